package smolny.model.phase;

import java.util.ArrayList;
import java.util.List;
import smolny.kernel.rng.Dice;
import smolny.kernel.rng.Stream;
import smolny.model.fact.Fact;
import smolny.model.fact.Observer;
import smolny.model.rule.Attendance;
import smolny.model.rule.VotePosition;
import smolny.model.setting.BodyKind;
import smolny.model.setting.Session;
import smolny.model.world.Institution;
import smolny.model.world.Seat;
import smolny.model.world.World;

/** Soviets that are called for today meet and vote (equations 7 and 9). A vote changes nothing by itself. */
public final class Sessions implements Phase {
    private final Observer observer;

    /** Reports votes to the observer. */
    public Sessions(Observer observer) {
        this.observer = observer;
    }

    @Override
    public void run(World world, Today today) {
        for (Session session : world.setting.sessions()) {
            Integer called = world.country.called.get(session.id());
            Institution body = world.body(session.body());
            if (called != null && called == today.day() && body.body.kind() != BodyKind.CONGRESS) {
                observer.happened(vote(world, session, today));
            }
        }
    }

    /** The seats that may vote in a session. */
    public static List<Seat> seats(World world, Session session) {
        Institution body = world.body(session.body());
        if (session.groups().isEmpty()) {
            return body.seats;
        }
        List<Seat> some = new ArrayList<>();
        for (Seat seat : body.seats) {
            if (session.groups().contains(seat.unit.following.group.id())) {
                some.add(seat);
            }
        }
        return some;
    }

    private static Fact vote(World world, Session session, Today today) {
        List<Seat> seats = seats(world, session);
        VotePosition positions = new VotePosition(world.values, world.country);
        Attendance attendance = new Attendance(world.values);
        Dice dice = today.dice(Stream.ATTENDANCE).about(Dice.keyOf(session.id()));
        int[] counts = new int[3];
        for (Seat seat : seats) {
            double position = positions.of(seat);
            if (dice.chance(attendance.chance(session.attendance(), position), seat.key(), 0)) {
                counts[1 + attendance.vote(position)]++;
            }
        }
        return new Fact.VoteTaken(
                today.day(), session.id(), session.body(), counts[2], counts[0], counts[1], seats.size());
    }
}
