package smolny.model.rule;

import static smolny.kernel.parameter.ParameterUnit.PER_DAY;
import static smolny.kernel.parameter.ParameterUnit.PROBIT;
import static smolny.kernel.parameter.ParameterUnit.SHARE;

import smolny.kernel.math.StandardNormal;
import smolny.kernel.parameter.Parameter;
import smolny.kernel.parameter.ParameterLevel;
import smolny.kernel.parameter.ParameterValues;
import smolny.model.setting.ArmedUnit;
import smolny.model.world.ArmedUnitState;
import smolny.model.world.ArmedUnitState.Stance;
import smolny.model.world.TheatreState;
import smolny.model.world.World;

/**
 * Equation (13): whom an armed unit obeys. {@code z = o_e (e - 1/2) + o_K K + o_L L + o_P P + o_R R + o_J J - u}, where e is its people's open
 * support, K whether it has accepted a commissar, L the standing order, P its own past orders and those it heard of, R the threat of
 * removal, J the share of the garrison seen to stand with the Soviet, and u the lean of its kind. It obeys the Soviet if
 * {@code z > b}, the staff if {@code z < -b}, and is neutral between, with {@code b = b_o + b_D D} and D dread of civil war. Form and
 * ranges are judgements on the orders of August and October 1917 (scenarios/october-1917/armed_units.csv and the record's stands).
 */
public final class Obedience {
    public static final Parameter SUPPORT = Parameter.of("obedience.support", "o_e", 0, 6, PROBIT)
            .means(
                    "How much opinion moves a unit to obey the Soviet as open support among its people rises from nobody to everybody.")
            .assumed(2);
    public static final Parameter COMMISSAR = Parameter.of("obedience.commissar", "o_K", 0, 2, PROBIT)
            .means("How far a commissar whom a unit has accepted brings it to obey the Soviet.")
            .assumed(0.5);
    public static final Parameter ORDER = Parameter.of("obedience.order", "o_L", 0, 2, PROBIT)
            .level(ParameterLevel.TEACHER)
            .means("How far the rule whose signature an order needs binds a unit.")
            .assumed(0.7);
    public static final Parameter RECORD = Parameter.of("obedience.record", "o_P", 0, 2, PROBIT)
            .means("How far orders obeyed or refused before decide about the next one.")
            .assumed(0.4);
    public static final Parameter REMOVAL = Parameter.of("obedience.removal", "o_R", 0, 2, PROBIT)
            .level(ParameterLevel.TEACHER)
            .means("How far the threat of being sent to the front turns a unit away from the staff.")
            .assumed(0.5);
    public static final Parameter EXAMPLE = Parameter.of("obedience.example", "o_J", 0, 2, PROBIT)
            .means("How far the sight of the whole garrison standing with the Soviet brings a unit to obey it.")
            .assumed(0.4);
    public static final Parameter BAR = Parameter.of("obedience.bar", "b_o", 0.05, 2, PROBIT)
            .level(ParameterLevel.TEACHER)
            .means("How much it takes before a unit leaves neutrality for one side.")
            .assumed(0.6);
    public static final Parameter DREAD = Parameter.of("obedience.dread", "b_D", 0, 2, PROBIT)
            .means("How much stronger the push must be (obedience.bar) when dread of civil war is at its height.")
            .assumed(0.3);
    public static final Parameter LEAN_JULY =
            lean("july", "u_J", "units that came out against the movement in July", 0.8);
    public static final Parameter LEAN_CAVALRY = lean("cavalry", "u_R", "regular cavalry", 1.2);
    public static final Parameter LEAN_COSSACKS = lean("cossacks", "u_K", "Cossack regiments", 1.3);
    public static final Parameter LEAN_CADETS = lean("cadets", "u_C", "officer cadets", 3);
    public static final Parameter LEAN_FRONT = lean("front", "u_V", "troops called from the front", 1.2);
    public static final Parameter FADING = Parameter.of("obedience.record_fading", "f_P", 0, 1, PER_DAY)
            .means("Part of the memory of past orders that fades each day.")
            .assumed(0.2);
    public static final Parameter HEARSAY = Parameter.of("obedience.hearsay", "w_P", 0, 1, SHARE)
            .means("Weight of other units' answers beside a unit's own.")
            .assumed(0.3);
    public static final Parameter ACCEPT = Parameter.of("commissar.acceptance", "k_0", -3, 3, PROBIT)
            .means("How readily a unit divided in halves accepts a commissar on a day.")
            .assumed(0);
    public static final Parameter ACCEPT_SUPPORT = Parameter.of("commissar.support", "k_1", 0, 6, PROBIT)
            .means(
                    "How much more readily a unit accepts a commissar as open support among its people rises from nobody to everybody.")
            .assumed(2);
    public static final Parameter ACCEPT_VOTE = Parameter.of("commissar.vote", "k_2", 0, 3, PROBIT)
            .means("How much more readily a unit accepts a commissar once the garrison has voted for the committee.")
            .assumed(0.5);

