package smolny.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.GraphicsEnvironment;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIf;
import org.junit.jupiter.api.io.TempDir;

/** MASON's console is refused in one sentence where it cannot be opened. */
class MasonCommandTest {
    static boolean displayed() {
        return !GraphicsEnvironment.isHeadless();
    }

    @Test
    @DisabledIf("displayed")
    void without_a_display_it_is_refused() {
        Said said = Said.by("console --scale class");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err())
                .isEqualToNormalizingNewlines(
                        "error: there is no display for a window; 'smolny run' works without one\n");
    }

    @Test
    void a_seed_that_mason_cannot_hold_is_refused() {
        Said said = Said.by("console --seed 5000000000");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err())
                .startsWith("error: MASON's console takes a seed of 32 bits")
                .doesNotContain("\tat ");
    }

    @Test
    void a_damaged_scenario_is_refused_with_its_place(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("damaged.yaml");
        Files.writeString(file, "smolny: 1\nkind: scenario\nid: damaged\nfoo: [1\n");
        Said said = Said.by("console " + file);
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("damaged.yaml:").contains(": error ").doesNotContain("\tat ");
    }
}
