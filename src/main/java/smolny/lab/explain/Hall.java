package smolny.lab.explain;

import java.util.List;
import smolny.kernel.rng.Dice;
import smolny.kernel.rng.Stream;
import smolny.model.rule.Attendance;
import smolny.model.rule.VotePosition;
import smolny.model.setting.Session;
import smolny.model.world.Seat;
import smolny.model.world.World;

/** Who comes to a session and takes a side there (equation 9). Shares are of those who take one, 0 if nobody does. */
final class Hall {
    private final Session session;
    private final List<Seat> seats;
    private final Attendance attendance;
    private final VotePosition positions;

    Hall(World world, Session session, List<Seat> seats) {
        this.session = session;
        this.seats = List.copyOf(seats);
        this.attendance = new Attendance(world.values);
        this.positions = new VotePosition(world.values, world.country);
    }

    /** The share if everybody comes, or if each comes with the chance there was. */
    double expected(boolean selective) {
        double inFavour = 0;
        double against = 0;
        for (Seat seat : seats) {
            double position = positions.of(seat);
            double comes = selective ? attendance.chance(session.attendance(), position) : 1;
            int side = attendance.vote(position);
            inFavour += side > 0 ? comes : 0;
            against += side < 0 ? comes : 0;
        }
        return inFavour + against > 0 ? inFavour / (inFavour + against) : 0;
    }

    /** The share of those who came and took a side. */
    double realised(Dice chances, int day) {
        Dice dice = chances.on(Stream.ATTENDANCE, day).about(Dice.keyOf(session.id()));
        int inFavour = 0;
        int against = 0;
        for (Seat seat : seats) {
            double position = positions.of(seat);
            if (dice.chance(attendance.chance(session.attendance(), position), seat.key(), 0)) {
                int side = attendance.vote(position);
                inFavour += side > 0 ? 1 : 0;
                against += side < 0 ? 1 : 0;
            }
        }
        return (double) inFavour / (inFavour + against);
    }
}
