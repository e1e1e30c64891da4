package smolny.experiment.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.math3.stat.inference.TestUtils;
import org.junit.jupiter.api.Test;
import smolny.model.Sketch;
import smolny.model.observer.RunObserver;
import smolny.model.phase.Decay;
import smolny.model.phase.Recall;
import smolny.model.world.World;
import smolny.simulation.Simulation;

/** The rival is a fair one: the same rule, the same outcomes in distribution. */
class ObjectPerPersonModelTest {
    private static final int COUNTRIES = 60;
    private static final int DAYS = 20;
    /** Four tests; one true null in a thousand would fail one of them. */
    private static final double ALARM = 0.00025;

    @Test
    void the_rival_ends_where_the_model_ends() {
        double[][] model = new double[2][COUNTRIES];
        double[][] rival = new double[2][COUNTRIES];
        for (int seed = 0; seed < COUNTRIES; seed++) {
            Simulation autumn = sketch().autumn(seed, RunObserver.NONE);
            autumn.start();
            for (int day = 0; day < DAYS; day++) {
                autumn.runOneDay();
            }
            model[0][seed] = privately(autumn.world());
            model[1][seed] = expressed(autumn.world());
            ObjectPerPersonModel objects = new ObjectPerPersonModel(sketch().founded(1000 + seed), seed);
            objects.start();
            for (int day = 0; day < DAYS; day++) {
                objects.schedule.step(objects);
            }
            rival[0][seed] = objects.privately();
            rival[1][seed] = objects.expressed();
        }
        for (int what = 0; what < 2; what++) {
            assertThat(TestUtils.kolmogorovSmirnovTest(model[what], rival[what]))
                    .isGreaterThan(ALARM);
            assertThat(TestUtils.tTest(model[what], rival[what])).isGreaterThan(ALARM);
        }
    }

    @Test
    void another_pull_is_told_apart() {
        double[] one = new double[COUNTRIES];
        double[] other = new double[COUNTRIES];
        for (int seed = 0; seed < COUNTRIES; seed++) {
            one[seed] = after(sketch(), seed);
            other[seed] = after(sketch().set(smolny.model.rule.OpenSpeech.CONFORMITY, 0), seed);
        }
        assertThat(TestUtils.kolmogorovSmirnovTest(one, other)).isLessThan(ALARM);
    }

    private static double after(Sketch sketch, int seed) {
        ObjectPerPersonModel objects = new ObjectPerPersonModel(sketch.founded(seed), seed);
        objects.start();
        for (int day = 0; day < DAYS; day++) {
            objects.schedule.step(objects);
        }
        return objects.expressed();
    }

    /** Nothing but the rule of opinion: no speakers, no wear, no recall, no events. */
    private static Sketch sketch() {
        Sketch sketch =
                Sketch.quiet().withoutSpeakers().set(Decay.CREDIBILITY, 0).set(Decay.FEAR, 0);
        sketch.set(Recall.HAZARD, 0).scaled(3, 16);
        sketch.spinUp = 0;
        sketch.days = DAYS + 1;
        return sketch;
    }

    private static double privately(World world) {
        return world.units.stream()
                .mapToDouble(unit -> unit.privateShare)
                .average()
                .orElseThrow();
    }

    private static double expressed(World world) {
        return world.units.stream()
                .filter(unit -> unit.meets())
                .mapToDouble(unit -> unit.expressedShare)
                .average()
                .orElseThrow();
    }
}
