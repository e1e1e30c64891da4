package smolny.history;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import smolny.history.text.SourceText;

/** What a file says that it holds, told without reading all of it. */
final class FileKind {
    static final String RECORD = "record";
    static final String PLAN = "plan";
    private static final Pattern SAID = Pattern.compile("kind:\\s+[\"']?([a-z]+)[\"']?\\s*(?:#.*)?");

    private FileKind() {}

    /** Whether a key 'kind' at the left edge says so. */
    static boolean is(String kind, SourceText text) {
        Optional<String> said = text.text()
                .lines()
                .map(SAID::matcher)
                .filter(Matcher::matches)
                .map(m -> m.group(1))
                .findFirst();
        return said.equals(Optional.of(kind));
    }
}
