package smolny.model.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import smolny.kernel.random.Dice;
import smolny.kernel.random.RandomStream;
import smolny.model.Sketch;

/** Speakers are sent by weight. */
class ItineraryTest {
    private final World world = Sketch.whole().founded(1);
    private final List<BaseUnit> way =
            world.units.stream().sorted(Comparator.comparing(unit -> unit.id)).toList();
    private final double[] weights = way.stream()
            .mapToDouble(unit -> unit.place.id().equals("barracks")
                    ? 0
                    : 0.1 + unit.place.id().length() % 3)
            .toArray();
    private final Itinerary itinerary =
            new Itinerary(world.bodies.values().iterator().next(), way, weights);

    @Test
    void a_number_points_to_the_unit_up_to_which_so_much_weight_lies() {
        Dice dice = Dice.of(1917, 0).on(RandomStream.ASSIGNMENT, 1);
        for (int nth = 0; nth < 10_000; nth++) {
            double uniform = dice.uniform(nth, 0);
            double left = uniform * itinerary.weight();
            int at = 0;
            while (at < weights.length - 1 && left >= weights[at]) {
                left -= weights[at++];
            }
            assertThat(itinerary.stopAt(uniform).unitAt(uniform)).isEqualTo(way.get(at).index);
        }
    }

    @Test
    void its_weight_is_that_of_its_units() {
        assertThat(itinerary.weight()).isEqualTo(Arrays.stream(weights).sum(), within(1e-9));
    }

    @Test
    void whoever_answers_for_a_stop_is_in_the_place_that_the_number_points_to() {
        for (double uniform = 0.0005; uniform < 1; uniform += 0.001) {
            Itinerary.Stop stop = itinerary.stopAt(uniform);
            assertThat(world.units.get(stop.unitAt(uniform)).place).isEqualTo(stop.any().place);
        }
    }
}
