package smolny.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values so long or so deep that a careless reader would break on them. */
class ExtremesTest {
    @ParameterizedTest
    @ValueSource(ints = {19, 400, 100_000})
    void a_number_of_any_length_is_refused_where_it_stands(int digits, @TempDir Path folder) {
        String number = "9".repeat(digits);
        ScenarioFixture fixture =
                new ScenarioFixture(folder).edit("small.yaml", "by: -0.35 share", "by: -" + number + " share");
        assertThat(fixture.said("small.yaml")).startsWith("small.yaml:80:31: error ");
    }

    @Test
    void a_fraction_of_any_length_is_refused(@TempDir Path folder) {
        ScenarioFixture fixture =
                new ScenarioFixture(folder).edit("small.yaml", "majority: 1/2", "majority: 1/" + "9".repeat(30));
        assertThat(fixture.said("small.yaml")).contains("error K104: 'majority' must be a number or a fraction");
    }

    @ParameterizedTest
    @ValueSource(strings = {"not ", "(", "- "})
    void a_condition_of_any_depth_is_answered(String piece, @TempDir Path folder) {
        ScenarioFixture fixture = new ScenarioFixture(folder);
        String text = fixture.text("small.yaml");
        int at = text.indexOf("    if: ") + 8;
        fixture.write("small.yaml", text.substring(0, at) + piece.repeat(50_000) + text.substring(at));
        assertThat(fixture.said("small.yaml")).contains(": error ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a-", "a", "A", "а"})
    void an_id_or_key_of_any_length_is_answered(String piece, @TempDir Path folder) {
        String word = piece.repeat(100_000);
        ScenarioFixture fixture =
                new ScenarioFixture(folder).edit("small.yaml", "id: revolt", "id: " + word + "\n    x" + word + ": 1");
        assertThat(fixture.said("small.yaml")).contains(": error ");
    }
}
