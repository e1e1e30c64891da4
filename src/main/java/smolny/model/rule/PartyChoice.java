package smolny.model.rule;

import static smolny.kernel.parameter.ParameterUnit.LOGIT;
import static smolny.kernel.parameter.ParameterUnit.PROBIT;
import static smolny.kernel.parameter.ParameterUnit.SHARE;

import java.util.Objects;
import smolny.kernel.parameter.Parameter;
import smolny.kernel.parameter.ParameterUnit;
import smolny.kernel.parameter.ParameterValues;
import smolny.model.setting.GroupLocation;
import smolny.model.setting.SocialClass;
import smolny.model.setting.SocialGroup;
import smolny.model.world.BaseUnit;
import smolny.model.world.Party;
import smolny.model.world.PlaceCharacter;
import smolny.model.world.World;

/**
 * Equation (11): which party, by multinomial logit (McFadden 1974). With {@code v} the attitude (secret ballot) or vote
 * position (deputies):
 *
 * <pre>
 * U_B = c_B + b_B v          U_SR = c_SR + sr + chi (C - 1) + b_SR v           U_LSR = c_L + sr + b_L v
 * U_M = c_M + m + chi (C - 1) + b_M v                                            U_K = c_K + b_K (v + 1)
 * </pre>
 *
 * where {@code sr} adds what a class, its exposure and its locality ({@link PlaceCharacter}) give the SRs, {@code m} what the
 * locality gives the Mensheviks, and v counts as {@code k_v tanh(v / k_v)}: beyond that horizon firmness no longer separates the parties. The parties of
 * the coalition lose with the government's credibility C, less so in villages and trenches. Deputies and delegates add
 * {@code c_Md} to the Mensheviks; outside the townspeople {@code c_Ko} is added to the Kadets.
 */
public final class PartyChoice {
    public static final Parameter BOLSHEVIK = intercept("party.bolshevik", "c_B", -3, 2, "the Bolsheviks", -0.8);
    public static final Parameter SR = intercept("party.sr", "c_SR", -2, 3, "the SRs", -0.8);
    public static final Parameter MENSHEVIK = intercept("party.menshevik", "c_M", -4, 1, "the Mensheviks", -2.5);
    /** Mensheviks are more frequent among deputies than among voters. */
    public static final Parameter MENSHEVIK_DEPUTIES = Parameter.of("party.menshevik_deputies", "c_Md", 0, 5, LOGIT)
            .means("Extra appeal of the Mensheviks when deputies and delegates declare their party; the"
                    + " Mensheviks had more speakers and officers than voters.")
            .assumed(2.5);

    public static final Parameter LEFT_SR = intercept("party.left_sr", "c_L", -4, 2, "the Left SRs", -2);
    public static final Parameter KADET = intercept("party.kadet", "c_K", -3, 3, "the Kadets among townspeople", -0.2);
    public static final Parameter KADET_ELSEWHERE = Parameter.of("party.kadet_elsewhere", "c_Ko", -6, 2, LOGIT)
            .means("How the appeal of the Kadets outside the townspeople differs from that among them; below"
                    + " 0 it is weaker.")
            .assumed(-2.5);
    public static final Parameter SR_SOLDIERS = Parameter.of("party.sr_soldiers", "sr_S", -1, 3, LOGIT)
            .means("Extra appeal of both SR parties to soldiers and sailors.")
            .assumed(1);
    public static final Parameter SR_PEASANTS = Parameter.of("party.sr_peasants", "sr_P", -0.5, 6, LOGIT)
            .means("Extra appeal of both SR parties to peasants.")
            .assumed(4);
    /** Villages near the capitals, which send men to work there. */
    public static final Parameter SR_NEARNESS = Parameter.of("party.sr_nearness", "sr_E", 0, 4, LOGIT)
            .means("How much of their extra appeal to peasants both SR parties lose with each unit of"
                    + " exposure; villages near the capitals send men to work there and have soldiers come home"
                    + " from there.")
            .assumed(1.5);

