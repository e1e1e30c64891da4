package smolny.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import smolny.scenario.SourceNode.Fields;

/** Checks that every event of the three source articles, with which the project began, is in the scenario. */
class SeedArticlesTest {
    private static final Path FOLDER = Path.of("scenarios");
    private static final int WORDS_QUOTED = 8;

    @Test
    void every_event_of_the_articles_is_an_event_of_the_baseline_or_stands_in_its_chronicle() throws IOException {
        Set<String> known = inTheBaseline();
        assertThat(rows()).allSatisfy(row -> assertThat(known).contains(text(row, "event")));
    }

    @Test
    void all_three_articles_are_walked_each_with_dozens_of_events() throws IOException {
        Set<String> articles = new TreeSet<>();
        rows().forEach(row -> articles.add(text(row, "article")));
        assertThat(articles).hasSize(3).allMatch(name -> name.matches("[0-9]{3}_[0-9a-f]{16}\\.txt"));
        for (String article : articles) {
            assertThat(rows().stream().filter(row -> text(row, "article").equals(article)))
                    .hasSizeGreaterThan(30);
        }
    }

    @Test
    void a_pointer_quotes_a_few_words_and_no_line_stands_twice() throws IOException {
        List<Fields> rows = rows();
        assertThat(rows)
                .allSatisfy(row -> assertThat(text(row, "pointer").split(" ")).hasSizeBetween(2, WORDS_QUOTED));
        assertThat(rows.stream()
                        .map(row -> text(row, "article") + text(row, "pointer") + text(row, "event"))
                        .toList())
                .doesNotHaveDuplicates();
    }

    private static Set<String> inTheBaseline() {
        LoadedScenario baseline = Scenarios.load(FOLDER.resolve("october-1917.yaml"), List.of());
        Fields tree = baseline.resolved();
        Set<String> ids = new TreeSet<>();
        Stream.of("events", "conditional", "chronicle")
                .forEach(section -> tree.rows(section).forEach(row -> ids.add(text(row, "id"))));
        return ids;
    }

    private static List<Fields> rows() throws IOException {
        String table = Files.readString(FOLDER.resolve("seed-articles.csv"));
        ProblemList problems = new ProblemList();
        List<Fields> rows =
                CsvTableReader.read(new SourceText("seed-articles.csv", table), problems).orElseThrow().items().stream()
                        .map(Fields.class::cast)
                        .toList();
        assertThat(problems.inFileOrder()).isEmpty();
        return rows;
    }

    private static String text(Fields row, String key) {
        return row.text(key).orElseThrow();
    }
}
