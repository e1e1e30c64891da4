package smolny.experiment.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.regression.SimpleRegression;
import org.junit.jupiter.api.Test;
import smolny.kernel.math.GreatCircle;
import smolny.kernel.math.PortableMath;
import smolny.kernel.random.Dice;
import smolny.model.Sketch;
import smolny.model.setting.ScenarioSetting;
import smolny.scenario.RecordedTarget;
import smolny.scenario.RecordedTarget.Series;
import smolny.scenario.RecordedTarget.Use;

/** Null models on records small enough to reckon by hand. */
class NullModelForecastsTest {
    private static final ScenarioSetting SETTING = Sketch.quiet().setting();

    private final List<RecordedTarget> record = new ArrayList<>(List.of(
            count("a1", "a", "1917-06-01", 0.2),
            count("a2", "a", "1917-07-01", 0.5),
            count("b1", "b", "1917-07-01", 0.1),
            count("b2", "b", "1917-08-01", 0.3)));

    NullModelForecastsTest() {
        // Counts of another sort, from whose errors the spread of a rule is known.
        for (String place : List.of("x", "y", "z")) {
            for (int month = 6; month <= 9; month++) {
                record.add(of(place + month, place, "vote, for", "1917-0" + month + "-01", 0.1 * month));
            }
        }
    }

    private static RecordedTarget of(String id, String place, String sort, String date, double value) {
        return Counts.at(id, Use.HELD_OUT, new Series(place, sort, null, null), date, value, 0.05);
    }

    private static RecordedTarget count(String id, String place, String date, double value) {
        return of(id, place, "ballot, bolshevik", date, value);
    }

    /** A place so many degrees north of a capital. */
    private static RecordedTarget north(String id, double degrees, double value) {
        Series series = new Series(id, "ballot, bolshevik", 60 + degrees, 30.0);
        return Counts.at(id, Use.HELD_OUT, series, "1917-11-12", value, 0.05);
    }

    private static Optional<NullModelRules.Prediction> said(
            List<RecordedTarget> record, RecordedTarget target, NullModel rival) {
        return new NullModelRules(record, new TargetGeography(record, SETTING)).forecast(target, rival);
    }

    private Optional<Double> told(String place, String date, NullModel rival) {
        RecordedTarget target = count("asked", place, date, 0.6);
        record.add(target);
        return said(record, target, rival).map(said -> PortableMath.logistic(said.centre()));
    }

    private static void assertAbout(Optional<Double> forecast, double value) {
        assertThat(forecast.orElseThrow()).isCloseTo(value, within(1e-9));
    }

    @Test
    void persistence_repeats_the_latest_count_of_the_place_or_the_mean_of_the_others() {
        assertAbout(told("a", "1917-09-01", NullModel.PERSISTENCE), 0.5);
        double mean = (PortableMath.logit(0.5) + PortableMath.logit(0.3)) / 2;
        assertAbout(told("c", "1917-09-01", NullModel.PERSISTENCE), PortableMath.logistic(mean));
        assertThat(told("c", "1917-05-01", NullModel.PERSISTENCE)).isEmpty();
    }

    @Test
    void nothing_later_or_on_the_same_day_is_seen() {
        assertAbout(told("b", "1917-08-01", NullModel.PERSISTENCE), 0.1);
        assertThat(told("a", "1917-07-01", NullModel.LINEAR)).isEmpty();
    }

    @Test
    void the_line_goes_on_and_stays_a_share() {
        assertAbout(told("b", "1917-08-11", NullModel.LINEAR), 0.3 + 0.2 * 10 / 31);
        assertAbout(told("a", "1917-12-01", NullModel.LINEAR), 0.995);
    }

    @Test
    void the_logistic_is_a_line_in_log_odds() {
        // From 0.2 to 0.5 in 30 days: log-odds -ln 4 to 0; 30 days on they are ln 4, so 0.8.
        assertAbout(told("a", "1917-07-31", NullModel.LOGISTIC), 0.8);
    }

    @Test
    void a_place_with_one_count_borrows_the_slope_and_swing_comes_from_the_others() {
        record.add(count("d1", "d", "1917-08-01", 0.4));
        assertAbout(told("d", "1917-08-11", NullModel.LINEAR), 0.4 + 10 * (0.3 / 30 + 0.2 / 31) / 2);
        assertAbout(told("d", "1917-08-11", NullModel.UNIFORM_SWING), 0.4 + (0.3 + 0.2) / 2);
        assertThat(told("e", "1917-08-11", NullModel.UNIFORM_SWING)).isEmpty();
    }