    /** Fronts far from the capitals, whose soldiers are peasants beside villages of the south. */
    public static final Parameter SR_FAR_FRONTS = Parameter.of("party.sr_far_fronts", "sr_F", -2, 6, LOGIT)
            .means("Further extra appeal of both SR parties to soldiers and sailors at a front out of reach of the"
                    + " capitals; it falls to 0 where exposure is 1.")
            .assumed(0);
    /** Peasants who were sent to a congress. */
    public static final Parameter SR_PEASANT_DEPUTIES = Parameter.of("party.sr_peasant_deputies", "sr_D", -3, 5, LOGIT)
            .means("Extra appeal of both SR parties when peasants' deputies and delegates declare their party,"
                    + " besides that among peasant voters; the SRs had built the peasants' soviets.")
            .assumed(0);

    public static final Parameter VALENCE = Parameter.of("party.valence", "chi", 0, 4, LOGIT)
            .means("Appeal that the parties of the coalition lose when the government loses all credibility.")
            .assumed(3);
    public static final Parameter VALENCE_PEASANTS = Parameter.of("party.valence_peasants", "chi_P", 0, 1, SHARE)
            .means("Part of that loss (party.valence) that applies among peasants.")
            .assumed(0.35);
    /** Soldiers at the fronts, most of them peasants. */
    public static final Parameter VALENCE_FRONT = Parameter.of("party.valence_front", "chi_F", 0, 1, SHARE)
            .means("Part of that loss (party.valence) that applies at the fronts, where the SRs, the party"
                    + " of land, are blamed less for the government.")
            .assumed(0.5);

    /** Attitude beyond which a firmer one no longer changes the choice of party. */
    public static final Parameter HORIZON = Parameter.of("party.horizon", "k_v", 0.5, 20, PROBIT)
            .means("How far from undecided a firmer attitude still favours one party over another; of two"
                    + " people far beyond it, the firmer one is no more likely to choose the Bolsheviks.")
            .assumed(1.5);

    public static final Parameter SLOPE_BOLSHEVIK = slope("party.slope_bolshevik", "b_B", "the Bolsheviks", 2);
    public static final Parameter SLOPE_LEFT_SR = slope("party.slope_left_sr", "b_L", "the Left SRs", 1.3);
    public static final Parameter SLOPE_SR = slope("party.slope_sr", "b_SR", "the SRs", -0.5);
    public static final Parameter SLOPE_MENSHEVIK = slope("party.slope_menshevik", "b_M", "the Mensheviks", -0.5);
    public static final Parameter SLOPE_KADET = slope("party.slope_kadet", "b_K", "the Kadets", -1);

    private static final PartyAppeal STANDARD = () -> "standard";
    private static final Party[] SOCIALISTS = {Party.BOLSHEVIK, Party.LEFT_SR, Party.SR, Party.MENSHEVIK};

    private final double bolshevik;
    private final double sr;
    private final double leftSr;
    private final double menshevik;
    private final double kadet;
    private final double horizon;
    private final double[] slope;
    private final PartyAppeal rule;

    private PartyChoice(
            PartyAppeal rule,
            ParameterValues values,
            SocialClass socialClass,
            GroupLocation kind,
            double exposure,
            PlaceCharacter place,
            double credibility,
            boolean deputies) {
        this.rule = rule;
        double valence = values.of(VALENCE) * felt(values, kind) * (credibility - 1);
        double bonus = bonus(values, socialClass, kind, exposure)
                + place.srAppeal
                + (deputies && socialClass == SocialClass.PEASANT ? values.of(SR_PEASANT_DEPUTIES) : 0);
        double speakers = deputies ? values.of(MENSHEVIK_DEPUTIES) : 0;
        this.bolshevik = values.of(BOLSHEVIK);
        this.sr = values.of(SR) + bonus + valence;
        this.leftSr = values.of(LEFT_SR) + bonus;
        this.menshevik = values.of(MENSHEVIK) + valence + speakers + place.menshevikAppeal;
        this.kadet = values.of(KADET)
                + (socialClass == SocialClass.TOWNSPEOPLE ? 0 : values.of(KADET_ELSEWHERE))
                + values.of(SLOPE_KADET);
        this.horizon = values.of(HORIZON);
        this.slope = new double[] {
            values.of(SLOPE_BOLSHEVIK),
            values.of(SLOPE_LEFT_SR),
            values.of(SLOPE_SR),
            values.of(SLOPE_MENSHEVIK),
            values.of(SLOPE_KADET)
        };
    }

