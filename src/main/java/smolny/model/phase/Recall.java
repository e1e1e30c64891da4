package smolny.model.phase;

import static smolny.kernel.param.Unit.PER_DAY;
import static smolny.kernel.param.Unit.SHARE;
import static smolny.kernel.param.Unit.TIMES;

import java.util.ArrayList;
import java.util.List;
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
import smolny.model.world.Seats;
import smolny.model.world.World;

/**
 * Units recall those whom they sent and elect others (equation 8): hazard
 * {@code h mult (0.3 + |2x - 1| [sign of a differs from the unit's majority])} per seat and day, then equation 6.
 */
public final class Recall implements UnitPhase {
    /** Hazard of recall. */
    public static final Parameter HAZARD = Parameter.called("recall.hazard", "h")
            .between(0, 0.05, PER_DAY)
            .level(Level.CLASS)
            .means("Chance per day that a unanimous unit replaces a deputy of the other side in a city soviet; 0"
                    + " forbids recall.")
            .assumed(0.02);

    public static final Parameter ROUTINE = Parameter.called("recall.routine", "h_0")
            .between(0, 1, SHARE)
            .means("Part of that chance that is there without any quarrel: resignations, re-elections.")
            .assumed(0.3);
    public static final Parameter COMMITTEE = Parameter.called("recall.committee", "h_c")
            .between(0, 10, TIMES)
            .means("How much faster factory and regiment committees are renewed.")
            .assumed(4);

    private final Observer observer;

    /** Reports seats that change hands to the observer. */
    public Recall(Observer observer) {
        this.observer = observer;
    }

    @Override
    public Work<?> begin(World world, Today today) {
        QuietWork nothing = units -> {};
        return today.isSpinUp() ? nothing : new RecallWork(world, today);
    }

    /** The recalls and elections of a day. */
    private final class RecallWork implements Work<List<Fact>> {
        private final World world;
        private final Seats seats;
        private final int day;
        private final double routine;
        private final double hazard;
        private final double committeeHazard;
        private final double quickest;
        private final Dice committeeRecall;
        private final Dice committeeElection;
        private final Dice deputyRecall;
        private final Dice deputyElection;
        private final Lottery lottery;
        private final OpenSpeech speech;

        RecallWork(World world, Today today) {
            this.world = world;
            this.seats = world.seats;
            this.day = today.day();
            this.routine = world.values.of(ROUTINE);
            this.hazard = world.values.of(HAZARD);
            this.committeeHazard = hazard * world.values.of(COMMITTEE);
            this.quickest = quickest(world);
            this.committeeRecall = today.dice(Stream.COMMITTEE_RECALL);
            this.committeeElection = today.dice(Stream.COMMITTEE_ELECTION);
            this.deputyRecall = today.dice(Stream.DEPUTY_RECALL);
            this.deputyElection = today.dice(Stream.DEPUTY_ELECTION);
            this.lottery = new Lottery(world.values);
            this.speech = new OpenSpeech(world.values, world.country, world.people);
        }

        @Override
        public List<Fact> over(List<BaseUnit> units) {
            List<Fact> found = new ArrayList<>();
            Division division = new Division();
            for (BaseUnit unit : units) {
                double estranged = routine + Math.abs(2 * unit.expressed - 1);
                boolean majority = unit.expressed > 0.5;
                for (int seat = unit.firstSeat; seat < unit.firstDeputy; seat++) {
                    double draw = committeeRecall.uniform(seats.key[seat], 0);
                    if (draw < committeeHazard * estranged
                            && draw < committeeHazard * discontent(seat, majority, estranged)) {
                        found.add(refill(unit, seat, committeeElection, division));
                    }
                }
                for (int seat = unit.firstDeputy; seat < unit.endSeat; seat++) {
                    double draw = deputyRecall.uniform(seats.key[seat], 0);
                    if (draw < hazard * quickest * estranged
                            && draw < hazard * multiplier(unit) * discontent(seat, majority, estranged)) {
                        found.add(refill(unit, seat, deputyElection, division));
                    }
                }
            }
            return found;
        }

        @Override
        public void report(List<Fact> found) {
            found.forEach(observer::happened);
        }

        private double multiplier(BaseUnit unit) {
            Following following = unit.following;
            double body = world.body(unit.place.soviet()).recall;
            return following.group.recallMultiplier() * following.recall * body;
        }

        private double discontent(int seat, boolean majority, double estranged) {
            return seats.attitude[seat] > 0 != majority ? estranged : routine;
        }

        private Fact refill(BaseUnit unit, int seat, Dice dice, Division division) {
            Fact fact = new Fact.SeatRefilled(day, seats.all.get(seat), seats.person[seat], seats.electedDay[seat]);
            float fear = speech.fearIn(unit);
            float pull = speech.pull(unit.perceived);
            division.of(unit, i -> speech.speaks(i, fear, pull));
            double side = dice.uniform(seats.key[seat], 0);
            double rank = dice.uniform(seats.key[seat], 1);
            seats.give(seat, lottery.elect(division, unit.expressed, side, rank), day, world.people);
            return fact;
        }
    }

    /**
     * The greatest factor on recall that any group and body have. No chance is above the ceiling made of it, so that most
     * seats are settled by their number alone.
     */
    private static double quickest(World world) {
        double group = 0;
        for (Following following : world.groups.values()) {
            group = Math.max(group, following.group.recallMultiplier() * following.recall);
        }
        double body = 0;
        for (Institution institution : world.bodies.values()) {
            body = Math.max(body, institution.recall);
        }
        return group * body;
    }
}
