package smolny.lab.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Going down from a place far off. */
class DescentTest {
    private static final double[] START = Toy.BOX.values(new double[] {0.9, 0.1, 0.9, 0.2});

    @Test
    void a_few_rounds_come_near_the_truth() {
        Descent descent = new Descent(Toy.BOX, Toy.targets(), new Toy(), "test");
        Trial start = new Toy().of("start", START);
        Trial found = descent.from(start, 8);
        double[] unit = Toy.BOX.unit(found.values());
        for (int axis = 0; axis < 3; axis++) {
            assertThat(unit[axis]).as("axis " + axis).isCloseTo(Toy.TRUTH[axis], within(0.06));
        }
        assertThat(found.loss(Toy.targets())).isLessThan(0.05 * start.loss(Toy.targets()));
        assertThat(descent.from(start, 8).values()).isEqualTo(found.values());
    }

    @Test
    void what_nothing_tells_goes_to_the_middle_of_its_range() {
        Trial found = new Descent(Toy.BOX, Toy.targets(), new Toy(), "test").from(new Toy().of("start", START), 8);
        assertThat(Toy.BOX.unit(found.values())[3]).isCloseTo(0.5, within(0.1));
    }

    @Test
    void no_step_leaves_the_box() {
        Experiment outside = (id, values) -> new Trial(
                id,
                values,
                new double[Toy.targets().size()],
                new double[Toy.targets().size()],
                1);
        Trial found = new Descent(Toy.BOX, Toy.targets(), outside, "test").from(outside.of("start", START), 2);
        for (int axis = 0; axis < Toy.BOX.size(); axis++) {
            assertThat(found.values()[axis])
                    .isBetween(
                            Toy.BOX.axes().get(axis).low(),
                            Toy.BOX.axes().get(axis).high());
        }
    }
}
