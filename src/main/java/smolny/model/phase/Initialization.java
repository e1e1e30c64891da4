package smolny.model.phase;

import smolny.kernel.parameter.Parameter;
import smolny.kernel.parameter.ParameterLevel;
import smolny.kernel.parameter.ParameterUnit;
import smolny.kernel.parameter.ParameterValues;
import smolny.kernel.random.Dice;
import smolny.kernel.random.RandomStream;
import smolny.model.observer.RunObserver;
import smolny.model.rule.AgitatorInfluence;
import smolny.model.rule.OpenSpeech;
import smolny.model.rule.Perception;
import smolny.model.rule.RandomElection;
import smolny.model.rule.SupporterPartition;
import smolny.model.setting.Election;
import smolny.model.world.BaseUnit;
import smolny.model.world.People;
import smolny.model.world.Seat;
import smolny.model.world.SeatRegister;
import smolny.model.world.World;

/**
 * Initial conditions: open speech on its low branch, as after July, and deputies who were elected in spring and lag behind
 * their electors by the vintage of their election.
 */
public final class Initialization {
    /** How far deputies of spring lag. */
    public static final Parameter VINTAGE = Parameter.of("deputy.vintage", "d_v", 0, 1.8, ParameterUnit.PROBIT)
            .level(ParameterLevel.TEACHER)
            .atStart()
            .means("How far opinion had moved between the election of deputies in spring and the first day.")
            .assumed(0.6);

    public static final Parameter COMMITTEE_VINTAGE = Parameter.of(
                    "committee.vintage", "d_c", 0, 1, ParameterUnit.SHARE)
            .atStart()
            .means("Part of that lag (deputy.vintage) that applies to factory and regiment committees, which"
                    + " are elected more often.")
            .assumed(0.5);

    /** Deputies who stay with their party whatever happens. */
    public static final Parameter PARTISANS = Parameter.of("deputy.partisans", "p_d", 0, 1, ParameterUnit.SHARE)
            .atStart()
            .means("Share of the moderate deputies of spring who follow their party: events do not move"
                    + " them, and only recall removes them.")
            .assumed(0.2);

    private static final int SETTLING_STEPS = 12;
    private static final double LOW_BRANCH = 0.3;
    private static final int SPRING_DAY = -100;

    private final RunObserver observer;

    /** Reports the start of the run and past elections to the observer. */
    public Initialization(RunObserver observer) {
        this.observer = observer;
    }

    /** Initializes a world that has just been built. */
    public void initialize(World world, Dice dice) {
        ParameterValues values = world.values;
        world.country.fear =
                values.of(OpenSpeech.FEAR) * world.setting.opening().fear();
        settleOpenSpeech(world);
        double lag = values.of(VINTAGE);
        electInSpring(world, dice.on(RandomStream.DEPUTY_ELECTION, SPRING_DAY), lag, false);
        double committeeLag = lag * values.of(COMMITTEE_VINTAGE);
        electInSpring(world, dice.on(RandomStream.COMMITTEE_ELECTION, SPRING_DAY), committeeLag, true);
        observer.began(world);
        for (Election election : world.setting.elections()) {
            if (observer.hearsElections()
                    && election.day() < 0
                    && election.day() != smolny.model.setting.SovietSession.NOT_CALLED) {
                observer.happened(Elections.hold(world, election, election.day()));
            }
        }
    }

    private static void settleOpenSpeech(World world) {
        OpenSpeech speech = new OpenSpeech(world);
        AgitatorInfluence voices = new AgitatorInfluence(world);
        Perception perception = new Perception(world, world.country.news, SPRING_DAY);
        for (BaseUnit unit : world.units) {
            unit.expressedShare = LOW_BRANCH;
            if (!unit.meets()) {
                continue;
            }
            voices.averageHearing(unit).in(unit, world.visitors);
            for (int step = 0; step < SETTLING_STEPS; step++) {
                unit.perceivedShare = perception.perceivedShare(unit);
                speech.showOfHands(unit);
            }
        }
    }

    /**
     * A number in (0, 1) for each seat of a unit, evenly spaced, so that a side has the share of few seats that it has of
     * many.
     */
    private static double spaced(double first, Seat seat, int seats) {
        double spaced = first + (double) seat.number / seats;
        return spaced < 1 ? spaced : spaced - 1;
    }

    private static void electInSpring(World world, Dice dice, double lag, boolean committee) {
        RandomElection lottery = new RandomElection(world.values);
        People people = world.people;
        Dice partisans = dice.on(RandomStream.PARTISAN, SPRING_DAY);
        double share = world.values.of(PARTISANS);
        SupporterPartition division = new SupporterPartition();
        BaseUnit divided = null;
        SeatRegister seats = world.seats;
        for (Seat seat : committee ? seats.committees : seats.deputies) {
            if (seat.unit != divided) {
                divided = seat.unit;
                division.partition(divided, i -> people.attitude[i] > lag);
            }
            int count = committee ? divided.firstDeputy - divided.firstSeat : divided.endSeat - divided.firstDeputy;
            double side = spaced(dice.even(Dice.keyOf(divided.place.id()), divided.stratum), seat, count);
            double rank = spaced(dice.uniform(divided.key, 0), seat, count);
            int elected = lottery.elect(division, division.share(), side, rank);
            seats.give(seat.index, elected, Seat.SPRING, people);
            seats.disposition[seat.index] -= lag;
            seats.attitude[seat.index] = seats.disposition[seat.index];
            if (!committee && seat.disposition() <= 0 && partisans.uniform(seat.key(), 0) < share) {
                seats.response[seat.index] = 0;
            }
        }
    }
}
