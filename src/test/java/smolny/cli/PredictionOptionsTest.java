package smolny.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PredictionOptionsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "effect 3 | found 'effect 3'",
                "mrc-fonded 80 % | did you mean 'mrc-founded'",
                "mrc-founded 180 % | between 0 and 100 %",
                "effect 5 to 1 | must be the smaller one",
                "effect 1 to 5 at 100 % | between 50 % and 99 %",
                "petrograd_soviet.soviet_powr 1 to 2 | did you mean 'petrograd_soviet.soviet_power'",
                "petrograd_soviet.soviet_power on 1918-01-01 1 to 2 | outside the clock"
            })
    void what_cannot_be_a_prediction_is_refused_before_anything_is_written(
            String text, String expected, @TempDir Path folder) {
        Path out = folder.resolve("out");
        Said said = Said.by("what-if october-1917 --do nothing --progress none --out " + out, "--predict", text);
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains(expected);
        assertThat(Files.exists(out)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "what-if october-1917 --do nothing | mrc-founded 80 % | needs --out",
                "run october-1917 --out OUT | effect 1 to 2 | only be predicted for a what-if"
            })
    void a_prediction_that_could_not_be_sealed_or_scored_is_refused(
            String command, String text, String expected, @TempDir Path folder) {
        Said said = Said.by(command.replace("OUT", folder.resolve("out").toString()), "--predict", text);
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains(expected);
    }
}
