package smolny.model.phase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import smolny.model.Sketch;
import smolny.model.world.Seat;
import smolny.model.world.World;

/** Deputies of spring. */
class InitializationTest {
    private static final Predicate<Seat> MODERATE = seat -> seat.disposition() <= 0;

    @Test
    void where_all_are_partisans_no_moderate_of_spring_answers_to_events() {
        List<Seat> seats = seats(1);
        assertThat(seats).filteredOn(MODERATE).isNotEmpty().allMatch(seat -> seat.response() == 0);
        assertThat(seats).filteredOn(MODERATE.negate()).isNotEmpty().allMatch(seat -> seat.response() > 0);
    }

    @Test
    void half_of_them_are_where_half_are_said_to_be() {
        long firm = seats(0.5).stream()
                .filter(MODERATE)
                .filter(seat -> seat.response() == 0)
                .count();
        long moderates = seats(0.5).stream().filter(MODERATE).count();
        assertThat((double) firm / moderates).isBetween(0.35, 0.65);
    }

    @Test
    void committees_have_none() {
        World world = country(1);
        assertThat(world.seats.committees).allMatch(seat -> seat.response() > 0);
    }

    private static List<Seat> seats(double share) {
        return country(share).seats.deputies;
    }

    private static World country(double share) {
        return Sketch.quiet()
                .set(Initialization.PARTISANS, share)
                .set(Initialization.VINTAGE, 0.5)
                .set(smolny.model.world.Disposition.COMMITTED_SHARE, 0)
                .scaled(8, 16)
                .founded(3);
    }
}