    private static PartyChoice of(World world, BaseUnit unit, double credibility, boolean deputies) {
        SocialGroup group = unit.groupState.group;
        PartyAppeal rule = Objects.requireNonNullElse(world.setting.extension(PartyAppeal.class), STANDARD);
        return new PartyChoice(
                rule,
                world.values,
                group.socialClass(),
                group.kind(),
                unit.exposure,
                unit.character,
                credibility,
                deputies);
    }

    /**
     * How the people of a unit choose at one time.
     *
     * @param credibility of the government, in [0, 1.2]
     */
    public static PartyChoice ofVoters(World world, BaseUnit unit, double credibility) {
        return of(world, unit, credibility, false);
    }

    /** The same for voters of whose locality nothing is known. */
    static PartyChoice ofVoters(
            ParameterValues values, SocialClass socialClass, GroupLocation kind, double exposure, double credibility) {
        return new PartyChoice(STANDARD, values, socialClass, kind, exposure, PlaceCharacter.NONE, credibility, false);
    }

    /** How deputies and delegates whom a unit has sent declare themselves today. */
    public static PartyChoice ofDeputies(World world, BaseUnit unit) {
        return of(world, unit, world.country.credibility, true);
    }

    /** The same for deputies of whose locality nothing is known. */
    static PartyChoice ofDeputies(
            ParameterValues values, SocialClass socialClass, GroupLocation kind, double exposure, double credibility) {
        return new PartyChoice(STANDARD, values, socialClass, kind, exposure, PlaceCharacter.NONE, credibility, true);
    }

    private static double felt(ParameterValues values, GroupLocation kind) {
        return switch (kind) {
            case TOWN -> 1;
            case FRONT -> values.of(VALENCE_FRONT);
            case VILLAGE -> values.of(VALENCE_PEASANTS);
        };
    }

    private static double bonus(ParameterValues values, SocialClass socialClass, GroupLocation kind, double exposure) {
        return switch (socialClass) {
            case SOLDIER, SAILOR ->
                values.of(SR_SOLDIERS) + (kind == GroupLocation.FRONT ? values.of(SR_FAR_FRONTS) * (1 - exposure) : 0);
            case PEASANT -> values.of(SR_PEASANTS) - values.of(SR_NEARNESS) * exposure;
            case WORKER, TOWNSPEOPLE -> 0;
        };
    }

    /**
     * Appeal of each party, in the standard rule e to the power of its utility, into {@code appeal} in the order Bolshevik, Left SR, SR,
     * Menshevik, Kadet.
     *
     * @param v attitude or vote position, probits
     * @param appeal room for five
     */
    public void appeals(double v, double[] appeal) {
        double felt = rule.felt(v, horizon);
        appeal[0] = rule.of(bolshevik, slope[0], felt);
        appeal[1] = rule.of(leftSr, slope[1], felt);
        appeal[2] = rule.of(sr, slope[2], felt);
        appeal[3] = rule.of(menshevik, slope[3], felt);
        appeal[4] = rule.of(kadet, slope[4], felt);
    }

    /**
     * The socialist party that a delegate declares.
     *
     * @param v vote position, probits
     * @param uniform in (0, 1): settles it
     */
    public Party declared(double v, double uniform) {
        double[] appeal = new double[5];
        appeals(v, appeal);
        double left = uniform * (appeal[0] + appeal[1] + appeal[2] + appeal[3]);
        for (int i = 0; i < SOCIALISTS.length - 1; i++) {
            left -= appeal[i];
            if (left < 0) {
                return SOCIALISTS[i];
            }
        }
        return SOCIALISTS[SOCIALISTS.length - 1];
    }

    private static Parameter intercept(String id, String symbol, double low, double high, String whom, double value) {
        return Parameter.of(id, symbol, low, high, LOGIT)
                .means("Appeal of " + whom + " to an undecided person.")
                .assumed(value);
    }

    private static Parameter slope(String id, String symbol, String whom, double value) {
        return Parameter.of(id, symbol, -3, 3, ParameterUnit.TIMES)
                .means("How much the appeal of " + whom + " changes with each probit towards soviet power.")
                .assumed(value);
    }
}
