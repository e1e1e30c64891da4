package smolny.experiment.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.stat.StatUtils;
import org.junit.jupiter.api.Test;
import smolny.kernel.random.Dice;

/** A sample about a point, of a model whose truth is known. */
class LaplaceSampleTest {
    private static final int NEAR = 60;

    @Test
    void what_the_targets_tell_is_narrow_and_what_they_do_not_is_the_whole_range() {
        List<CalibrationTrial> sample = sample(200);
        assertThat(sample).hasSize(200);
        assertThat(sample.get(0).loss(Toy.targets()))
                .isLessThanOrEqualTo(sample.get(199).loss(Toy.targets()));
        for (int axis = 0; axis < 3; axis++) {
            assertThat(deviation(sample, axis)).as("axis " + axis).isLessThan(0.1);
            assertThat(Math.abs(mean(sample, axis) - Toy.TRUTH[axis]))
                    .as("axis " + axis)
                    .isLessThan(2 * deviation(sample, axis) + 0.02);
        }
        assertThat(deviation(sample, 3)).isBetween(0.22, 0.36);
        assertThat(sample(200).get(7).values()).isEqualTo(sample.get(7).values());
    }

    @Test
    void where_too_few_trials_are_near_there_is_no_sample() {
        CalibrationTrial point = new Toy().run("point", Toy.BOX.fromUnitCube(Toy.TRUTH));
        assertThat(new LaplaceSample(Toy.BOX, Toy.targets(), new Toy())
                        .sample(point, List.of(point), 10, trial -> true))
                .isEmpty();
    }

    private static List<CalibrationTrial> sample(int wanted) {
        Toy toy = new Toy();
        CalibrationTrial point = toy.run("point", Toy.BOX.fromUnitCube(Toy.TRUTH));
        List<CalibrationTrial> near = new ArrayList<>();
        Dice dice = Dice.of(5, 0);
        for (int nth = 0; nth < NEAR; nth++) {
            double[] unit = Toy.TRUTH.clone();
            for (int axis = 0; axis < unit.length; axis++) {
                unit[axis] = Math.min(1, Math.max(0, unit[axis] + 0.3 * (dice.uniform(nth, axis) - 0.5)));
            }
            near.add(toy.run("near" + nth, Toy.BOX.fromUnitCube(unit)));
        }
        return new LaplaceSample(Toy.BOX, Toy.targets(), toy).sample(point, near, wanted, trial -> true);
    }

    private static double mean(List<CalibrationTrial> sample, int axis) {
        return StatUtils.mean(of(sample, axis));
    }

    private static double deviation(List<CalibrationTrial> sample, int axis) {
        return Math.sqrt(StatUtils.variance(of(sample, axis)));
    }

    private static double[] of(List<CalibrationTrial> sample, int axis) {
        return sample.stream()
                .mapToDouble(trial -> Toy.BOX.toUnitCube(trial.values())[axis])
                .toArray();
    }
}
