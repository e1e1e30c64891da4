package smolny.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import smolny.scenario.ScenarioReader;

class WhatIfAllCommandTest {
    private static final Path KEPT = Path.of("results", "reference", "what-ifs.md");
    private static final String SMALL = "what-if-all october-1917 --scale class --runs 2 --progress none";

    @Test
    void the_table_has_a_row_and_a_sentence_for_each_question_whatever_the_threads(@TempDir Path folder)
            throws IOException {
        Path out = folder.resolve("some").resolve("table.md");
        String some = SMALL + " --only no-removal-order --only kornilov-wins";
        assertThat(Said.by(some + " --threads 2 --out " + out).code()).isZero();
        List<String> lines = Files.readAllLines(out);
        List<String> rows = lines.stream().filter(line -> line.startsWith("| ")).toList();
        assertThat(rows).hasSize(4).allMatch(row -> cells(row) == cells(rows.get(0)));
        assertThat(rows.get(2))
                .startsWith("| no-removal-order | `petrograd.obeys_soviet`, 21 Oct | ")
                .contains("mrc-founded ");
        assertThat(rows.get(3)).startsWith("| kornilov-wins | `moscow_soviet.soviet_power`, 25 Sep |");
        assertThat(lines).filteredOn(line -> line.startsWith("- **")).hasSize(2);
        assertThat(lines).anyMatch(line -> line.contains("what-if-all october-1917 --scale class --runs 2"));
        Said again = Said.by(SMALL + " --only no-removal-order --threads 1");
        assertThat(again.out()).contains(rows.get(2));
        assertThat(Said.by(some + " --out " + out).code()).isEqualTo(2);
    }

    @Test
    void the_inputs_of_an_answer_are_found() {
        String inputs = "what-if-all october-1917 --scale class --progress none --only land-decree --inputs ";
        Said said = Said.by(inputs + "60 --threads 2");
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out())
                .contains(
                        "2 pairs of runs under each of 60 sets",
                        "\n## land-decree\n",
                        "Most depends on `strength.land` (")
                .contains("| random variation between pairs | 0.", "| fitted parameters together | ");
        assertThat(Said.by(inputs + "5").err()).contains("--inputs must be at least 40");
        assertThat(Said.by(inputs + "60 --sample none").err()).contains("--inputs needs a parameter sample");
    }

    /** What is kept in the repository speaks of the library as it is. */
    @Test
    void the_table_that_is_kept_answers_every_what_if_of_the_library() throws IOException {
        List<String> lines = Files.readAllLines(KEPT);
        var before = ScenarioLibrary.load("october-1917", List.of());
        Set<String> questions = WhatIfAllCommand.changed("october-1917", before, List.of(), new ScenarioReader())
                .keySet();
        assertThat(questions).hasSizeGreaterThan(25);
        for (String question : questions) {
            assertThat(lines).anyMatch(line -> line.matches("\\| " + question + "( \\(.*\\))? \\|.*"));
            assertThat(lines).anyMatch(line -> line.startsWith("- **" + question + "**: "));
        }
        assertThat(lines).filteredOn(line -> line.startsWith("- **")).hasSize(questions.size());
    }

    private static int cells(String row) {
        return row.split(" \\| ", -1).length;
    }
}
