package smolny.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import smolny.model.ModelParameters;
import smolny.scenario.SourceNode.Fields;

/** Checks what becomes in the program of every event, number, actor and claim of the three articles with which it began. */
class SeedArticlesTest {
    private static final Path FOLDER = Path.of("scenarios");
    private static final int WORDS_QUOTED = 8;
    private static final String CLAIMS = "smolny.claims.AutumnClaims";

    private static final LoadedScenario BASELINE = Scenarios.load(FOLDER.resolve("october-1917.yaml"), List.of());

    @Test
    void what_acts_is_an_event_a_parameter_or_a_part_of_the_baseline() throws IOException {
        Set<String> known = named("events", "conditional", "groups", "bodies", "armed_units");
        ModelParameters.ALL.all().forEach(parameter -> known.add(parameter.id()));
        every("acts", known);
    }

    @Test
    void what_stands_in_the_chronicle_is_dated_there() throws IOException {
        every("chronicle", named("events", "conditional", "chronicle"));
    }

    @Test
    void what_is_measured_is_a_target_of_the_record_or_a_claim_that_is_tested() throws Exception {
        Set<String> known = new TreeSet<>();
        Objects.requireNonNull(BASELINE.record()).targets().forEach(target -> known.add(target.id()));
        for (Method method : Class.forName(CLAIMS).getDeclaredMethods()) {
            if (method.isAnnotationPresent(Test.class)) {
                known.add(method.getName());
            }
        }
        every("measured", known);
    }

    @Test
    void what_is_not_in_the_model_has_a_reason() throws IOException {
        assertThat(rows("absent")).isNotEmpty().allSatisfy(row -> {
            assertThat(row.text("named")).isEmpty();
            assertThat(text(row, "note")).startsWith("not in the model, because ");
        });
    }

    @Test
    void each_row_is_of_one_sort_and_one_state_and_all_but_events_say_what_the_article_says() throws IOException {
        assertThat(rows()).allSatisfy(row -> {
            assertThat(text(row, "sort")).isIn("event", "number", "actor", "claim");
            assertThat(text(row, "state")).isIn("acts", "measured", "chronicle", "absent");
            assertThat(row.text("item").isPresent())
                    .isEqualTo(!text(row, "sort").equals("event"));
        });
    }

    @Test
    void all_three_articles_are_walked_each_with_dozens_of_rows_of_every_sort() throws IOException {
        Set<String> articles = new TreeSet<>();
        rows().forEach(row -> articles.add(text(row, "article")));
        assertThat(articles).hasSize(3).allMatch(name -> name.matches("[0-9]{3}_[0-9a-f]{16}\\.txt"));
        for (String article : articles) {
            for (String sort : List.of("event", "claim")) {
                assertThat(rows().stream()
                                .filter(row -> text(row, "article").equals(article)
                                        && text(row, "sort").equals(sort)))
                        .hasSizeGreaterThan(30);
            }
        }
    }

    @Test
    void a_pointer_quotes_a_few_words_and_no_line_stands_twice() throws IOException {
        List<Fields> rows = rows();
        assertThat(rows)
                .allSatisfy(row -> assertThat(text(row, "pointer").split(" ")).hasSizeBetween(2, WORDS_QUOTED));
        assertThat(rows.stream()
                        .map(row -> text(row, "article")
                                + text(row, "pointer")
                                + text(row, "sort")
                                + row.text("named").orElse(""))
                        .toList())
                .doesNotHaveDuplicates();
    }

    private static void every(String state, Set<String> known) throws IOException {
        assertThat(rows(state)).isNotEmpty().allSatisfy(row -> assertThat(known)
                .contains(text(row, "named").split(";")));
    }

    private static Set<String> named(String... sections) {
        Set<String> ids = new TreeSet<>();
        Stream.of(sections)
                .forEach(section -> BASELINE.resolved().rows(section).forEach(row -> ids.add(text(row, "id"))));
        return ids;
    }

    private static List<Fields> rows(String state) throws IOException {
        return rows().stream().filter(row -> text(row, "state").equals(state)).toList();
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
