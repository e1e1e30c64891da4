package smolny.model.rule;

import static smolny.kernel.parameter.ParameterUnit.PER_HOUR;
import static smolny.kernel.parameter.ParameterUnit.SHARE;
import static smolny.kernel.parameter.ParameterUnit.TIMES;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import smolny.kernel.math.PortableMath;
import smolny.kernel.parameter.Parameter;
import smolny.kernel.parameter.ParameterValues;
import smolny.kernel.random.Dice;
import smolny.kernel.random.RandomStream;
import smolny.model.setting.ArmedUnit;
import smolny.model.world.ArmedUnitState;
import smolny.model.world.ArmedUnitState.Stance;
import smolny.model.world.BaseUnit;
import smolny.model.world.TheatreState;
import smolny.model.world.World;

/**
 * Equation (14): the fight for a city, hour by hour. S and G are the men who come out: of each unit that obeys a side the share that
 * turns out, for the Soviet only those of its people who would fight; Red Guards, as many as have rifles; sailors and outside troops
 * once they have arrived. {@code P = S^n / (S^n + G^n)} (contest success function, Tullock 1980). In an hour the fight is decided
 * with probability {@code 1 - exp(-v (2P - 1)^2)}, so that even forces fight long, and then for the Soviet with probability P.
 * Defenders leave at the rate {@code lambda_D S / (S + G)}, more under guns. Form and ranges are assumed.
 */
public final class CommandContest {
    public static final Parameter TURNOUT = Parameter.of("contest.turnout", "tau_S", 0, 0.5, SHARE)
            .means("Share of the men of a unit who come out when it obeys the Soviet and all its people would fight.")
            .from("trut-2007", 0.05);
    public static final Parameter STAFF_TURNOUT = Parameter.of("contest.staff_turnout", "tau_G", 0, 1, SHARE)
            .means("Share of the men of a unit who come out when it obeys the staff.")
            .assumed(0.3);
    public static final Parameter NEUTRAL = Parameter.of("contest.neutral", "q", 0, 0.5, SHARE)
            .means(
                    "Part that neutral units play on the side of the staff while only the staff commands, as a share of the part of"
                            + " units that obey it.")
            .assumed(0.1);
    public static final Parameter EXPONENT = Parameter.of("contest.exponent", "n", 1, 4, TIMES)
            .means("How surely the stronger side wins.")
            .assumed(2);
    public static final Parameter DESERTION = Parameter.of("contest.desertion", "lambda_D", 0, 0.2, PER_HOUR)
            .means("How fast defenders leave in an hour when they face far stronger forces.")
            .assumed(0.03);
    public static final Parameter GUNS = Parameter.of("contest.guns", "lambda_G", 1, 4, TIMES)
            .means("How many times as fast defenders leave under the guns of a fortress.")
            .assumed(1.5);
    public static final Parameter PACE = Parameter.of("contest.pace", "v", 0.005, 0.5, PER_HOUR)
            .means("How fast a fight is decided when one side is far stronger.")
            .assumed(0.05);
    public static final Parameter TRAINS = Parameter.of("help.trains_stopped", "q_R", 0, 1, SHARE)
            .means("Probability that railwaymen stop the trains of troops called to the city.")
            .assumed(0.5);
    public static final Parameter COMMANDER = Parameter.of("help.commander", "q_F", 0, 1, SHARE)
            .means("Probability that the commander of the front passes the call for troops on.")
            .assumed(0.3);

    private static final ChanceOfVictory STANDARD = () -> "standard";
    private static final int HOURS = 240;
    private static final int HOURS_OF_BRIDGES = 12;

    private final World world;
    private final TheatreState theatre;
    private final ParameterValues values;
    private final ChanceOfVictory rule;
    private final double exponent;
    private final List<Help> help = new ArrayList<>();
    private final double defenders;
    private final double attackers;
    private final double redGuard;
    private final boolean underGuns;

    /** Men who arrive later, for the Soviet or against it. */
    private record Help(int hour, double soviet, double staff) {}

    /**
     * How the fight goes.
     *
     * @param soviet men who come out for the Soviet in the first hour
     * @param staff men who come out against it
     * @param chance that the city falls to the Soviet, in [0, 1]
     * @param falls whether it does
     * @param hours until the decision
     */
    public record Course(double soviet, double staff, double chance, boolean falls, int hours) {}

    /**
     * The forces as they stand today.
     *
     * @param dice random numbers of the day, which settle what help arrives
     */
    public CommandContest(World world, TheatreState theatre, Dice dice) {
        this.world = world;
        this.theatre = theatre;
        this.values = world.values;
        this.rule = Objects.requireNonNullElse(world.setting.extension(ChanceOfVictory.class), STANDARD);
        this.exponent = values.of(EXPONENT);
        double forSoviet = 0;
        double forStaff = 0;
        double guard = 0;
        boolean guns = false;
        for (ArmedUnitState state : theatre.units) {
            double soviet = menForSoviet(state);
            double staff = menForStaff(state);
            if (state.unit.kind() == ArmedUnit.Kind.RED_GUARD) {
                guard += soviet;
            } else if (!state.unit.fromOutside()) {
                forSoviet += soviet;
                forStaff += staff;
                guns |= state.unit.guns() && state.stance == Stance.OBEYS_SOVIET;
            } else if (arrives(state, dice)) {
                help.add(new Help(state.unit.hours(), soviet, staff));
            }
        }
        this.attackers = forSoviet;
        this.defenders = forStaff;
        this.redGuard = Math.min(guard, theatre.rifles);
        this.underGuns = guns;
    }

