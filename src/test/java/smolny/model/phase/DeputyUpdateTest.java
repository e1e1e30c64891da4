package smolny.model.phase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import smolny.kernel.random.Dice;
import smolny.model.Sketch;
import smolny.model.world.Seat;
import smolny.model.world.World;

/** Equation (3) of deputies and committee members. */
class DeputyUpdateTest {
    @Test
    void every_holder_of_a_seat_is_pulled_toward_disposition_and_drive() {
        World world = Sketch.quiet().set(AttitudeUpdate.PULL, 0.1).founded(1);
        world.units.forEach(unit -> unit.drive = 0.5);
        for (Seat seat : world.seats.all) {
            world.seats.attitude[seat.index] = -0.4;
            world.seats.disposition[seat.index] = 0.2;
            world.seats.response[seat.index] = seat.number == 0 ? 2 : 0;
        }
        new DeputyUpdate().run(world, new StepContext(0, Dice.of(1, 0)));
        assertThat(world.seats.committees).isNotEmpty();
        assertThat(world.seats.all).allSatisfy(seat -> {
            double anchor = seat.number == 0 ? 0.2 + 2 * 0.5 : 0.2;
            assertThat(seat.attitude()).isEqualTo(-0.4 + 0.1 * (anchor + 0.4), within(1e-15));
        });
    }

    @Test
    void the_terms_add_up_to_the_change() {
        DeputyUpdate.DeputyPull pull = new DeputyUpdate.DeputyPull(0.08);
        double change = pull.next(-0.7, 0.3, 1.4, 0.9) + 0.7;
        assertThat(pull.ofDisposition(-0.7, 0.3) + pull.perDrive(1.4) * 0.9).isEqualTo(change, within(1e-15));
    }

    @Test
    void who_stands_at_the_anchor_stays_there() {
        assertThat(new DeputyUpdate.DeputyPull(0.3).next(1.3, 0.3, 2, 0.5)).isEqualTo(1.3, within(1e-15));
    }
}