    @Test
    void the_spread_of_a_rule_is_the_size_of_its_errors_at_other_places() {
        RecordedTarget target = of("asked", "x", "vote, for", "1917-10-01", 0.5);
        // Places y and z stepped from 0.6 to 0.7, 0.8 and 0.9; place b, of another sort, from 0.1 to 0.3; place a from
        // 0.2 to 0.5.
        double[] steps = {
            PortableMath.logit(0.7) - PortableMath.logit(0.6),
            PortableMath.logit(0.8) - PortableMath.logit(0.7),
            PortableMath.logit(0.9) - PortableMath.logit(0.8)
        };
        double b = PortableMath.logit(0.3) - PortableMath.logit(0.1);
        double a = PortableMath.logit(0.5) - PortableMath.logit(0.2);
        double squares = 2 * (steps[0] * steps[0] + steps[1] * steps[1] + steps[2] * steps[2]) + a * a + b * b;
        NullModelRules.Prediction said =
                said(record, target, NullModel.PERSISTENCE).orElseThrow();
        assertThat(said.freedom()).isEqualTo(8);
        assertThat(said.scale()).isCloseTo(Math.sqrt(squares / 8), within(1e-12));
    }

    @Test
    void the_mean_of_the_others_leaves_out_the_place_itself_and_has_the_interval_of_a_new_one() {
        List<RecordedTarget> places = new ArrayList<>();
        double[] shares = {0.2, 0.3, 0.5, 0.6, 0.9};
        for (int i = 0; i < shares.length; i++) {
            places.add(north("p" + i, i, shares[i]));
        }
        double[] others = {
            PortableMath.logit(0.2), PortableMath.logit(0.3), PortableMath.logit(0.5), PortableMath.logit(0.6)
        };
        double mean = (others[0] + others[1] + others[2] + others[3]) / 4;
        double variance = 0;
        for (double other : others) {
            variance += (other - mean) * (other - mean) / 3;
        }
        NullModelRules.Prediction said =
                said(places, places.get(4), NullModel.OTHERS).orElseThrow();
        assertThat(said.centre()).isCloseTo(mean, within(1e-12));
        assertThat(said.scale()).isCloseTo(Math.sqrt(variance * 1.25), within(1e-12));
        assertThat(said.freedom()).isEqualTo(3);
    }

    @Test
    void the_nearest_place_is_repeated() {
        List<RecordedTarget> places = List.of(
                north("p0", 0, 0.2),
                north("p1", 1, 0.3),
                north("p3", 3, 0.5),
                north("p8", 8, 0.9),
                north("p9", 9, 0.8));
        NullModelRules.Prediction said =
                said(places, places.get(4), NullModel.NEAREST).orElseThrow();
        assertThat(PortableMath.logistic(said.centre())).isCloseTo(0.9, within(1e-12));
        assertThat(said.freedom()).isEqualTo(4);
    }

    @Test
    void geography_finds_a_slope_that_is_there_and_needs_four_other_places() {
        List<RecordedTarget> places = new ArrayList<>();
        SimpleRegression line = new SimpleRegression();
        for (int i = 0; i < 6; i++) {
            double kilometres = GreatCircle.kilometres(60, 30, 60 + 2 * i, 30);
            double share = 1 / (1 + Math.exp(-(1 - kilometres / 400 + (i % 2) * 0.3)));
            places.add(north("p" + i, 2 * i, share));
            if (i < 5) {
                line.addData(kilometres, PortableMath.logit(share));
            }
        }
        RecordedTarget last = places.get(5);
        double here = GreatCircle.kilometres(60, 30, 70, 30);
        NullModelRules.Prediction said =
                said(places, last, NullModel.GEOGRAPHIC).orElseThrow();
        assertThat(said.centre()).isCloseTo(line.predict(here), within(1e-9));
        double mean = 0;
        for (RecordedTarget place : places.subList(0, 5)) {
            mean += GreatCircle.kilometres(60, 30, Counts.lat(place), 30) / 5;
        }
        double leverage = 1.0 / 5 + (here - mean) * (here - mean) / line.getXSumSquares();
        assertThat(said.scale()).isCloseTo(Math.sqrt(line.getMeanSquareError() * (1 + leverage)), within(1e-9));
        assertThat(said.freedom()).isEqualTo(3);
        assertThat(said(places.subList(2, 6), last, NullModel.GEOGRAPHIC)).isEmpty();
    }

