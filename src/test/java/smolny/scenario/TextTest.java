package smolny.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
    private static final String[] WORDS = {
        "plain",
        "two words",
        "",
        " led",
        "trailing ",
        "a: b",
        "a, b",
        "yes",
        "null",
        "0.10",
        "-1",
        "'q'",
        "\"q\"",
        "#no",
        "-",
        "[x]",
        "{y}",
        "line\nbreak",
        "tab\there",
        "Ж\uD83D\uDE00",
        "back\\slash",
        "&a",
        "*a",
        "!t",
        "%d",
        "@at",
        "`tick",
        "|",
        ">",
        "?",
        "key:",
        "a #b",
        "1917-10-25",
        "\u00A0",
        "~"
    };

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void any_tree_that_is_written_reads_back_the_same(int seed) {
        SourceText nowhere = new SourceText("nowhere", "");
        SourceNode tree = tree(new SplittableRandom(seed), nowhere.at(1, 1, 1), 4);
        ProblemList problems = new ProblemList();
        SourceNode again = YamlReader.read(new SourceText("copy", YamlWriter.write(tree)), problems)
                .orElseThrow();
        assertThat(problems.inFileOrder()).isEmpty();
        assertThat(again.sameAs(tree)).isTrue();
        assertThat(YamlWriter.write(again)).isEqualTo(YamlWriter.write(tree));
    }

    private static SourceNode tree(SplittableRandom random, TextPosition at, int depth) {
        int shape = depth == 0 ? 0 : random.nextInt(3);
        if (shape == 0 && depth < 4) {
            return new SourceNode.Scalar(WORDS[random.nextInt(WORDS.length)], at);
        }
        int size = random.nextInt(5);
        if (shape == 1) {
            List<SourceNode> items = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                items.add(tree(random, at, depth - 1));
            }
            return new SourceNode.Items(items, at);
        }
        List<SourceNode.Field> fields = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            fields.add(new SourceNode.Field(WORDS[random.nextInt(WORDS.length)] + i, at, tree(random, at, depth - 1)));
        }
        return new SourceNode.Fields(fields, null, at);
    }

    @Test
    void every_cell_of_a_table_knows_its_line_and_column() {
        String text = "id,say,n\na,\"two\nlines, \"\"quoted\"\"\",1\nЖ\uD83D\uDE00,,2\n\nb,x,3\n";
        SourceNode.Items rows = CsvTableReader.read(new SourceText("t.csv", text), new ProblemList())
                .orElseThrow();
        assertThat(places(rows))
                .containsExactly(
                        "2:1 a",
                        "2:3 two\nlines, \"quoted\"",
                        "3:20 1",
                        "4:1 Ж\uD83D\uDE00",
                        "4:5 2",
                        "6:1 b",
                        "6:3 x",
                        "6:5 3");
    }

    private static List<String> places(SourceNode.Items rows) {
        List<String> places = new ArrayList<>();
        for (SourceNode row : rows.items()) {
            for (SourceNode.Field field : ((SourceNode.Fields) row).fields()) {
                TextPosition at = field.value().at();
                places.add(at.line() + ":" + at.column() + " " + ((SourceNode.Scalar) field.value()).text());
            }
        }
        return places;
    }

    @ParameterizedTest
    @CsvSource({
        "untill, until",
        "dаte, date",
        "adn, and",
        "petrograd_sovjet, petrograd_soviet",
        "mrc_founded, mrc-founded",
        "garison-remval-ordr, garrison-removal-order"
    })
    void a_slip_of_the_hand_leads_to_the_name_that_was_meant(String written, String meant) {
        List<String> known =
                List.of("date", "until", "and", "petrograd_soviet", "mrc-founded", "garrison-removal-order");
        assertThat(NearestName.find(written, known)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "to", "elephant", "soviet_of_tula"})
    void a_word_that_is_like_nothing_leads_nowhere(String written) {
        assertThat(NearestName.find(written, List.of("date", "until", "petrograd_soviet")))
                .isEmpty();
    }

    @Test
    void problems_come_in_file_order_and_the_same_one_counts_once() {
        SourceText first = new SourceText("a.yaml", "x\ny\nz");
        ProblemList problems = new ProblemList();
        problems.error("K101", first.at(3, 1, 1), "third", null);
        problems.warning("K102", first.at(1, 1, 1), "first", null);
        problems.error("K101", first.at(3, 1, 1), "third", null);
        problems.error("K100", first.at(2, 1, 1), "second", "a hint");
        assertThat(problems).hasToString("""
            a.yaml:1:1: warning K102: first
                1 | x
                  | ^
            a.yaml:2:1: error K100: second
                2 | y
                  | ^
               a hint
            a.yaml:3:1: error K101: third
                3 | z
                  | ^\
            """);
    }
}
