package smolny.experiment.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import smolny.model.observer.RunEvent;
import smolny.model.observer.RunObserver;
import smolny.model.phase.DeputyUpdate;
import smolny.model.phase.SovietSessions;
import smolny.model.rule.Attendance;
import smolny.model.rule.VotePosition;
import smolny.model.setting.SovietSession;
import smolny.model.world.Seat;
import smolny.model.world.World;
import smolny.simulation.RunSpec;
import smolny.simulation.Simulation;

/** Explains a vote: runs up to the session and follows every seat that votes there, and the deputy who first held it. */
public final class VoteExplanation {
    private final RunSpec spec;
    private final SovietSession session;
    private final List<SeatPast> seats = new ArrayList<>();
    private RunEvent.@Nullable VoteTaken vote;
    private double openingFear;

    private VoteExplanation(RunSpec spec, SovietSession session) {
        this.spec = spec;
        this.session = session;
    }

    /**
     * Explains a vote.
     *
     * @param session id of a session of a soviet or committee
     * @return null if it did not meet, or nobody took a side
     * @throws IllegalArgumentException if there is no such session
     */
    public static @Nullable VoteBreakdown of(RunSpec spec, String session) {
        for (SovietSession one : spec.scenario().setting().sessions()) {
            if (one.id().equals(session)) {
                return new VoteExplanation(spec, one).told();
            }
        }
        throw new IllegalArgumentException("no session is called " + session);
    }

    private @Nullable VoteBreakdown told() {
        Simulation autumn = Simulation.afterSpinUp(spec, new RunObserver() {
            @Override
            public void happened(RunEvent fact) {
                if (fact instanceof RunEvent.VoteTaken taken && taken.session().equals(session.id())) {
                    vote = taken;
                }
            }
        });
        World world = autumn.world();
        openingFear = world.country.fear;
        SovietSessions.seats(world, session).forEach(seat -> seats.add(new SeatPast(seat)));
        while (vote == null && autumn.runOneDay()) {
            DeputyUpdate.DeputyPull pull = DeputyUpdate.pullOf(world.values);
            seats.forEach(seat -> seat.dayEnded(pull));
        }
        RunEvent.VoteTaken taken = vote;
        boolean decided = taken != null && taken.inFavour() + taken.against() > 0;
        return taken == null || !decided ? null : account(world, taken);
    }

    private VoteBreakdown account(World world, RunEvent.VoteTaken taken) {
        VotePosition then = new VotePosition(world.values, openingFear);
        VotePosition now = new VotePosition(world.values, world.country);
        double[] stages = {
            sides(s -> s.position(then, s.openingAttitude, s.openingExpressed)),
            sides(s -> s.position(then, s.firstHolder, s.openingExpressed)),
            sides(s -> s.position(then, s.seat.attitude(), s.openingExpressed)),
            sides(s -> s.position(then, s.seat.attitude(), s.seat.unit.expressedShare)),
            sides(s -> now.of(s.seat)),
            expected(world, now, false),
            expected(world, now, true),
            (double) taken.inFavour() / (taken.inFavour() + taken.against())
        };
        String[] causes = {
            "deputies of spring change their minds",
            "recall and new elections",
            "mandate of the units that sent them",
            "fear",
            "abstention of undecided deputies",
            "attendance: which side comes more often",
            "attendance: random variation"
        };
        List<Contribution> parts = new ArrayList<>();
        for (int i = 0; i < causes.length; i++) {
            parts.add(new Contribution(causes[i], stages[i + 1] - stages[i]));
        }
        return new VoteBreakdown(taken, stages[0], parts);
    }

    private double sides(ToDoubleFunction<SeatPast> position) {
        int inFavour = 0;
        for (SeatPast seat : seats) {
            inFavour += position.applyAsDouble(seat) > 0 ? 1 : 0;
        }
        return (double) inFavour / seats.size();
    }

    /**
     * Expected share of those who take a side (equation 9); 0 if nobody does.
     *
     * @param selective true if each comes with the probability there was, false if everybody comes
     */
    private double expected(World world, VotePosition positions, boolean selective) {
        Attendance attendance = new Attendance(world.values);
        double inFavour = 0;
        double against = 0;
        for (SeatPast past : seats) {
            double position = positions.of(past.seat);
            double comes = selective ? attendance.chance(session.attendance(), position) : 1;
            int side = attendance.vote(position);
            inFavour += side > 0 ? comes : 0;
            against += side < 0 ? comes : 0;
        }
        return inFavour + against > 0 ? inFavour / (inFavour + against) : 0;
    }

    /** A seat, and what the deputy who held it before the first day would think by now. */
    private static final class SeatPast {
        final Seat seat;
        final double openingAttitude;
        final double openingExpressed;
        private final double disposition;
        private final double response;
        /** What the deputy who held the seat before the first day thinks by now. */
        double firstHolder;

        SeatPast(Seat seat) {
            this.seat = seat;
            this.openingAttitude = seat.attitude();
            this.openingExpressed = seat.unit.expressedShare;
            this.disposition = seat.disposition();
            this.response = seat.response();
            this.firstHolder = seat.attitude();
        }

        void dayEnded(DeputyUpdate.DeputyPull pull) {
            firstHolder = pull.next(firstHolder, disposition, response, seat.unit.drive);
        }

        double position(VotePosition positions, double attitude, double expressed) {
            return positions.of(attitude, expressed, seat.unit.groupState.group);
        }
    }
}