    @Test
    void the_pooled_logistic_finds_kind_distance_and_day_from_other_places() {
        List<RecordedTarget> all = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            boolean village = i % 2 == 0;
            double distance = GreatCircle.kilometres(60, 30, 60 + i, 30) / 1000;
            int day = 1 + (i * 7) % 20;
            double logOdds = 0.5 - 2 * distance + 0.02 * day - (village ? 0.7 : 0);
            Series series = new Series(
                    "p" + i, village ? "villages ballot, bolshevik" : "city ballot, bolshevik", 60.0 + i, 30.0);
            String date = String.format("1917-11-%02d", day);
            all.add(Counts.at("p" + i, Use.FIT, series, date, PortableMath.logistic(logOdds), 0.05));
        }
        for (RecordedTarget target : all) {
            NullModelRules.Prediction said = said(all, target, NullModel.POOLED).orElseThrow();
            assertThat(said.centre()).isCloseTo(PortableMath.logit(target.value()), within(1e-9));
            assertThat(said.freedom()).isEqualTo(7);
        }
    }

    @Test
    void a_null_model_is_scored_beside_the_runs_on_the_targets_it_tells() {
        RecordedTarget told = count("told", "a", "1917-09-01", 0.6);
        RecordedTarget untold = Counts.of("untold", Use.HELD_OUT, "", 0.6, 0.05);
        record.add(told);
        TargetSetScore runs = new TargetSetScore(
                List.of(new TargetScore(told, List.of(0.55, 0.55)), new TargetScore(untold, List.of(0.0, 0.0))));
        NullModelForecasts.Score persistence =
                new NullModelForecasts(record, SETTING).against(runs).get(0);
        assertThat(persistence.targets()).isEqualTo(1);
        assertThat(persistence.forecasts().error()).isCloseTo(0.1, within(1e-3));
        assertThat(persistence.runs().crps()).isCloseTo(0.05, within(1e-12));
        assertThat(persistence.of(told)).isPresent();
        assertThat(persistence.of(untold)).isEmpty();
        assertThat(persistence.won()).isEqualTo(1);
    }

    @Test
    void the_members_of_a_forecast_are_quantiles_of_students_distribution() {
        RecordedTarget target = of("asked", "x", "vote, for", "1917-10-01", 0.5);
        NullModelRules.Prediction said =
                said(record, target, NullModel.PERSISTENCE).orElseThrow();
        EnsembleForecast forecast = new NullModelForecasts(record, SETTING)
                .forecast(target, NullModel.PERSISTENCE)
                .orElseThrow()
                .forecast();
        double high = new TDistribution(null, 8).inverseCumulativeProbability(0.95);
        assertThat(PortableMath.logit(forecast.spread().q95()))
                .isCloseTo(said.centre() + said.scale() * high, within(0.05));
        assertThat(forecast.size()).isEqualTo(200);
    }

    /** A thousand new places, the others drawn alike: the interval of a new one holds it as often as it says. */
    @Test
    void the_interval_of_the_mean_of_the_others_covers_nine_places_in_ten() {
        int inside = 0;
        for (int trial = 0; trial < 300; trial++) {
            Dice dice = Dice.of(trial, 0);
            List<RecordedTarget> places = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                places.add(north("p" + i, i, PortableMath.logistic(-1 + 0.8 * dice.normal(i, 0))));
            }
            TargetScore forecast = new NullModelForecasts(places, SETTING)
                    .forecast(places.get(7), NullModel.OTHERS)
                    .orElseThrow();
            inside += forecast.inside90Alone() ? 1 : 0;
        }
        assertThat(inside).isBetween(255, 285);
    }

    @Test
    void the_interval_of_a_difference_counts_a_ballot_once() {
        List<TargetScore> lists = new ArrayList<>();
        for (int ballot = 0; ballot < 3; ballot++) {
            RecordedTarget earlier = of("e" + ballot, "q" + ballot, "city ballot, sr", "1917-08-01", 0.4);
            record.add(earlier);
            for (int list = 0; list <= ballot; list++) {
                RecordedTarget target = of("t" + ballot + list, "q" + ballot, "city ballot, sr", "1917-09-01", 0.4);
                lists.add(new TargetScore(target, List.of(0.4 + 0.1 * ballot)));
            }
        }
        TargetSetScore runs = new TargetSetScore(lists);
        assertThat(runs.ballots()).isEqualTo(3);
        assertThat(runs.crps()).isCloseTo(0.1, within(1e-12));
        NullModelForecasts.Score persistence =
                new NullModelForecasts(record, SETTING).against(runs).get(0);
        assertThat(persistence.targets()).isEqualTo(6);
        double middle = (persistence.errorDifference().low()
                        + persistence.errorDifference().high())
                / 2;
        assertThat(middle).isCloseTo(0.1, within(2e-3));
    }
}
