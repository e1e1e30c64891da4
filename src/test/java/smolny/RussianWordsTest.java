package smolny;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One Russian word for one thing: texts of the page, of the lesson and of scenarios keep to the table in the glossary. */
class RussianWordsTest {
    private static final Path RESOURCES = Path.of("src/main/resources/smolny");

    @Test
    void russian_texts_keep_to_the_table_of_the_glossary() throws IOException {
        String texts = texts();
        List<String[]> rows = rows();
        assertThat(rows).hasSizeGreaterThan(15);
        for (String[] row : rows) {
            assertThat(texts).as(row[1]).containsIgnoringCase(row[1].strip());
            for (String not : row[2].split(",", -1)) {
                if (!not.isBlank()) {
                    assertThat(Pattern.compile("(?iU)\\b" + Pattern.quote(not.strip()) + "\\w*")
                                    .matcher(texts)
                                    .results()
                                    .map(found -> found.group())
                                    .toList())
                            .as("for '" + row[0].strip() + "' not")
                            .isEmpty();
                }
            }
        }
    }

    private static List<String[]> rows() throws IOException {
        String glossary = Files.readString(Path.of("docs/GLOSSARY.md"));
        return glossary.substring(glossary.indexOf("## Russian words"))
                .lines()
                .filter(line -> line.startsWith("| ") && !line.contains("---"))
                .skip(1)
                .map(line -> line.substring(2).split("\\|", -1))
                .toList();
    }

    private static String texts() throws IOException {
        StringBuilder all = new StringBuilder(Files.readString(RESOURCES.resolve("page/ru.json")));
        try (Stream<Path> lesson = Files.list(RESOURCES.resolve("report/lessons/ru"));
                Stream<Path> scenarios = Files.list(Path.of("scenarios"))) {
            for (Path file : Stream.concat(lesson, scenarios)
                    .filter(Files::isRegularFile)
                    .toList()) {
                String text = Files.readString(file);
                all.append(
                        file.startsWith("scenarios")
                                ? text.lines()
                                        .filter(line -> line.contains("ru: "))
                                        .collect(Collectors.joining("\n"))
                                : text);
            }
        }
        return all.toString();
    }
}
