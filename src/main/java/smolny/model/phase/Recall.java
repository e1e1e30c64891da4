package smolny.model.phase;

import static smolny.kernel.parameter.ParameterUnit.PER_DAY;
import static smolny.kernel.parameter.ParameterUnit.SHARE;
import static smolny.kernel.parameter.ParameterUnit.TIMES;

import java.util.ArrayList;
import java.util.List;
import smolny.kernel.parameter.Parameter;
import smolny.kernel.parameter.ParameterLevel;
import smolny.kernel.random.Dice;
import smolny.kernel.random.RandomStream;
import smolny.model.observer.RunEvent;
import smolny.model.observer.RunObserver;
import smolny.model.rule.OpenSpeech;
import smolny.model.rule.RandomElection;
import smolny.model.rule.SupporterPartition;
import smolny.model.world.BaseUnit;
import smolny.model.world.GroupState;
import smolny.model.world.Institution;
import smolny.model.world.SeatRegister;
import smolny.model.world.World;

/**
 * Units recall those whom they sent and elect others (equation 8): hazard
 * {@code h mult (0.3 + |2x - 1| [sign of a differs from the unit's majority])} per seat and day, then equation 6.
 */
public final class Recall implements UnitPhase {
    /** Hazard of recall. */
    public static final Parameter HAZARD = Parameter.of("recall.hazard", "h", 0, 0.05, PER_DAY)
            .level(ParameterLevel.CLASS)
            .means("Chance a day that a united unit recalls a city deputy of the other side; 0: no recall.")
            .assumed(0.02);

    public static final Parameter ROUTINE = Parameter.of("recall.routine", "h_0", 0, 1, SHARE)
            .means("Part of that probability (recall.hazard) that applies without any disagreement:"
                    + " resignations, re-elections.")
            .assumed(0.3);
    public static final Parameter COMMITTEE = Parameter.of("recall.committee", "h_c", 0, 10, TIMES)
            .means("How many times as fast factory and regiment committees are renewed.")
            .assumed(4);

    private final RunObserver observer;

    /** Reports seats that change hands to the observer. */
    public Recall(RunObserver observer) {
        this.observer = observer;
    }

    @Override
    public Work<?> begin(World world, StepContext today) {
        QuietWork nothing = units -> {};
        return today.isSpinUp() ? nothing : new RecallWork(world, today);
    }

    /** The recalls and elections of a day. */
    private final class RecallWork implements Work<List<RunEvent>> {
        private final World world;
        private final SeatRegister seats;
        private final int day;
        private final double routine;
        private final double hazard;
        private final double committeeHazard;
        private final double quickest;
        private final Dice committeeRecall;
        private final Dice committeeElection;
        private final Dice deputyRecall;
        private final Dice deputyElection;
        private final RandomElection lottery;
        private final OpenSpeech speech;

        RecallWork(World world, StepContext today) {
            this.world = world;
            this.seats = world.seats;
            this.day = today.day();
            this.routine = world.values.of(ROUTINE);
            this.hazard = world.values.of(HAZARD);
            this.committeeHazard = hazard * world.values.of(COMMITTEE);
            this.quickest = quickest(world);
            this.committeeRecall = today.dice(RandomStream.COMMITTEE_RECALL);
            this.committeeElection = today.dice(RandomStream.COMMITTEE_ELECTION);
            this.deputyRecall = today.dice(RandomStream.DEPUTY_RECALL);
            this.deputyElection = today.dice(RandomStream.DEPUTY_ELECTION);
            this.lottery = new RandomElection(world.values);
            this.speech = new OpenSpeech(world);
        }

        @Override
        public List<RunEvent> over(List<BaseUnit> units) {
            List<RunEvent> found = new ArrayList<>();
            SupporterPartition division = new SupporterPartition();
            for (BaseUnit unit : units) {
                double estranged = routine + Math.abs(2 * unit.expressedShare - 1);
                boolean majority = unit.expressedShare > 0.5;
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
        public void report(List<RunEvent> found) {
            found.forEach(observer::happened);
        }

        private double multiplier(BaseUnit unit) {
            GroupState following = unit.groupState;
            double body = world.body(unit.place.soviet()).recall;
            return following.group.recallMultiplier() * following.recall * body;
        }

        private double discontent(int seat, boolean majority, double estranged) {
            return seats.attitude[seat] > 0 != majority ? estranged : routine;
        }

        private RunEvent refill(BaseUnit unit, int seat, Dice dice, SupporterPartition division) {
            RunEvent fact =
                    new RunEvent.SeatRefilled(day, seats.all.get(seat), seats.person[seat], seats.electedDay[seat]);
            float fear = speech.fearIn(unit);
            float pull = speech.pull(unit.perceivedShare);
            division.partition(unit, i -> speech.showsSupport(i, fear, pull));
            double side = dice.uniform(seats.key[seat], 0);
            double rank = dice.uniform(seats.key[seat], 1);
            seats.give(seat, lottery.elect(division, unit.expressedShare, side, rank), day, world.people);
            return fact;
        }
    }

    /**
     * The greatest factor on recall that any group and body have. No chance is above the ceiling made of it, so that most
     * seats are settled by their number alone.
     */
    private static double quickest(World world) {
        double group = 0;
        for (GroupState following : world.groups.values()) {
            group = Math.max(group, following.group.recallMultiplier() * following.recall);
        }
        double body = 0;
        for (Institution institution : world.bodies.values()) {
            body = Math.max(body, institution.recall);
        }
        return group * body;
    }
}
