package smolny.model.phase;

import java.util.List;
import smolny.model.world.Seat;
import smolny.model.world.World;

/** Deputies and committee members change their minds as everyone does, from where they stood when elected. */
public final class Deputies implements Phase {
    @Override
    public void run(World world, Today today) {
        double pull = world.values.of(Conviction.PULL);
        move(world.committeeSeats, pull);
        move(world.deputySeats, pull);
    }

    private static void move(List<Seat> seats, double pull) {
        for (Seat seat : seats) {
            double anchor = seat.disposition + seat.response * seat.unit.drive;
            seat.attitude += pull * (anchor - seat.attitude);
        }
    }
}
