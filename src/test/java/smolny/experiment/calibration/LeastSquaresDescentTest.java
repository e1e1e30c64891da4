package smolny.experiment.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Going down from a place far off. */
class LeastSquaresDescentTest {
    private static final double[] START = Toy.BOX.fromUnitCube(new double[] {0.9, 0.1, 0.9, 0.2});

    @Test
    void a_few_rounds_come_near_the_truth() {
        LeastSquaresDescent descent = new LeastSquaresDescent(Toy.BOX, Toy.targets(), new Toy(), "test");
        CalibrationTrial start = new Toy().run("start", START);
        CalibrationTrial found = descent.descend(start, 8);
        double[] unit = Toy.BOX.toUnitCube(found.values());
        for (int axis = 0; axis < 3; axis++) {
            assertThat(unit[axis]).as("axis " + axis).isCloseTo(Toy.TRUTH[axis], within(0.06));
        }
        assertThat(found.loss(Toy.targets())).isLessThan(0.05 * start.loss(Toy.targets()));
        assertThat(descent.descend(start, 8).values()).isEqualTo(found.values());
    }

    @Test
    void what_nothing_tells_goes_to_the_middle_of_its_range() {
        CalibrationTrial found = new LeastSquaresDescent(Toy.BOX, Toy.targets(), new Toy(), "test")
                .descend(new Toy().run("start", START), 8);
        assertThat(Toy.BOX.toUnitCube(found.values())[3]).isCloseTo(0.5, within(0.1));
    }

    @Test
    void no_step_leaves_the_box() {
        TrialSource outside = (id, values) -> new CalibrationTrial(
                id,
                values,
                new double[Toy.targets().size()],
                new double[Toy.targets().size()],
                1);
        CalibrationTrial found = new LeastSquaresDescent(Toy.BOX, Toy.targets(), outside, "test")
                .descend(outside.run("start", START), 2);
        for (int axis = 0; axis < Toy.BOX.size(); axis++) {
            assertThat(found.values()[axis])
                    .isBetween(
                            Toy.BOX.axes().get(axis).low(),
                            Toy.BOX.axes().get(axis).high());
        }
    }
}
