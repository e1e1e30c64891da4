package smolny.experiment.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import smolny.model.setting.Capital;
import smolny.scenario.RecordedTarget;
import smolny.scenario.RecordedTarget.Series;
import smolny.scenario.RecordedTarget.Use;

/** Null models on a record small enough to reckon by hand. */
class NullModelForecastsTest {
    private static final List<Capital> CENTRES = List.of(new Capital("a", 60, 30), new Capital("b", 55, 37));

    private final List<RecordedTarget> record = new ArrayList<>(List.of(
            count("a1", "a", "1917-06-01", 0.2),
            count("a2", "a", "1917-07-01", 0.5),
            count("b1", "b", "1917-07-01", 0.1),
            count("b2", "b", "1917-08-01", 0.3)));

    private static RecordedTarget count(String id, String place, String date, double value) {
        return Counts.at(id, Use.HELD_OUT, new Series(place, "ballot", null, null), date, value, 0.05);
    }

    private OptionalDouble told(String place, String date, NullModel rival) {
        RecordedTarget target = count("asked", place, date, 0.6);
        record.add(target);
        return new NullModelForecasts(record, CENTRES).forecast(target, rival);
    }

    @Test
    void persistence_repeats_the_latest_count_of_the_place_or_the_mean_of_the_others() {
        assertThat(told("a", "1917-09-01", NullModel.PERSISTENCE)).hasValue(0.5);
        assertThat(told("c", "1917-09-01", NullModel.PERSISTENCE)).hasValue(0.4);
        assertThat(told("c", "1917-05-01", NullModel.PERSISTENCE)).isEmpty();
    }

    @Test
    void nothing_later_or_on_the_same_day_is_seen() {
        assertThat(told("b", "1917-08-01", NullModel.PERSISTENCE)).hasValue(0.1);
        assertThat(told("a", "1917-07-01", NullModel.LINEAR)).isEmpty();
    }

    @Test
    void the_line_goes_on_and_stays_a_share() {
        assertThat(told("b", "1917-08-11", NullModel.LINEAR).orElseThrow())
                .isCloseTo(0.3 + 0.2 * 10 / 31, within(1e-12));
        assertThat(told("a", "1917-12-01", NullModel.LINEAR)).hasValue(1);
    }

    @Test
    void the_logistic_is_a_line_in_log_odds() {
        // From 0.2 to 0.5 in 30 days: log-odds -ln 4 to 0; 30 days on they are ln 4, so 0.8.
        assertThat(told("a", "1917-07-31", NullModel.LOGISTIC).orElseThrow()).isCloseTo(0.8, within(1e-12));
    }

    @Test
    void a_place_with_one_count_borrows_the_slope_and_swing_comes_from_the_others() {
        record.add(count("d1", "d", "1917-08-01", 0.4));
        double slope = (0.3 / 30 + 0.2 / 31) / 2;
        assertThat(told("d", "1917-08-11", NullModel.LINEAR).orElseThrow()).isCloseTo(0.4 + 10 * slope, within(1e-12));
        assertThat(told("d", "1917-08-11", NullModel.UNIFORM_SWING).orElseThrow())
                .isCloseTo(0.4 + (0.3 + 0.2) / 2, within(1e-12));
        assertThat(told("e", "1917-08-11", NullModel.UNIFORM_SWING)).isEmpty();
    }

    @Test
    void geography_finds_a_slope_that_is_there_and_needs_four_other_places() {
        List<RecordedTarget> places = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            double kilometres = smolny.kernel.math.GreatCircle.kilometres(60, 30, 60 + 2 * i, 30);
            double share = 1 / (1 + Math.exp(-(1 - kilometres / 400)));
            Series series = new Series("p" + i, "ballot", 60.0 + 2 * i, 30.0);
            places.add(Counts.at("p" + i, Use.HELD_OUT, series, "1917-11-12", share, 0.05));
        }
        RecordedTarget last = places.get(4);
        assertThat(new NullModelForecasts(places, CENTRES)
                        .forecast(last, NullModel.GEOGRAPHIC)
                        .orElseThrow())
                .isCloseTo(last.value(), within(1e-9));
        assertThat(new NullModelForecasts(places.subList(1, 5), CENTRES).forecast(last, NullModel.GEOGRAPHIC))
                .isEmpty();
    }

    @Test
    void a_null_model_is_scored_beside_the_runs_on_the_targets_it_tells() {
        RecordedTarget told = count("told", "a", "1917-09-01", 0.6);
        RecordedTarget untold = Counts.of("untold", Use.HELD_OUT, "", 0.6, 0.05);
        record.add(told);
        TargetSetScore runs = new TargetSetScore(
                List.of(new TargetScore(told, List.of(0.55, 0.55)), new TargetScore(untold, List.of(0.0, 0.0))));
        NullModelForecasts.Score persistence =
                new NullModelForecasts(record, CENTRES).against(runs).get(0);
        assertThat(persistence.targets()).isEqualTo(1);
        assertThat(persistence.error()).isCloseTo(0.1, within(1e-12));
        assertThat(persistence.model()).isCloseTo(0.05, within(1e-12));
    }
}
