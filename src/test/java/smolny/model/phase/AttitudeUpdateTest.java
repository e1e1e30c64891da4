package smolny.model.phase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import smolny.kernel.random.Dice;
import smolny.model.Sketch;
import smolny.model.world.BaseUnit;
import smolny.model.world.World;

/** Equation (3): what moves private attitudes overnight. */
class AttitudeUpdateTest {
    private static final double FLOAT = 1e-6;
    private static final StepContext NIGHT = new StepContext(0, Dice.of(5, 0));
    private World world = Sketch.quiet().founded(1);
    private BaseUnit unit = world.units.get(0);

    @BeforeEach
    void given_a_unit_of_which_everybody_stands_alike() {
        world = Sketch.oneUnit(50)
                .set(AttitudeUpdate.PULL, 0.1)
                .set(AttitudeUpdate.NOISE, 0)
                .set(AttitudeUpdate.INFLUENCE, 0.3)
                .founded(1);
        unit = world.units.get(0);
        Arrays.fill(world.people.attitude, -0.5f);
        Arrays.fill(world.people.disposition, 0.1f);
        Arrays.fill(world.people.response, 2);
        Arrays.fill(world.people.committed, false);
        unit.drive = 0.4;
        unit.perceivedShare = 0.9;
        unit.met = false;
    }

    @Test
    void without_a_meeting_an_attitude_is_pulled_toward_disposition_and_drive() {
        new AttitudeUpdate().run(world, NIGHT);
        assertThat(world.people.attitude[7]).isEqualTo(-0.5f + 0.1f * (0.1f + 0.8f + 0.5f), within(1e-6f));
    }

    @Test
    void at_a_meeting_the_perceived_majority_moves_all_but_the_committed_and_the_far_less() {
        world.people.committed[3] = true;
        world.people.attitude[4] = 2;
        unit.met = true;
        new AttitudeUpdate().run(world, NIGHT);
        double alone = -0.5 + 0.1 * 1.4;
        assertThat((double) world.people.attitude[7]).isEqualTo(alone + 0.3 * 0.8 / (1 + alone * alone), within(FLOAT));
        assertThat((double) world.people.attitude[3]).isEqualTo(alone, within(FLOAT));
        double far = 2 + 0.1 * (0.9 - 2);
        assertThat((double) world.people.attitude[4]).isEqualTo(far + 0.3 * 0.8 / (1 + far * far), within(FLOAT));
    }

    @Test
    void noise_has_its_standard_deviation_and_spares_nobody() {
        world = Sketch.oneUnit(4000).set(AttitudeUpdate.NOISE, 0.2).founded(1);
        unit = world.units.get(0);
        float[] before = world.people.attitude.clone();
        System.arraycopy(before, 0, world.people.disposition, 0, before.length);
        unit.drive = 0;
        new AttitudeUpdate().run(world, NIGHT);
        double squares = 0;
        for (int i = 0; i < before.length; i++) {
            squares += Math.pow(world.people.attitude[i] - before[i], 2);
        }
        assertThat(Math.sqrt(squares / before.length)).isEqualTo(0.2, within(0.01));
    }

    @Test
    void supporters_are_counted_anew() {
        Arrays.fill(world.people.attitude, 0, 20, 3);
        new AttitudeUpdate().run(world, NIGHT);
        assertThat(unit.privateShare).isEqualTo(20 / 50.0);
    }

    @Test
    void the_terms_add_up_to_the_change_of_each_person() {
        world.values = world.values.with(AttitudeUpdate.NOISE, 0.1, "test");
        world.people.committed[3] = true;
        unit.met = true;
        float[] before = world.people.attitude.clone();
        new AttitudeUpdate().run(world, NIGHT);
        List<AttitudeUpdate.AttitudeTerms> terms =
                new AttitudeUpdate().begin(world, NIGHT).terms(unit, before);
        assertThat(terms).hasSize(50);
        for (int i = 0; i < before.length; i++) {
            double change = world.people.attitude[i] - before[i];
            assertThat(terms.get(i).total(unit.drive, 2 * unit.perceivedShare - 1))
                    .isEqualTo(change, within(FLOAT));
        }
        assertThat(terms.get(3).perMajority()).isZero();
    }
}
