package smolny;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The texts of every scenario are plain English. */
class ScenarioTextsTest {
    private static final double PLAIN = 55;
    private static final Set<String> PROSE =
            Set.of("about", "question", "says", "because", "against", "cannot_show", "note", "why");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("scenarios"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void it_is_easy_to_read(Path file) throws IOException {
        List<String> prose = texts(file, PROSE);
        if (!prose.isEmpty()) {
            assertThat(ReadingEase.of(String.join("\n\n", prose))).isGreaterThan(PLAIN);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void it_uses_no_retired_word(Path file) throws IOException {
        assertThat(texts(file, PROSE))
                .allSatisfy(text -> assertThat(RetiredWords.in(text)).isEmpty());
        assertThat(texts(file, Set.of("en", "title")))
                .allSatisfy(text -> assertThat(RetiredWords.in(text)).isEmpty());
    }

    @Test
    void texts_are_found_however_deep_they_lie() throws IOException {
        Path baseline = Path.of("scenarios/october-1917.yaml");
        assertThat(texts(baseline, Set.of("because"))).hasSizeGreaterThan(5);
        assertThat(texts(baseline, Set.of("ru"))).hasSizeGreaterThan(20);
    }

    private static List<String> texts(Path file, Set<String> keys) throws IOException {
        List<String> found = new ArrayList<>();
        collect(new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file)), keys, found);
        return found;
    }

    private static void collect(Object node, Set<String> keys, List<String> found) {
        if (node instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                if (value instanceof String text && keys.contains(key)) {
                    found.add(text);
                } else {
                    collect(value, keys, found);
                }
            });
        } else if (node instanceof List<?> list) {
            list.forEach(value -> collect(value, keys, found));
        }
    }
}
