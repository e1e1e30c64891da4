package smolny;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The manual, the messages and the Javadoc have no phrase that only the program's makers understood. {@link
 * ScenarioTextsTest} looks at scenarios, {@code CommandsTest} at helps.
 */
class PlainWordsTest {
    private static final Pattern JAVADOC = Pattern.compile("/\\*\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern MESSAGE = Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)* (?:[^\"\\\\\n]|\\\\.)*\"");

    @Test
    void the_manual_has_no_retired_phrase() throws IOException {
        Map<String, List<String>> found = new TreeMap<>();
        for (MarkdownPage page : MarkdownPage.manual()) {
            String text = page.withoutCode();
            if (page.file().endsWith("GLOSSARY.md")) {
                text = text.replaceAll("(?m)\\|[^|\n]*\\|$", "|");
            }
            note(found, page.file(), text);
        }
        assertThat(found).isEmpty();
    }

    @Test
    void messages_and_javadoc_have_no_retired_phrase() throws IOException {
        Map<String, List<String>> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                String read = Stream.of(JAVADOC, MESSAGE)
                        .flatMap(part -> part.matcher(source).results().map(MatchResult::group))
                        .map(text -> text.replaceAll("\\n\\s*\\* ?", " ").replaceAll("@param \\w+", ""))
                        .collect(Collectors.joining("\n\n"));
                note(found, file, read);
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void a_retired_phrase_would_be_found() {
        assertThat(RetiredWords.in("Delegates live through\nit by luck.")).hasSize(2);
        assertThat(RetiredWords.in("He leaves the capital. They told the committee."))
                .isEmpty();
    }

    private static void note(Map<String, List<String>> found, Path file, String text) {
        List<String> phrases = RetiredWords.in(text);
        if (!phrases.isEmpty()) {
            found.put(file.toString(), phrases);
        }
    }
}
