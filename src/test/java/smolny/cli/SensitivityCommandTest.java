package smolny.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SensitivityCommandTest {
    private static final Path PLANS = Path.of("src/test/resources/history/plans");

    @Test
    void it_says_in_words_and_tables_what_moves_an_outcome_and_a_lever_s_effect(@TempDir Path folder)
            throws IOException {
        Path out = folder.resolve("out");
        Said said = moves("--of", "city_soviet.soviet_power", "--out", out.toString());
        assertThat(said.code()).isZero();
        assertThat(said.out())
                .contains("What moves support for soviet power (City Soviet) on 12 Nov, in points:")
                .contains(
                        "What moves the effect of \"The garrison stays\" on support for soviet power (City Soviet) on 12 Nov")
                .containsPattern("Most moves it [a-z_.]+: from [0-9.]+ to [0-9.]+ it (rises|falls|moves)")
                .containsPattern("  conformity +0 to 3 +[+-]?[0-9.]+ ")
                .contains("4 of 4 trajectories, 2 seeds a point, scale class.");
        String page = Files.readString(out.resolve("sensitivity.md"));
        assertThat(page).startsWith("# moves\n\n## What moves").contains("| conformity | 0 to 3 |");
        for (String chart : List.of("tornado", "effects")) {
            for (String history : List.of("", "-no-order")) {
                String name = chart + "-city_soviet-soviet_power" + history;
                assertThat(page).contains("](charts/" + name + ".svg)");
                assertThat(out.resolve("charts")).isDirectoryContaining("glob:**" + name + ".svg");
            }
        }
        assertThat(moves("--threads", "1", "--of", "city_soviet.soviet_power").out())
                .isEqualTo(said.out());
        Said again = moves("--out", out.toString());
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).contains("sensitivity.md' is there already");
    }

    @Test
    void a_design_whose_points_tell_nothing_is_refused() {
        Said said = Said.by("sensitivity", PLANS.resolve("sweep.yaml").toString());
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("a factorial design").contains("'design: morris' or 'design: saltelli'");
    }

    @Test
    void an_unknown_measure_is_refused_with_the_nearest() {
        Said said = moves("--of", "city_soviet.soviet_powr");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("did you mean 'city_soviet.soviet_power'?");
    }

    private static Said moves(String... further) {
        List<String> words =
                new java.util.ArrayList<>(List.of(PLANS.resolve("moves.yaml").toString(), "--progress", "none"));
        words.addAll(List.of(further));
        return Said.by("sensitivity", words.toArray(new String[0]));
    }
}
