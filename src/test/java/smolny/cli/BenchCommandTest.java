package smolny.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What bench prints; how fast anything is, no test asks. */
class BenchCommandTest {
    @Test
    void the_rule_alone_is_one_number() {
        Said said = Said.by("bench", "--rule", "8000", "--rounds", "1");
        assertThat(said.code()).isZero();
        assertThat(Double.parseDouble(said.out().strip())).isPositive();
    }

    @Test
    void the_quick_table_has_a_row_for_each_size_and_scale() {
        String table = Said.by("bench", "--quick", "--rounds", "1").out();
        assertThat(table.lines().filter(line -> line.matches("\\| [\\d,]+ \\|.* times .*")))
                .hasSize(2);
        assertThat(table).contains("| class |", "| standard |").doesNotContain("NaN");
    }

    @Test
    void no_rounds_are_refused() {
        assertThat(Said.by("bench", "--rounds", "0").code()).isEqualTo(2);
    }
}
