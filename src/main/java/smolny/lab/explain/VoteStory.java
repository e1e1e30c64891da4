package smolny.lab.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import smolny.lab.engine.Autumn;
import smolny.lab.run.RunSpec;
import smolny.model.fact.Fact;
import smolny.model.fact.Observer;
import smolny.model.phase.Conviction;
import smolny.model.rule.VotePosition;
import smolny.model.setting.Session;
import smolny.model.world.Seat;
import smolny.model.world.World;

/** Lives through a run up to a session and follows every seat that votes there, and the deputy who first held it. */
public final class VoteStory {
    private final RunSpec spec;
    private final Session session;
    private final List<SeatPast> seats = new ArrayList<>();
    private Fact.@Nullable VoteTaken vote;
    private double openingFear;

    private VoteStory(RunSpec spec, Session session) {
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
    public static @Nullable VoteAccount of(RunSpec spec, String session) {
        for (Session one : spec.scenario().setting().sessions()) {
            if (one.id().equals(session)) {
                return new VoteStory(spec, one).told();
            }
        }
        throw new IllegalArgumentException("no session is called " + session);
    }

    private @Nullable VoteAccount told() {
        Autumn autumn = new Autumn(spec.scenario(), spec.scale(), spec.dice(), new Observer() {
            @Override
            public void happened(Fact fact) {
                if (fact instanceof Fact.VoteTaken taken && taken.session().id().equals(session.id())) {
                    vote = taken;
                }
            }
        });
        autumn.start();
        while (autumn.day() < -1) {
            autumn.liveOneDay();
        }
        World world = autumn.world();
        openingFear = world.country.fear;
        for (Seat seat : world.body(session.body()).seats) {
            if (session.groups().isEmpty() || session.groups().contains(seat.unit.following.group.id())) {
                seats.add(new SeatPast(seat));
            }
        }
        while (vote == null && autumn.liveOneDay()) {
            double pull = world.values.of(Conviction.PULL);
            seats.forEach(seat -> seat.dayEnded(pull));
        }
        Fact.VoteTaken taken = vote;
        boolean decided = taken != null && taken.inFavour() + taken.against() > 0;
        return taken == null || !decided ? null : account(world, taken);
    }

    private VoteAccount account(World world, Fact.VoteTaken taken) {
        double mandate = world.values.of(VotePosition.MANDATE);
        double share = world.values.of(VotePosition.FEAR_SHARE);
        double fear = world.country.fear;
        Hall hall =
                new Hall(world, session, seats.stream().map(past -> past.seat).toList());
        double[] stages = {
            sides(s -> s.y(s.openingAttitude, s.openingExpressed, mandate, share * openingFear)),
            sides(s -> s.y(s.ghost, s.openingExpressed, mandate, share * openingFear)),
            sides(s -> s.y(s.seat.attitude(), s.openingExpressed, mandate, share * openingFear)),
            sides(s -> s.y(s.seat.attitude(), s.seat.unit.expressed, mandate, share * openingFear)),
            sides(s -> s.y(s.seat.attitude(), s.seat.unit.expressed, mandate, share * fear)),
            hall.expected(false),
            hall.expected(true),
            hall.realised(spec.dice(), taken.day())
        };
        String[] causes = {
            "deputies of spring change their minds",
            "recall and new elections",
            "mandate of the units that sent them",
            "fear",
            "abstention of those in the middle",
            "attendance: which side is keener",
            "attendance: who happened to come"
        };
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < causes.length; i++) {
            parts.add(new Part(causes[i], stages[i + 1] - stages[i]));
        }
        return new VoteAccount(taken, stages[0], parts);
    }

    private double sides(ToDoubleFunction<SeatPast> position) {
        int inFavour = 0;
        for (SeatPast seat : seats) {
            inFavour += position.applyAsDouble(seat) > 0 ? 1 : 0;
        }
        return (double) inFavour / seats.size();
    }

    /** A seat, and what the deputy who held it before the first day would think by now. */
    private static final class SeatPast {
        final Seat seat;
        final double openingAttitude;
        final double openingExpressed;
        private final double disposition;
        private final double response;
        double ghost;

        SeatPast(Seat seat) {
            this.seat = seat;
            this.openingAttitude = seat.attitude();
            this.openingExpressed = seat.unit.expressed;
            this.disposition = seat.disposition();
            this.response = seat.response();
            this.ghost = seat.attitude();
        }

        void dayEnded(double pull) {
            ghost += pull * (disposition + response * seat.unit.drive - ghost);
        }

        double y(double attitude, double expressed, double mandate, double fear) {
            return attitude + mandate * (2 * expressed - 1) - fear * seat.unit.following.group.fearFactor();
        }
    }
}
