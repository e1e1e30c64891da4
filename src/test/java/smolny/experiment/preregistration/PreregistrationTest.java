package smolny.experiment.preregistration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import smolny.kernel.calendar.OldStyleDate;
import smolny.kernel.random.Dice;
import smolny.scenario.Prediction;

class PreregistrationTest {
    private static final Prediction RISING = Prediction.ofOutcome("rising", 0.8);
    private static final Prediction VOTE = new Prediction(
            Prediction.Kind.MEASURE, "city_soviet.soviet_power", new OldStyleDate(1917, 9, 9), 0, 0.5, 0.6, 0.9);

    @Test
    void the_brier_score_of_a_drawn_outcome_is_expected_over_the_draw() {
        assertThat(PredictionScore.ofOutcome(RISING, new double[] {1, 1, 0, 1}).value())
                .isCloseTo((3 * 0.04 + 0.64) / 4, within(1e-12));
        assertThat(PredictionScore.ofOutcome(RISING, new double[] {0.75}).value())
                .isCloseTo((3 * 0.04 + 0.64) / 4, within(1e-12));
    }

    /** Both scores are proper: on average nobody does better than by saying what he believes. */
    @ParameterizedTest
    @CsvSource({"0.2, 3", "0.5, 4", "0.9, 5"})
    void saying_what_one_believes_earns_most(double truth, long seed) {
        Dice dice = Dice.of(seed, 0);
        double[] came = new double[2000];
        for (int i = 0; i < came.length; i++) {
            came[i] = dice.chance(truth, i, 0) ? 1 : 0;
        }
        double honest = PredictionScore.ofOutcome(Prediction.ofOutcome("x", truth), came)
                .value();
        assertThat(honest)
                .isLessThan(PredictionScore.ofOutcome(Prediction.ofOutcome("x", truth - 0.1), came)
                        .value())
                .isLessThan(PredictionScore.ofOutcome(Prediction.ofOutcome("x", truth + 0.1), came)
                        .value());
        assertThat(meanIntervalScore(1.645, seed))
                .isLessThan(meanIntervalScore(1.2, seed))
                .isLessThan(meanIntervalScore(2.2, seed));
    }

    @Test
    void a_missed_interval_pays_twenty_times_the_miss_at_ninety_per_cent() {
        assertThat(PredictionScore.ofNumber(VOTE, 0.55).value()).isCloseTo(10, within(1e-9));
        assertThat(PredictionScore.ofNumber(VOTE, 0.63).value()).isCloseTo(10 + 20 * 3, within(1e-9));
        assertThat(PredictionScore.ofNumber(VOTE, 0.48).value()).isCloseTo(10 + 20 * 2, within(1e-9));
        assertThat(PredictionScore.none(VOTE).sentence()).contains("nothing to score");
    }

    @Test
    void the_time_is_not_hashed_and_everything_else_is() {
        Map<String, String> scenario = Map.of("resolved.yaml", "id: x");
        Preregistration seal = Preregistration.of(List.of(RISING, VOTE), 7, scenario, "2017-11-07T00:00:00Z");
        assertThat(seal.holds()).isTrue();
        assertThat(Preregistration.of(List.of(RISING, VOTE), 7, scenario, "2018-11-07T00:00:00Z")
                        .hash())
                .isEqualTo(seal.hash());
        assertThat(Preregistration.of(List.of(RISING, VOTE), 8, scenario, seal.time())
                        .hash())
                .isNotEqualTo(seal.hash());
        assertThat(Preregistration.of(List.of(VOTE), 7, scenario, seal.time()).hash())
                .isNotEqualTo(seal.hash());
        Map<String, String> other = Map.of("resolved.yaml", "id: y");
        assertThat(Preregistration.of(List.of(RISING, VOTE), 7, other, seal.time())
                        .hash())
                .isNotEqualTo(seal.hash());
    }

    @Test
    void a_seal_is_read_as_written_and_a_changed_one_does_not_hold(@TempDir Path folder) throws IOException {
        Preregistration seal =
                Preregistration.of(List.of(RISING, VOTE), -7, Map.of("resolved.yaml", "id: x"), "2017-11-07T00:00:00Z");
        seal.write(folder);
        assertThat(Preregistration.read(folder)).isEqualTo(seal);
        Path file = folder.resolve(Preregistration.FILE);
        Files.writeString(file, Files.readString(file).replace("80 %", "90 %"));
        assertThat(Preregistration.read(folder).holds()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[] | :1: this is not a seal: it does not start",
                "{\"sealed\": 3} | a text is expected",
                "{\"seled\": \"now\"} | unknown key 'seled'",
                "{\"sealed\": \"now\"} | its hash or its predictions are missing",
                "{\"sealed\": | this is not a seal"
            })
    void what_is_no_seal_is_refused_with_its_line(String text, String expected, @TempDir Path folder)
            throws IOException {
        Files.writeString(folder.resolve(Preregistration.FILE), text);
        assertThatThrownBy(() -> Preregistration.read(folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(expected);
    }

    private static double meanIntervalScore(double half, long seed) {
        Dice dice = Dice.of(seed, 1);
        Prediction interval = new Prediction(Prediction.Kind.MEASURE, "country.fear", null, 0, -half, half, 0.9);
        double sum = 0;
        for (int i = 0; i < 4000; i++) {
            sum += PredictionScore.ofNumber(interval, dice.normal(i, 0)).value();
        }
        return sum / 4000;
    }
}
