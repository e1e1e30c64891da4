package smolny.model.phase;

import static smolny.kernel.param.Identified.NOT;
import static smolny.kernel.param.Unit.PER_DAY;
import static smolny.kernel.param.Unit.SHARE;
import static smolny.kernel.param.Unit.TIMES;

import smolny.kernel.param.Level;
import smolny.kernel.param.Parameter;
import smolny.kernel.rng.Dice;
import smolny.kernel.rng.Stream;
import smolny.model.fact.Fact;
import smolny.model.fact.Observer;
import smolny.model.rule.Division;
import smolny.model.rule.Lottery;
import smolny.model.rule.OpenSpeech;
import smolny.model.world.BaseUnit;
import smolny.model.world.Following;
import smolny.model.world.Institution;
import smolny.model.world.People;
import smolny.model.world.Seat;
import smolny.model.world.World;

/**
 * Units recall those whom they sent and elect others (equation 8): hazard
 * {@code h mult (0.3 + |2x - 1| [sign of a differs from the unit's majority])} per seat and day, then equation 6.
 */
public final class Recall implements Phase {
    /** Hazard of recall. */
    public static final Parameter HAZARD = Parameter.called("recall.hazard", "h")
            .between(0, 0.05, PER_DAY)
            .level(Level.CLASS)
            .means(
                    "Chance per day that a unanimous unit replaces a deputy of the other side in a city soviet; 0 forbids recall.")
            .calibrated(0.0176, NOT);

    public static final Parameter ROUTINE = Parameter.called("recall.routine", "h_0")
            .between(0, 1, SHARE)
            .means("Part of that chance that is there without any quarrel: resignations, re-elections.")
            .assumed(0.3);
    public static final Parameter COMMITTEE = Parameter.called("recall.committee", "h_c")
            .between(0, 10, TIMES)
            .means("How much faster factory and regiment committees are renewed.")
            .assumed(4);

    private final Observer observer;

    /** Recalls that this observer is told of. */
    public Recall(Observer observer) {
        this.observer = observer;
    }

    @Override
    public void run(World world, Today today) {
        if (today.isSpinUp()) {
            return;
        }
        double hazard = world.values.of(HAZARD);
        double committeeHazard = hazard * world.values.of(COMMITTEE);
        Renewal deputies = new Renewal(world, today, Stream.DEPUTY_ELECTION);
        Renewal committees = new Renewal(world, today, Stream.COMMITTEE_ELECTION);
        Dice deputyDice = today.dice(Stream.DEPUTY_RECALL);
        Dice committeeDice = today.dice(Stream.COMMITTEE_RECALL);
        double routine = world.values.of(ROUTINE);
        double committeeCeiling = committeeHazard * (routine + 1);
        for (Seat seat : world.committeeSeats) {
            double luck = committeeDice.uniform(seat.key, 0);
            if (luck < committeeCeiling && luck < committeeHazard * discontent(seat, routine)) {
                observer.happened(committees.refill(seat));
            }
        }
        double quickest = quickest(world);
        for (Institution body : world.bodies.values()) {
            double ceiling = hazard * (quickest * body.recall) * (routine + 1);
            for (Seat seat : body.seats) {
                double luck = deputyDice.uniform(seat.key, 0);
                if (luck < ceiling && luck < hazard * multiplier(seat, body) * discontent(seat, routine)) {
                    observer.happened(deputies.refill(seat));
                }
            }
        }
    }

    private static double multiplier(Seat seat, Institution body) {
        Following following = seat.unit.following;
        return following.group.recallMultiplier() * following.recall * body.recall;
    }

    /**
     * The greatest factor on recall that any group has. No chance is above the ceiling made of it, so that most seats are
     * settled by their number alone and nobody looks at their unit: the dearest thing here is to fetch it from memory.
     */
    private static double quickest(World world) {
        double most = 0;
        for (Following following : world.groups.values()) {
            most = Math.max(most, following.group.recallMultiplier() * following.recall);
        }
        return most;
    }

    private static double discontent(Seat seat, double routine) {
        double x = seat.unit.expressed;
        boolean estranged = seat.attitude > 0 != x > 0.5;
        return estranged ? routine + Math.abs(2 * x - 1) : routine;
    }

    /** The filling of seats on one day. */
    private static final class Renewal {
        private final World world;
        private final int day;
        private final Dice dice;
        private final Lottery lottery;
        private final OpenSpeech speech;
        private final Division division = new Division();

        Renewal(World world, Today today, Stream stream) {
            this.world = world;
            this.day = today.day();
            this.dice = today.dice(stream);
            this.lottery = new Lottery(world.values);
            this.speech = new OpenSpeech(world.values, world.country, world.people);
        }

        Fact refill(Seat seat) {
            BaseUnit unit = seat.unit;
            People people = world.people;
            float fear = speech.fearIn(unit);
            float pull = speech.pull(unit.perceived);
            Fact fact = new Fact.SeatRefilled(day, seat, seat.person, seat.electedDay);
            division.of(unit, i -> speech.speaks(i, fear, pull));
            double side = dice.uniform(seat.key, 0);
            seat.person = lottery.elect(division, unit.expressed, side, dice.uniform(seat.key, 1));
            seat.electedDay = day;
            seat.disposition = people.disposition[seat.person];
            seat.attitude = people.attitude[seat.person];
            seat.response = people.response[seat.person];
            return fact;
        }
    }
}
