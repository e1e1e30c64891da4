package smolny.lab.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import smolny.kernel.param.Parameter;
import smolny.lab.run.Progress;
import smolny.lab.run.RunRecord;
import smolny.lab.run.RunSpec;
import smolny.model.Sketch;
import smolny.model.rule.Drive;

class PairedStudyTest {
    private static final Aim AIM =
            new Aim("city_soviet.soviet_power", Sketch.DAYS - 1, "city_soviet.soviet_power", "support", 100, "points");
    private static final Outcome TURN =
            new Outcome("turn", "it turns", run -> turned(run) < 0 ? 0 : 1, PairedStudyTest::turned);

    @ParameterizedTest
    @ValueSource(longs = {1, 1917, -40})
    void a_change_of_nothing_has_an_effect_of_exactly_nothing_and_luck_is_still_there(long seed) {
        Paired same = study(Sketch.whole(), Sketch.whole(), seed)
                .run(Stop.after(12), 2, Progress.NONE)
                .paired();
        assertThat(same.nothing()).isTrue();
        assertThat(same.interval()).isEqualTo(new Interval(0, 0));
        assertThat(same.luck().typical()).isPositive();
        assertThat(same.luck().band().contains(0)).isTrue();
        assertThat(same.luck().band().halfWidth()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 77})
    void sharing_luck_narrows_the_spread(long seed) {
        Paired effect = study(Sketch.whole(), Sketch.whole().drop("revolt"), seed)
                .run(Stop.after(25), 2, Progress.NONE)
                .paired();
        assertThat(effect.pairs()).isEqualTo(25);
        assertThat(effect.effect()).isNegative();
        assertThat(effect.interval().contains(effect.effect())).isTrue();
        assertThat(effect.spread()).isLessThan(effect.unpaired());
    }

    @Test
    void the_number_of_threads_changes_nothing() {
        PairedStudy study = study(Sketch.whole(), Sketch.whole().drop("revolt"), 5);
        assertThat(study.run(Stop.after(6), 1, Progress.NONE).paired())
                .isEqualTo(study.run(Stop.after(6), 3, Progress.NONE).paired());
    }

    @Test
    void a_narrower_width_never_takes_fewer_pairs() {
        PairedStudy study = study(Sketch.whole(), Sketch.whole().drop("revolt"), 9);
        int before = 0;
        for (double width : new double[] {50, 4, 3, 2.5, 0.0001}) {
            Pairs pairs = study.run(new Stop(50, width), 2, Progress.NONE);
            assertThat(pairs.count()).isGreaterThanOrEqualTo(before);
            assertThat(pairs.count() == 50 || pairs.paired().interval().halfWidth() <= width)
                    .isTrue();
            before = pairs.count();
        }
        assertThat(before).isEqualTo(50);
    }

    @Test
    void an_outcome_that_no_pair_changes_is_untouched() {
        OutcomeChange change = study(Sketch.whole(), Sketch.whole(), 3)
                .run(Stop.after(5), 2, Progress.NONE)
                .outcomes()
                .get(0);
        assertThat(change.untouched()).isTrue();
        assertThat(change.before()).isEqualTo(change.after());
    }

    @Test
    void a_reading_holds_in_both_histories_but_leaves_what_the_change_sets() {
        Reading reading = new Reading("calm", "Calm", Map.of(Drive.THREAT, 1.0, Drive.GRIEVANCE, 0.1));
        var plain = Sketch.whole().scenario();
        var changed = Sketch.whole().set(Drive.GRIEVANCE, 0.4).scenario();
        assertThat(value(reading.applied(plain, plain), Drive.GRIEVANCE)).isEqualTo(0.1);
        assertThat(value(reading.applied(changed, plain), Drive.GRIEVANCE)).isEqualTo(0.4);
        assertThat(value(reading.applied(changed, plain), Drive.THREAT)).isEqualTo(1.0);
    }

    private static double value(smolny.model.event.Scenario scenario, Parameter parameter) {
        return scenario.values().of(parameter);
    }

    private static PairedStudy study(Sketch one, Sketch other, long seed) {
        return new PairedStudy(
                new RunSpec(one.scenario(), one.scale, seed, 0),
                new RunSpec(other.scenario(), other.scale, seed, 0),
                AIM,
                List.of(TURN));
    }

    private static int turned(RunRecord run) {
        return run.turned("city_soviet.soviet_power", 3);
    }
}
