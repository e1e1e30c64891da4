package smolny;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The one list of phrases that only the program's makers understood; docs/GLOSSARY.md has the words that replace them. */
public final class RetiredWords {
    private static final Pattern RETIRED = Pattern.compile(
            "\\bliv(?:es?|ed|ing)\\s+through|\\bluck\\b|\\blived\\b|\\btold\\s+by|\\btells?\\s+of\\b|\\bhangs?\\s+on\\b|\\bit\\s+comes\\s+to\\b(?!\\s+blows)"
                    + "|\\bknobs?\\b|\\blevers?\\b|\\bdoses?\\b|\\bstands?\\s+beside|is\\s+there\\s+already|\\bso\\s+many\\b|\\bchances\\b"
                    + "|\\ball\\s+is\\s+well|\\bleaves\\s+(?:an?\\s+|the\\s+)?(?:folder|file|table|page|chart|answer)",
            Pattern.CASE_INSENSITIVE);

    private RetiredWords() {}

    /** Those in a text, in its order. */
    public static List<String> in(String text) {
        return RETIRED.matcher(text).results().map(MatchResult::group).toList();
    }
}
