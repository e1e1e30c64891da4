package smolny;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The manual and the texts of scenarios have no phrase that only the program's makers understood, and read easily. */
class PlainWordsTest {
    /** See docs/GLOSSARY.md for the words that replace them. */
    private static final Pattern RETIRED = Pattern.compile(
            "\\bliv(?:es?|ed|ing)\\s+through|\\bluck\\b|\\blived\\b|\\btold\\s+by|\\btells?\\s+of\\b|\\bhangs?\\s+on\\b|\\bit\\s+comes\\s+to\\b(?!\\s+blows)"
                    + "|\\bknobs?\\b|\\blevers?\\b|\\bdoses?\\b|\\bstands?\\s+beside|is\\s+there\\s+already|\\bso\\s+many\\b|\\bchances\\b"
                    + "|\\ball\\s+is\\s+well|\\bleaves\\s+(?:an?\\s+|the\\s+)?(?:folder|file|table|page|chart|answer)",
            Pattern.CASE_INSENSITIVE);

    /** Keys of a scenario with text for readers. */
    private static final Set<String> TEXTS =
            Set.of("about", "question", "says", "because", "against", "cannot_show", "note", "why");

    private static final double PLAIN = 55;

    @Test
    void the_manual_has_no_retired_phrase() throws IOException {
        Map<String, List<String>> found = new TreeMap<>();
        for (MarkdownPage page : MarkdownPage.manual()) {
            String text = page.withoutCode();
            if (page.file().endsWith("GLOSSARY.md")) {
                text = text.replaceAll("(?m)\\|[^|\n]*\\|$", "|");
            }
            note(found, page.file().toString(), text);
        }
        assertThat(found).isEmpty();
    }

    @Test
    void scenarios_have_no_retired_phrase() throws IOException {
        Map<String, List<String>> found = new TreeMap<>();
        for (Path file : scenarios()) {
            note(found, file.toString(), english(file));
        }
        assertThat(found).isEmpty();
    }

    @Test
    void scenarios_are_easy_to_read() throws IOException {
        Map<String, Double> hard = new TreeMap<>();
        for (Path file : scenarios()) {
            double ease = ReadingEase.of(english(file));
            if (ease <= PLAIN) {
                hard.put(file.toString(), ease);
            }
        }
        assertThat(hard).isEmpty();
    }

    @Test
    void a_retired_phrase_would_be_found() {
        assertThat(RETIRED.matcher("Delegates live through\nit by luck.").results())
                .hasSize(2);
        assertThat(RETIRED.matcher("He leaves the capital. They told the committee.")
                        .find())
                .isFalse();
    }

    private static void note(Map<String, List<String>> found, String file, String text) {
        List<String> phrases =
                RETIRED.matcher(text).results().map(phrase -> phrase.group()).toList();
        if (!phrases.isEmpty()) {
            found.put(file, phrases);
        }
    }

    private static List<Path> scenarios() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    /** Every English text of a scenario, a paragraph each. */
    private static String english(Path file) throws IOException {
        List<String> texts = new ArrayList<>();
        collect(
                Objects.requireNonNull(new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file))),
                texts);
        return String.join("\n\n", texts);
    }

    private static void collect(Object node, List<String> texts) {
        if (node instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                if (value instanceof String text && TEXTS.contains(String.valueOf(key))) {
                    texts.add(text);
                } else if (value != null) {
                    collect(value, texts);
                }
            });
        } else if (node instanceof List<?> list) {
            list.forEach(item -> collect(item, texts));
        }
    }
}
