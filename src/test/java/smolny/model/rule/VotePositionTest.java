package smolny.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import smolny.model.Sketch;
import smolny.model.world.Seat;
import smolny.model.world.World;

/** How a deputy votes in the open (equation 7). */
class VotePositionTest {
    @Test
    void a_deputy_votes_by_conviction_mandate_and_half_the_fear_of_the_street() {
        World world = Sketch.quiet().founded(1);
        world.country.fear = 0.8;
        Seat seat = world.body("city_soviet").seats.get(0);
        world.seats.attitude[seat.index] = 0.3;
        seat.unit.expressedShare = 0.25;
        assertThat(new VotePosition(world.values, world.country).of(seat))
                .isEqualTo(0.3 + 0.4 * -0.5 - 0.5 * 0.8, within(1e-15));
        Seat village = world.body("peasant_soviet").seats.get(0);
        world.seats.attitude[village.index] = 0.3;
        village.unit.expressedShare = 1;
        assertThat(new VotePosition(world.values, world.country).of(village))
                .isEqualTo(0.3 + 0.4 - 0.5 * 0.4 * 0.8, within(1e-15));
    }

    @Test
    void support_counts_those_above_the_middle() {
        World world = Sketch.quiet().founded(1);
        world.country.fear = 0;
        List<Seat> seats = world.body("peasant_soviet").seats;
        for (int i = 0; i < seats.size(); i++) {
            seats.get(i).unit.expressedShare = 0.5;
            world.seats.attitude[seats.get(i).index] = i - 6;
        }
        VotePosition positions = new VotePosition(world.values, world.country);
        assertThat(positions.inFavour(seats)).isEqualTo(3);
        assertThat(positions.support(seats)).isEqualTo(0.3);
        assertThat(positions.support(List.of())).isNaN();
    }
}
