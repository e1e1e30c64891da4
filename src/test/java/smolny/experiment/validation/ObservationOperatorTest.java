package smolny.experiment.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import smolny.kernel.calendar.OldStyleDate;
import smolny.model.Barracks;
import smolny.model.setting.ScenarioCalendar;
import smolny.scenario.HistoricalRecord;
import smolny.scenario.RecordedTarget;
import smolny.scenario.RecordedTarget.Use;
import smolny.scenario.ScoreLimits;
import smolny.scenario.TargetStatistic;
import smolny.scenario.TargetStatistic.Side;

/** What stands beside a target, and what a score card says of limits. */
class ObservationOperatorTest {
    private static final RunObservables FOUND = new RunObservables(
            Map.of("plenary", new double[] {60, 20, 100}),
            Map.of(RunObservables.key("duma", "sr"), 0.4),
            Map.of("soviet_power", 0.75, "coalition", 0.25, "left_sr", 0.2, "bolshevik", 0.8),
            Map.of(),
            (name, day) -> name.equals("soldiers.units") ? day / 10.0 : 0.1);

    private static double read(TargetStatistic gauge) {
        ScenarioCalendar clock =
                new ScenarioCalendar(OldStyleDate.parse("1917-08-18"), OldStyleDate.parse("1917-11-12"), 0);
        return new ObservationOperator(clock).of(Counts.gauged(gauge, "1917-08-22"), FOUND);
    }

    @Test
    void votes_are_shares_of_those_present_or_of_those_who_took_a_side() {
        assertThat(read(new TargetStatistic.Vote("plenary", Side.FOR))).isEqualTo(0.6);
        assertThat(read(new TargetStatistic.Vote("plenary", Side.AGAINST))).isEqualTo(0.2);
        assertThat(read(new TargetStatistic.Vote("plenary", Side.TWO_WAY))).isEqualTo(0.75);
        assertThat(read(new TargetStatistic.Vote("never", Side.FOR))).isNaN();
    }

    @Test
    void delegates_are_counted_together_and_among_some() {
        assertThat(read(new TargetStatistic.Mandates(List.of("soviet_power", "coalition"), List.of())))
                .isEqualTo(1);
        assertThat(read(new TargetStatistic.Mandates(List.of("left_sr"), List.of("left_sr", "sr"))))
                .isEqualTo(1);
        assertThat(read(new TargetStatistic.Mandates(List.of("menshevik"), List.of())))
                .isZero();
        assertThat(read(new TargetStatistic.Mandates(List.of("sr"), List.of("sr", "menshevik"))))
                .isNaN();
    }

    @Test
    void measures_are_weighted_and_a_rise_is_a_difference() {
        assertThat(read(new TargetStatistic.Measured(Map.of("soldiers.units", 1.0, "workers.units", 3.0), null)))
                .isCloseTo((0.4 + 0.3) / 4, within(1e-12));
        assertThat(read(new TargetStatistic.Measured(Map.of("soldiers.units", 1.0), OldStyleDate.parse("1917-08-20"))))
                .isCloseTo(0.2, within(1e-12));
        assertThat(read(new TargetStatistic.Ballot("duma", "sr"))).isEqualTo(0.4);
        assertThat(read(new TargetStatistic.Nothing())).isNaN();
    }

    @Test
    void a_majority_is_more_than_half_on_the_day() {
        RunObservables turning = new RunObservables(
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                (name, day) -> name.equals("town_soviet.soviet_power") ? (day < 4 ? 0.5 : 0.6) : Double.NaN);
        TargetStatistic majority = new TargetStatistic.Majority("town_soviet");
        ObservationOperator operator = new ObservationOperator(
                new ScenarioCalendar(OldStyleDate.parse("1917-08-18"), OldStyleDate.parse("1917-11-12"), 0));
        assertThat(operator.of(Counts.gauged(majority, "1917-08-21"), turning)).isZero();
        assertThat(operator.of(Counts.gauged(majority, "1917-08-22"), turning)).isEqualTo(1);
        assertThat(operator.of(Counts.gauged(new TargetStatistic.Majority("other"), "1917-08-22"), turning))
                .isNaN();
    }

    @Test
    void limits_that_are_missed_are_named_and_those_that_hold_are_not() {
        RecordedTarget fit = Counts.of("fit", Use.FIT, "", 0.5, 0.1);
        RecordedTarget heldOut = Counts.of("held", Use.HELD_OUT, "", 0.5, 0.1);
        RecordedTarget idle = new RecordedTarget(
                "idle",
                "idle",
                Use.HELD_OUT,
                new TargetStatistic.Nothing(),
                fit.date(),
                0.1,
                0.1,
                "a test",
                fit.series(),
                fit.evidence());
        HistoricalRecord record = new HistoricalRecord(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(fit, heldOut, idle),
                ScoreLimits.NONE);
        ScoreCard card = ScoreCard.of(
                record,
                List.of(List.of(0.7, 0.5), List.of(0.7, 0.5)),
                Barracks.sketch().setting());
        assertThat(card.unmodelled()).containsExactly(idle);
        assertThat(card.of(Use.FIT).rms()).isCloseTo(2, within(1e-12));
        assertThat(card.missedLimits(new ScoreLimits(2.1, 2.1, 1.0, true))).isEmpty();
        assertThat(card.missedLimits(new ScoreLimits(1.9, 1.5, 1.0, true)))
                .containsExactly("fit: RMS z is 2.00, the limit 1.90", "fit: the largest z is 2.00, the limit 1.50");
    }

    @Test
    void an_order_tells_which_of_two_passed_one_half_first() {
        Map<String, Integer> from = Map.of("early", 1, "late", 3, "as-late", 3, "never", 99);
        RunObservables dated = new RunObservables(
                Map.of(), Map.of(), Map.of(), Map.of(), (name, day) -> day >= from.getOrDefault(name, 0) ? 0.6 : 0.5);
        assertThat(order(dated, "early", "late")).isEqualTo(1);
        assertThat(order(dated, "late", "early")).isZero();
        assertThat(order(dated, "late", "as-late")).isEqualTo(0.5);
        assertThat(order(dated, "late", "never")).isEqualTo(1);
        assertThat(order(dated, "never", "never")).isEqualTo(0.5);
    }

    private static double order(RunObservables found, String first, String then) {
        ScenarioCalendar clock =
                new ScenarioCalendar(OldStyleDate.parse("1917-08-18"), OldStyleDate.parse("1917-11-12"), 0);
        return new ObservationOperator(clock)
                .of(Counts.gauged(new TargetStatistic.Order(first, then), "1917-08-22"), found);
    }
}
