package smolny.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import smolny.scenario.ScenarioFixture;

class SensitivityCommandTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @BeforeEach
    void copy() throws IOException {
        new ScenarioFixture(Files.createDirectories(folder.resolve("scenario")));
        Files.copy(Path.of("src/test/resources/scenario/plans/moves.yaml"), plan());
    }

    @Test
    void it_says_in_words_and_tables_what_moves_an_outcome_and_a_lever_s_effect() throws IOException {
        Said said = moves("one", "--of", "city_soviet.soviet_power");
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out())
                .contains("computed 64, reused 0, failed 0; 64 of 64 runs")
                .contains("What changes support for soviet power (City Soviet) on 12 Nov, in points:")
                .contains(
                        "What changes the effect of \"The garrison stays\" on support for soviet power (City Soviet) on"
                                + " 12 Nov")
                .containsPattern("The largest effect is that of [a-z_.]+: from [0-9.]+ to [0-9.]+ the outcome"
                        + " (rises|falls|changes)")
                .containsPattern("  conformity +0 to 3 +[+-]?[0-9.]+ ")
                .contains("4 of 4 trajectories, 2 seeds a point, scale class.");
        Path out = folder.resolve("one");
        String page = Files.readString(out.resolve("sensitivity.md"));
        assertThat(page).startsWith("# moves\n\n## What changes").contains("| conformity | 0 to 3 |");
        for (String chart : List.of("tornado", "effects")) {
            for (String history : List.of("", "-no-order")) {
                String name = chart + "-city_soviet-soviet_power" + history;
                assertThat(page).contains("](charts/" + name + ".svg)");
                assertThat(out.resolve("charts")).isDirectoryContaining("glob:**" + name + ".svg");
            }
        }
        assertThat(moves("two", "--threads", "1", "--of", "city_soviet.soviet_power")
                        .code())
                .isZero();
        assertThat(folder.resolve("two/sensitivity.md")).hasSameBinaryContentAs(out.resolve("sensitivity.md"));
    }

    @Test
    void its_runs_are_kept_resumed_and_found_again_as_those_of_a_sweep() throws IOException {
        String store = folder.resolve("store").toString();
        Said first = moves("one", "--store", store);
        assertThat(first.code()).isZero();
        String page = Files.readString(folder.resolve("one/sensitivity.md"));
        Said again = moves("one");
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).contains("already exists; --resume continues");
        try (RandomAccessFile journal =
                new RandomAccessFile(folder.resolve("one/journal.bin").toFile(), "rw")) {
            journal.setLength(journal.length() / 2);
        }
        Said resumed = moves("one", "--resume");
        assertThat(resumed.out()).containsPattern("computed (2[5-9]|3[0-9]), reused 0, failed 0; 64 of 64");
        assertThat(folder.resolve("one/sensitivity.md")).hasContent(page);
        assertThat(moves("one", "--resume", "--of", "city_soviet.units").out())
                .contains("computed 0, reused 0", "What changes");
        assertThat(moves("two", "--store", store).out()).contains("computed 0, reused 64");
        Said other = moves("one", "--resume", "--on", "1917-11-05");
        assertThat(other.code()).isEqualTo(2);
        assertThat(other.err()).contains("started with other inputs", "tables (was runs, measures of day");
    }

    /** Where the plan keeps the series they serve, so that the shards of a sweep do as well. */
    @Test
    void it_reads_the_series_of_a_sweep() throws IOException {
        Files.writeString(
                folder.resolve("scenario/plans/moves.yaml"),
                Files.readString(plan()) + "write: {tables: [runs, series]}\n");
        String plan = plan().toString();
        Path swept = folder.resolve("swept");
        assertThat(Said.by("sweep", plan, "--no-store", "--progress", "none", "--out", swept.toString())
                        .code())
                .isZero();
        Said said = moves("swept", "--resume", "--of", "city_soviet.soviet_power");
        assertThat(said.out()).contains("computed 0, reused 0", "The largest effect is that of ");
    }

    @Test
    void a_design_whose_points_tell_nothing_is_refused() {
        Said said = Said.by("sensitivity", plan().resolveSibling("sweep.yaml").toString());
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("a factorial design").contains("'design: morris' or 'design: saltelli'");
    }

    @Test
    void an_unknown_measure_is_refused_with_the_nearest() {
        Said said = moves("one", "--of", "city_soviet.soviet_powr");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("did you mean 'city_soviet.soviet_power'?");
    }

    private Path plan() {
        return folder.resolve("scenario/plans/moves.yaml");
    }

    private Said moves(String name, String... further) {
        List<String> words = new ArrayList<>(List.of(plan().toString(), "--progress", "none"));
        words.addAll(List.of("--out", folder.resolve(name).toString()));
        if (!List.of(further).contains("--store")) {
            words.add("--no-store");
        }
        words.addAll(List.of(further));
        return Said.by("sensitivity", words.toArray(new String[0]));
    }
}
