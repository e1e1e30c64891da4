package smolny.model.phase;

import smolny.kernel.param.Level;
import smolny.kernel.param.Parameter;
import smolny.kernel.param.Unit;
import smolny.kernel.param.Values;
import smolny.kernel.rng.Dice;
import smolny.kernel.rng.Stream;
import smolny.model.fact.Observer;
import smolny.model.rule.Division;
import smolny.model.rule.Lottery;
import smolny.model.rule.OpenSpeech;
import smolny.model.rule.Perception;
import smolny.model.rule.Voices;
import smolny.model.setting.Election;
import smolny.model.world.BaseUnit;
import smolny.model.world.People;
import smolny.model.world.Seat;
import smolny.model.world.Seats;
import smolny.model.world.World;

/**
 * Initial conditions: open speech on its low branch, as after July, and deputies who were elected in spring and lag behind
 * their electors by the vintage of their election.
 */
public final class Beginning {
    /** How far deputies of spring lag. */
    public static final Parameter VINTAGE = Parameter.called("deputy.vintage", "d_v")
            .between(0, 1.8, Unit.PROBIT)
            .level(Level.TEACHER)
            .atStart()
            .means("How far opinion had moved since the deputies of spring were elected.")
            .assumed(0.6);

    public static final Parameter COMMITTEE_VINTAGE = Parameter.called("committee.vintage", "d_c")
            .between(0, 1, Unit.SHARE)
            .atStart()
            .means("Part of that lag in factory and regiment committees, which are renewed more often.")
            .assumed(0.5);

    /** Who stays with his party whatever happens. */
    public static final Parameter PARTISANS = Parameter.called("deputy.partisans", "p_d")
            .between(0, 1, Unit.SHARE)
            .atStart()
            .means("Part of the moderate deputies of spring who are men of their party: no event moves them, only"
                    + " recall removes them.")
            .assumed(0.2);

    private static final int SETTLING_STEPS = 12;
    private static final double LOW_BRANCH = 0.3;
    private static final int SPRING_DAY = -100;

    private final Observer observer;

    /** Reports the start of the run and past elections to the observer. */
    public Beginning(Observer observer) {
        this.observer = observer;
    }

    /** Initializes a world that has just been built. */
    public void of(World world, Dice dice) {
        Values values = world.values;
        world.country.fear =
                values.of(OpenSpeech.FEAR) * world.setting.opening().fear();
        settleOpenSpeech(world);
        double lag = values.of(VINTAGE);
        electInSpring(world, dice.on(Stream.DEPUTY_ELECTION, SPRING_DAY), lag, false);
        double committeeLag = lag * values.of(COMMITTEE_VINTAGE);
        electInSpring(world, dice.on(Stream.COMMITTEE_ELECTION, SPRING_DAY), committeeLag, true);
        observer.began(world);
        for (Election election : world.setting.elections()) {
            if (election.day() < 0 && election.day() != smolny.model.setting.Session.NOT_CALLED) {
                observer.happened(Elections.hold(world, election, election.day()));
            }
        }
    }

    private static void settleOpenSpeech(World world) {
        OpenSpeech speech = new OpenSpeech(world.values, world.country, world.people);
        Voices voices = new Voices(world);
        Perception perception = new Perception(world.values, world.country.news, SPRING_DAY);
        for (BaseUnit unit : world.units) {
            unit.expressed = LOW_BRANCH;
            if (!unit.meets()) {
                continue;
            }
            voices.evenly(unit).in(unit, world.visitors);
            for (int step = 0; step < SETTLING_STEPS; step++) {
                unit.perceived = perception.in(unit);
                speech.vote(unit);
            }
        }
    }

    private static void electInSpring(World world, Dice dice, double lag, boolean committee) {
        Lottery lottery = new Lottery(world.values);
        People people = world.people;
        Dice partisans = dice.on(Stream.PARTISAN, SPRING_DAY);
        double share = world.values.of(PARTISANS);
        Division division = new Division();
        BaseUnit divided = null;
        Seats seats = world.seats;
        for (Seat seat : committee ? seats.committees : seats.deputies) {
            if (seat.unit != divided) {
                divided = seat.unit;
                division.of(divided, i -> people.attitude[i] > lag);
            }
            double side = dice.uniform(seat.key(), 0);
            int elected = lottery.elect(division, division.share(), side, dice.uniform(seat.key(), 1));
            seats.give(seat.index, elected, Seat.SPRING, people);
            seats.disposition[seat.index] -= lag;
            seats.attitude[seat.index] = seats.disposition[seat.index];
            if (!committee && seat.disposition() <= 0 && partisans.uniform(seat.key(), 0) < share) {
                seats.response[seat.index] = 0;
            }
        }
    }
}
