package smolny.model.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import smolny.model.Sketch;
import smolny.model.world.BaseUnit;
import smolny.model.world.World;

/** Agreeing is one thing and fighting another. */
class ReadinessTest {
    /** The units' share of support and of neutrals when everyone votes under this threshold and dread. */
    private static double[] vote(double threshold, double weight, double dread) {
        World world = Sketch.whole()
                .set(Readiness.THRESHOLD, threshold)
                .set(Readiness.DREAD, weight)
                .founded(7);
        world.country.dread = dread;
        OpenSpeech speech = new OpenSpeech(world);
        double expressed = 0;
        double neutral = 0;
        for (BaseUnit unit : world.units) {
            if (unit.meets()) {
                unit.perceivedShare = 0.7;
                speech.showOfHands(unit);
                assertThat(unit.neutralShare).isBetween(0.0, unit.expressedShare);
                expressed += unit.expressedShare;
                neutral += unit.neutralShare;
            }
        }
        return new double[] {expressed, neutral};
    }

    @Test
    void without_a_second_threshold_whoever_agrees_fights() {
        assertThat(vote(0, 0, 1)[1]).isZero();
        assertThat(vote(0, 2, 0)[1]).isZero();
    }

    @Test
    void the_threshold_and_dread_make_neutrals_and_change_no_agreement() {
        double[] plain = vote(0.5, 2, 0);
        double[] dread = vote(0.5, 2, 1);
        assertThat(plain[1]).isPositive();
        assertThat(dread[1]).isGreaterThan(plain[1]);
        assertThat(dread[0]).isEqualTo(plain[0]).isEqualTo(vote(0, 0, 0)[0]);
        assertThat(vote(2, 4, 1)[1]).isEqualTo(vote(2, 4, 1)[0]);
    }

    @Test
    void dread_brings_supporters_of_soviet_power_to_a_government_of_all_socialists() {
        World world = Sketch.whole()
                .set(Readiness.DREAD, 2)
                .set(CongressChoice.DEMOCRACY_WIDTH, 0.4)
                .founded(7);
        Readiness calm = new Readiness(world.values, world.country);
        world.country.dread = 0.5;
        Readiness dread = new Readiness(world.values, world.country);
        assertThat(calm.isForAllSocialists(-0.5)).isFalse();
        assertThat(dread.isForAllSocialists(-0.5)).isFalse();
        assertThat(calm.isForAllSocialists(-0.3)).isTrue();
        assertThat(dread.isForAllSocialists(-0.3)).isTrue();
        assertThat(calm.isForAllSocialists(0.9)).isFalse();
        assertThat(dread.isForAllSocialists(0.9)).isTrue();
        assertThat(dread.isForAllSocialists(1.1)).isFalse();
    }
}