    /**
     * Part of the men of some kinds of units who come out on either side, in [0, 1]: those in the city, and those from outside who were
     * called and arrive. Who was not called from outside counts as staying away. NaN if there are no such units.
     */
    public double cameOut(Set<ArmedUnit.Kind> kinds, Dice dice) {
        double all = 0;
        double out = 0;
        for (ArmedUnitState state : theatre.units) {
            if (kinds.contains(state.unit.kind())) {
                all += state.unit.men();
                out += state.unit.fromOutside() && !arrives(state, dice) ? 0 : menForSoviet(state) + menForStaff(state);
            }
        }
        return out / all;
    }

    /** Men of a unit who come out for the Soviet. */
    private double menForSoviet(ArmedUnitState state) {
        if (state.stance != Stance.OBEYS_SOVIET) {
            return 0;
        }
        double turnout = state.unit.kind().isCommanded() ? values.of(TURNOUT) : 1;
        return state.unit.men() * state.armed * turnout * state.readyShare();
    }

    private double menForStaff(ArmedUnitState state) {
        double part =
                switch (state.stance) {
                    case OBEYS_STAFF -> 1;
                    case NEUTRAL ->
                        theatre.standingOrder < 0 || !Obedience.commands(world, theatre) ? values.of(NEUTRAL) : 0;
                    case OBEYS_SOVIET -> 0;
                };
        return state.unit.men() * state.armed * values.of(STAFF_TURNOUT) * part;
    }

    /** Sailors come if they were called; troops from the front also need a commander who sends them and a train. */
    private boolean arrives(ArmedUnitState state, Dice dice) {
        if (state.calledDay == BaseUnit.NEVER) {
            return false;
        }
        if (!state.unit.kind().isCommanded()) {
            return true;
        }
        double stopped = Double.isNaN(theatre.trainsStopped) ? values.of(TRAINS) : theatre.trainsStopped;
        return dice.chance(values.of(COMMANDER) * (1 - stopped), state.key, 0);
    }

    /** The course of the fight; {@code decision} and {@code moment} are uniform in (0, 1) and settle who wins, and when. */
    public Course fought(double decision, double moment) {
        double[] toSoviet = new double[HOURS];
        double[] toStaff = new double[HOURS];
        double open = 1;
        double soviet = attackers;
        double staff = defenders;
        double desertion = values.of(DESERTION) * (underGuns ? values.of(GUNS) : 1);
        for (int hour = 0; hour < HOURS; hour++) {
            soviet = attackers + (hour < HOURS_OF_BRIDGES ? 1 - theatre.cutOff : 1) * redGuard;
            for (Help one : help) {
                soviet += one.hour() <= hour ? one.soviet() : 0;
                staff += one.hour() == hour ? one.staff() : 0;
            }
            double chance = chance(soviet, staff);
            double lead = 2 * chance - 1;
            double decided = open * (1 - PortableMath.exp(-values.of(PACE) * lead * lead));
            toSoviet[hour] = decided * chance;
            toStaff[hour] = decided * (1 - chance);
            open -= decided;
            staff *= soviet + staff == 0 ? 1 : 1 - desertion * soviet / (soviet + staff);
        }
        // What is still open on the last day goes as the forces then stand.
        toSoviet[HOURS - 1] += open * chance(soviet, staff);
        toStaff[HOURS - 1] += open * (1 - chance(soviet, staff));
        double all = 0;
        for (double part : toSoviet) {
            all += part;
        }
        boolean falls = decision < all;
        int hours = hour(falls ? toSoviet : toStaff, moment * (falls ? all : 1 - all));
        double first = attackers + (1 - theatre.cutOff) * redGuard;
        return new Course(first, defenders, all, falls, hours);
    }

    private double chance(double soviet, double staff) {
        if (soviet == 0 && staff == 0) {
            return 0.5;
        }
        return rule.of(soviet, staff, exponent);
    }

    private static int hour(double[] parts, double share) {
        double sum = 0;
        for (int hour = 0; hour < parts.length; hour++) {
            sum += parts[hour];
            if (sum >= share) {
                return hour + 1;
            }
        }
        return parts.length;
    }

    /** Random numbers that settle the fight of a theatre. */
    public static Dice dice(Dice run, TheatreState theatre) {
        return run.on(RandomStream.CLASH, 0).forOccasion(Dice.keyOf(theatre.theatre.id()));
    }
}
