package smolny.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import smolny.model.measure.Measures;
import smolny.model.phase.AttitudeUpdate;
import smolny.model.phase.Decay;
import smolny.model.phase.Recall;
import smolny.model.rule.Drive;
import smolny.model.rule.OpenSpeech;
import smolny.model.world.BaseUnit;
import smolny.model.world.Disposition;
import smolny.model.world.World;

/** Which way things go, and how little the scale has to do with it. */
class ResponseTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 1917})
    void the_more_fear_july_left_the_less_support_is_shown_on_the_first_day(long seed) {
        World bold = fearful(seed, 0);
        for (double fear : new double[] {0.4, 0.8, 1.2, 1.6}) {
            World shy = fearful(seed, fear);
            for (int i = 0; i < bold.units.size(); i++) {
                assertThat(shy.units.get(i).expressedShare)
                        .as(shy.units.get(i).id)
                        .isLessThanOrEqualTo(bold.units.get(i).expressedShare);
            }
            assertThat(mean(shy)).isLessThan(mean(bold));
            bold = shy;
        }
    }

    private static World fearful(long seed, double fear) {
        Sketch sketch = Sketch.quiet().set(OpenSpeech.FEAR, fear).set(OpenSpeech.CONFORMITY, 1);
        sketch.days = 1;
        return sketch.lived(seed);
    }

    private static double mean(World world) {
        return world.units.stream()
                .mapToDouble(unit -> unit.expressedShare)
                .average()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 1917})
    void without_drive_influence_and_noise_private_minds_stay_where_they_are(long seed) {
        Sketch sketch = Sketch.whole()
                .set(Drive.CREDIBILITY, 0)
                .set(Drive.GRIEVANCE, 0)
                .set(Drive.THREAT, 0)
                .set(AttitudeUpdate.INFLUENCE, 0)
                .set(AttitudeUpdate.NOISE, 0);
        World before = sketch.founded(seed);
        World after = sketch.lived(seed);
        assertThat(after.people.attitude).isEqualTo(before.people.attitude).isEqualTo(after.people.disposition);
        for (String group : before.groups.keySet()) {
            String share = group + ".private";
            assertThat(Measures.value(after, share)).isEqualTo(Measures.value(before, share));
        }
    }

    @Test
    void the_committed_answer_to_no_event_and_never_show_support() {
        World world = Sketch.whole().set(Disposition.COMMITTED_SHARE, 0.3).lived(6);
        OpenSpeech speech = new OpenSpeech(world);
        int committed = 0;
        for (BaseUnit unit : world.units) {
            for (int i = unit.firstPerson; i < unit.endPerson; i++) {
                if (world.people.committed[i]) {
                    committed++;
                    assertThat(unit.meets()).isTrue();
                    assertThat(world.people.response[i]).isZero();
                    assertThat(speech.showsSupport(i, 0, 2)).isFalse();
                    assertThat(world.people.disposition[i]).isLessThanOrEqualTo(-0.25f);
                }
            }
        }
        assertThat((double) committed / (22 * 16)).isEqualTo(0.3, within(0.1));
    }

    @ParameterizedTest
    @CsvSource({
        "drive.grievance, 0, 0.5",
        "drive.credibility, 0, 2",
        "disposition.workers, -0.8, 0.9",
        "agitators.voice, 0, 0.6"
    })
    void what_pushes_towards_soviet_power_raises_support_in_the_works(String id, double low, double high) {
        ToDoubleFunction<World> support = world -> Measures.value(world, "workers.expressed");
        assertThat(average(id, high, support)).isGreaterThan(average(id, low, support) + 0.02);
    }

    @Test
    void townspeople_rally_against_what_moves_the_others() {
        ToDoubleFunction<World> minds = world -> {
            double sum = 0;
            BaseUnit unit = world.group("townsfolk").units.get(0);
            for (int i = unit.firstPerson; i < unit.endPerson; i++) {
                sum += world.people.attitude[i];
            }
            return sum / unit.size();
        };
        assertThat(average("drive.credibility", 2, minds)).isLessThan(average("drive.credibility", 0, minds) - 0.05);
    }

    @Test
    void the_vintage_of_spring_holds_deputies_back() {
        ToDoubleFunction<World> seats = world -> Measures.value(world, "workers.seats");
        assertThat(average("deputy.vintage", 1.8, seats)).isLessThan(average("deputy.vintage", 0, seats) - 0.1);
    }

    private static double average(String id, double value, ToDoubleFunction<World> of) {
        double sum = 0;
        var parameter = ModelParameters.ALL.find(id);
        if (parameter == null) {
            throw new IllegalArgumentException(id);
        }
        int seeds = 12;
        for (long seed = 1; seed <= seeds; seed++) {
            Sketch sketch = Sketch.whole();
            sketch.days = 40;
            sum += of.applyAsDouble(sketch.set(OpenSpeech.CONFORMITY, 1.5)
                    .set(Disposition.WORKERS, -0.5)
                    .set(Decay.CREDIBILITY, 0.02)
                    .set(Recall.HAZARD, 0.005)
                    .set(parameter, value)
                    .lived(seed));
        }
        return sum / seeds;
    }

    @ParameterizedTest
    @CsvSource({"10, 16", "10, 40", "5, 24", "20, 24"})
    void neither_persons_per_unit_nor_the_number_of_units_moves_the_means(double units, int persons) {
        double[] here = means(10, 24);
        double[] there = means(units, persons);
        for (int i = 0; i < here.length; i++) {
            assertThat(there[i]).isEqualTo(here[i], within(0.03));
        }
    }

    private static double[] means(double units, int persons) {
        String[] measures = {
            "workers.private",
            "workers.expressed",
            "garrison.private",
            "garrison.expressed",
            "villages.private",
            "city_soviet.soviet_power",
            "townsfolk.private"
        };
        int seeds = 12;
        double[] mean = new double[measures.length];
        for (long seed = 1; seed <= seeds; seed++) {
            Sketch sketch = Sketch.quiet().scaled(units, persons);
            sketch.days = 12;
            World world = sketch.lived(seed);
            for (int i = 0; i < mean.length; i++) {
                mean[i] += Measures.value(world, measures[i]) / seeds;
            }
        }
        return mean;
    }
}
