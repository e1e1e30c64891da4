package smolny.model.phase;

import java.util.ArrayList;
import java.util.List;
import smolny.kernel.random.Dice;
import smolny.kernel.random.RandomStream;
import smolny.model.observer.RunEvent;
import smolny.model.observer.RunObserver;
import smolny.model.rule.Attendance;
import smolny.model.rule.VotePosition;
import smolny.model.setting.PoliticalBodyKind;
import smolny.model.setting.SovietSession;
import smolny.model.world.Institution;
import smolny.model.world.Seat;
import smolny.model.world.World;

/** Soviets that exist and are called for today meet and vote (equations 7 and 9). A vote changes nothing by itself. */
public final class SovietSessions implements Phase {
    private final RunObserver observer;

    /** Reports votes to the observer. */
    public SovietSessions(RunObserver observer) {
        this.observer = observer;
    }

    @Override
    public void run(World world, StepContext today) {
        for (SovietSession session : world.setting.sessions()) {
            Integer called = world.country.called.get(session.id());
            Institution body = world.body(session.body());
            if (body.exists
                    && called != null
                    && called == today.day()
                    && body.body.kind() != PoliticalBodyKind.CONGRESS) {
                observer.happened(vote(world, session, today));
            }
        }
    }

    /** The seats that may vote in a session. */
    public static List<Seat> seats(World world, SovietSession session) {
        Institution body = world.body(session.body());
        if (session.groups().isEmpty()) {
            return body.seats;
        }
        List<Seat> some = new ArrayList<>();
        for (Seat seat : body.seats) {
            if (session.groups().contains(seat.unit.groupState.group.id())) {
                some.add(seat);
            }
        }
        return some;
    }

    private static RunEvent vote(World world, SovietSession session, StepContext today) {
        List<Seat> seats = seats(world, session);
        VotePosition positions = new VotePosition(world.values, world.country);
        Attendance attendance = new Attendance(world.values);
        Dice dice = today.dice(RandomStream.ATTENDANCE).forOccasion(Dice.keyOf(session.id()));
        int[] counts = new int[3];
        for (Seat seat : seats) {
            double position = positions.of(seat);
            if (dice.chance(attendance.chance(session.attendance(), position), seat.key(), 0)) {
                counts[1 + attendance.vote(position)]++;
            }
        }
        return new RunEvent.VoteTaken(
                today.day(), session.id(), session.body(), counts[2], counts[0], counts[1], seats.size());
    }
}
