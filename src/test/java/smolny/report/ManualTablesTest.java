package smolny.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import smolny.scenario.Scenarios;

/** The manual says what the program does: generated tables are fresh. */
class ManualTablesTest {
    private static final Pattern GENERATED =
            Pattern.compile("<!-- begin (\\w+) -->\n(.*?)<!-- end \\1 -->", Pattern.DOTALL);

    private static final Pattern COPIED =
            Pattern.compile("<!-- begin file ([\\w./-]+) -->\n(.*?)<!-- end file -->", Pattern.DOTALL);

    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#\\s]*)#?([^)\\s]*)\\)");

    /** Compares every table between markers; with {@code -Ddocs=write} writes it anew. */
    @Test
    void generated_tables_are_those_of_the_program() throws IOException {
        Map<String, String> tables =
                ManualTables.tables(Scenarios.load(Path.of("scenarios/october-1917.yaml"), List.of()));
        int found = 0;
        for (Path file : pages()) {
            String text = Files.readString(file);
            Matcher matcher = GENERATED.matcher(text);
            StringBuilder fresh = new StringBuilder();
            while (matcher.find()) {
                String name = matcher.group(1);
                if (tables.containsKey(name)) {
                    found++;
                    String table = "<!-- begin " + name + " -->\n" + tables.get(name) + "<!-- end " + name + " -->";
                    matcher.appendReplacement(fresh, Matcher.quoteReplacement(table));
                }
            }
            matcher.appendTail(fresh);
            if (System.getProperty("docs", "").equals("write")) {
                Files.writeString(file, fresh);
            }
            assertThat(Files.readString(file)).as(file.toString()).isEqualTo(fresh.toString());
        }
        assertThat(found).isGreaterThanOrEqualTo(tables.size());
    }

    /** Results told in the manual are those kept; with {@code -Ddocs=write} they are copied. */
    @Test
    void results_in_the_manual_are_the_reference_results() throws IOException {
        int found = 0;
        for (Path file : pages()) {
            Matcher matcher = COPIED.matcher(Files.readString(file));
            StringBuilder fresh = new StringBuilder();
            while (matcher.find()) {
                found++;
                Path kept = Path.of(matcher.group(1));
                String text = Files.exists(kept) ? Files.readString(kept) : "Not made yet.\n";
                matcher.appendReplacement(
                        fresh,
                        Matcher.quoteReplacement(
                                "<!-- begin file " + matcher.group(1) + " -->\n" + text + "<!-- end file -->"));
            }
            matcher.appendTail(fresh);
            if (System.getProperty("docs", "").equals("write")) {
                Files.writeString(file, fresh);
            }
            assertThat(Files.readString(file))
                    .as(file + ": run the tests with -Ddocs=write")
                    .isEqualTo(fresh.toString());
        }
        assertThat(found).isGreaterThan(4);
    }

    /** A parameter that no equation uses would not be in the description of the model, and one that is renamed would be stale. */
    @Test
    void the_description_of_the_model_names_every_parameter() throws IOException {
        String model = Files.readString(Path.of("docs/ODD.md"));
        assertThat(Scenarios.load(Path.of("scenarios/october-1917.yaml"), List.of())
                        .scenario()
                        .values()
                        .registry()
                        .all())
                .allSatisfy(parameter -> assertThat(model).contains("`" + parameter.id() + "`"));
    }

    /** Every link inside the manual leads to a file, and to a heading of it if it names one. */
    @Test
    void links_of_the_manual_lead_somewhere() throws IOException {
        int found = 0;
        for (Path file : pages()) {
            Matcher matcher = LINK.matcher(Files.readString(file));
            while (matcher.find()) {
                found++;
                Path target = matcher.group(1).isEmpty()
                        ? file
                        : file.resolveSibling(matcher.group(1)).normalize();
                assertThat(target).as(file + ": " + matcher.group()).exists();
                if (!matcher.group(2).isEmpty()) {
                    assertThat(anchors(target))
                            .as(file + ": " + matcher.group())
                            .contains(matcher.group(2));
                }
            }
        }
        assertThat(found).isGreaterThan(50);
    }

    /** Headings as a web page of the repository links to them. */
    private static List<String> anchors(Path page) throws IOException {
        return Files.readAllLines(page).stream()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("^#+ ", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}_ -]", "")
                        .replace(' ', '-'))
                .toList();
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
            return Stream.concat(
                            Stream.of(
                                    Path.of("README.md"), Path.of("scenarios/README.md"), Path.of("results/README.md")),
                            docs.filter(f -> f.toString().endsWith(".md")).sorted())
                    .toList();
        }
    }
}
