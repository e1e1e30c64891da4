package smolny.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One mistake a time in the small scenario or its plan, and the whole answer: place, caret and hint. */
class MistakesTest {
    private static final List<String> TABLES = List.of("mistakes.txt", "plan-mistakes.txt");

    @ParameterizedTest
    @MethodSource("mistakes")
    void each_mistake_is_answered_with_its_place_and_a_hint(Mistake mistake, @TempDir Path folder) {
        ScenarioFixture fixture = new ScenarioFixture(folder);
        mistake.edits.forEach(e -> fixture.edit(e.file, e.find(), e.put()));
        assertThat(fixture.said(mistake.load, mistake.pull.toArray(String[]::new)))
                .isEqualTo(mistake.expected.toString());
    }

    @Test
    void there_are_at_least_the_47_mistakes_of_the_design() throws IOException {
        assertThat(mistakes()).hasSizeGreaterThanOrEqualTo(47);
        assertThat(mistakes().filter(m -> m.expected.isEmpty())).isEmpty();
    }

    static Stream<Mistake> mistakes() throws IOException {
        List<Mistake> all = new ArrayList<>();
        for (String table : TABLES) {
            for (String line : Files.readAllLines(ScenarioFixture.ORIGINAL.resolve(table))) {
                if (line.startsWith("### ")) {
                    all.add(new Mistake(line.substring(4)));
                } else {
                    all.get(all.size() - 1).read(line);
                }
            }
        }
        return all.stream();
    }

    /** One entry of the table. */
    static final class Mistake {
        private final String title;
        private final List<String> pull = new ArrayList<>();
        private final List<Edit> edits = new ArrayList<>();
        private final StringBuilder expected = new StringBuilder();
        private String load = "small.yaml";
        private boolean answer;

        Mistake(String title) {
            this.title = title;
        }

        void read(String line) {
            if (answer) {
                expected.append(line).append('\n');
            } else if (line.equals("expect")) {
                answer = true;
            } else if (line.startsWith("load ")) {
                load = line.substring(5);
            } else if (line.startsWith("pull ")) {
                pull.add(line.substring(5));
            } else if (line.startsWith("in ")) {
                edits.add(new Edit(line.substring(3), new ArrayList<>(), new ArrayList<>()));
            } else {
                Edit edit = edits.get(edits.size() - 1);
                (line.startsWith("- ") ? edit.out : edit.in)
                        .add(line.substring(2).replace("\\t", "\t"));
            }
        }

        @Override
        public String toString() {
            return title;
        }
    }

    record Edit(String file, List<String> out, List<String> in) {
        String find() {
            return String.join("\n", out);
        }

        String put() {
            return String.join("\n", in);
        }
    }
}