    private static final double HALF_BOUND = 0.5;
    private static final double OWN_ORDER = 0.9;
    private static final double OTHERS_ORDER = 0.03;
    private static final double NEUTRAL_ROUTINE = 0.5;
    private static final double NEUTRAL_CONTESTED = 0.1;
    private static final double NEUTRAL_IN_FIGHT = 0.05;

    private final ParameterValues values;
    private final double bar;
    private final double hearsay;

    /** Obedience as things stand today. */
    public Obedience(World world) {
        this.values = world.values;
        this.bar = values.of(BAR) + values.of(DREAD) * world.country.dread;
        this.hearsay = values.of(HEARSAY);
    }

    private static Parameter lean(String kind, String symbol, String whom, double value) {
        return Parameter.of("lean." + kind, symbol, 0, 5, PROBIT)
                .means("How far " + whom + " lean to the staff whatever they think of soviet power.")
                .assumed(value);
    }

    /** Whom a unit obeys if it must take a stand now. */
    public Stance stanceOf(World world, TheatreState theatre, ArmedUnitState state) {
        if (!state.unit.kind().isCommanded()) {
            return Stance.OBEYS_SOVIET;
        }
        double score = terms(world, theatre, state).total();
        return score > bar ? Stance.OBEYS_SOVIET : score < -bar ? Stance.OBEYS_STAFF : Stance.NEUTRAL;
    }

    /** The terms of a unit's score. */
    public ObedienceTerms terms(World world, TheatreState theatre, ArmedUnitState state) {
        boolean committee = commands(world, theatre);
        boolean commissar = committee && state.commissar;
        double order = committee ? theatre.standingOrder : -1;
        double bound = order > 0 && !commissar ? HALF_BOUND * order : order;
        double hearing = theatre.telegraph < 0 ? hearsay / 2 : hearsay;
        double past = Math.max(-1, Math.min(1, state.record + hearing * theatre.heard));
        return new ObedienceTerms(
                values.of(SUPPORT) * (state.expressedShare() - 0.5),
                commissar ? values.of(COMMISSAR) : 0,
                values.of(ORDER) * bound,
                values.of(RECORD) * past,
                values.of(REMOVAL) * state.threat(),
                values.of(EXAMPLE) * theatre.example,
                lean(state.unit.kind()),
                bar);
    }

    /** Probability that a unit to which a commissar has been sent accepts him on a day. */
    public double acceptance(TheatreState theatre, ArmedUnitState state) {
        return StandardNormal.probability(values.of(ACCEPT)
                + values.of(ACCEPT_SUPPORT) * (state.expressedShare() - 0.5)
                + (theatre.voted ? values.of(ACCEPT_VOTE) : 0));
    }

    /**
     * Probability that a unit carries out an order. An order that the other side has signed too binds whoever obeys either.
     * Of the orders recorded on 24 and 25 October none of the staff's was carried out by a line regiment, 12 of 13 of the
     * committee's were (the record's list of orders).
     */
    public static double carriedOut(
            World world, TheatreState theatre, Stance stance, boolean bySoviet, boolean signed) {
        Stance own = bySoviet ? Stance.OBEYS_SOVIET : Stance.OBEYS_STAFF;
        if (stance == own || (signed && stance != Stance.NEUTRAL)) {
            return OWN_ORDER;
        }
        if (stance != Stance.NEUTRAL) {
            return OTHERS_ORDER;
        }
        return theatre.fighting ? NEUTRAL_IN_FIGHT : commands(world, theatre) ? NEUTRAL_CONTESTED : NEUTRAL_ROUTINE;
    }

    /** True if a committee claims command beside the staff. */
    public static boolean commands(World world, TheatreState theatre) {
        return theatre.theatre.committee().isEmpty() || world.body(theatre.theatre.committee()).exists;
    }

    private double lean(ArmedUnit.Kind kind) {
        return switch (kind) {
            case JULY -> values.of(LEAN_JULY);
            case CAVALRY -> values.of(LEAN_CAVALRY);
            case COSSACKS -> values.of(LEAN_COSSACKS);
            case CADETS -> values.of(LEAN_CADETS);
            case FRONT -> values.of(LEAN_FRONT);
            case LINE, RED_GUARD, SAILORS -> 0;
        };
    }

    /**
     * The terms of equation (13), probits.
     *
     * @param support of its people
     * @param commissar accepted
     * @param order whose signature is needed
     * @param past orders obeyed and refused, its own and others'
     * @param removal threat of it
     * @param example of the garrison
     * @param lean of its kind, taken off
     * @param bar that the sum must pass, either way
     */
    public record ObedienceTerms(
            double support,
            double commissar,
            double order,
            double past,
            double removal,
            double example,
            double lean,
            double bar) {
        /** The score, probits; above the bar the unit obeys the Soviet, below its negative the staff. */
        public double total() {
            return support + commissar + order + past + removal + example - lean;
        }
    }
}
