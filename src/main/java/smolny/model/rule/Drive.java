package smolny.model.rule;

import static smolny.kernel.parameter.ParameterUnit.EXPOSURE;
import static smolny.kernel.parameter.ParameterUnit.PROBIT;
import static smolny.kernel.parameter.ParameterUnit.PROBIT_PER_MONTH;
import static smolny.kernel.parameter.ParameterUnit.TIMES;

import smolny.kernel.math.PortableMath;
import smolny.kernel.parameter.Parameter;
import smolny.kernel.parameter.ParameterLevel;
import smolny.kernel.parameter.ParameterValues;
import smolny.model.setting.SocialClass;
import smolny.model.world.BaseUnit;
import smolny.model.world.GlobalState;
import smolny.model.world.GroupState;

/**
 * Equation (2): what events push on a unit,
 * {@code D = s_class reach [w_C (1 - C) + g t/30] + psi (alarm reach + standing threat) - relief + momentum}, in probits.
 */
public final class Drive {
    /** Weight of lost credibility. */
    public static final Parameter CREDIBILITY = Parameter.of("drive.credibility", "w_C", 0, 2, PROBIT)
            .level(ParameterLevel.TEACHER)
            .means("How far opinion moves when the government has lost all credibility.")
            .assumed(1);

    public static final Parameter GRIEVANCE = Parameter.of("drive.grievance", "g", 0, 0.5, PROBIT_PER_MONTH)
            .level(ParameterLevel.CLASS)
            .means("How fast the lack of bread, peace and land turns people to soviet power.")
            .assumed(0.25);
    public static final Parameter THREAT = Parameter.of("drive.threat", "psi", 0, 1.5, PROBIT)
            .level(ParameterLevel.CLASS)
            .means("How far a threat, such as a march on the capital, turns those whom it threatens.")
            .assumed(0.7);
    public static final Parameter WORKERS = Parameter.of("drive.workers", "s_W", 0.1, 1.2, TIMES)
            .means("Response of workers to events, as a multiple of the response of soldiers.")
            .assumed(0.5);
    public static final Parameter PEASANTS = Parameter.of("drive.peasants", "s_P", 0, 1.5, TIMES)
            .means("Response of peasants to events, as a multiple of the response of soldiers.")
            .assumed(0.7);
    public static final Parameter TOWNSPEOPLE = Parameter.of("drive.townspeople", "s_T", -1, 0.3, TIMES)
            .means("Response of townspeople to events, as a multiple of the response of soldiers; below 0"
                    + " they move the other way.")
            .assumed(-0.3);
    public static final Parameter REACH_SCALE = Parameter.of("drive.reach_scale", "e_0", 0.15, 1.5, EXPOSURE)
            .means("Exposure to a capital at which events reach fronts and villages with 63 per cent of"
                    + " their strength.")
            .assumed(0.25);

    private static final int DAYS_A_MONTH = 30;

    private final ParameterValues values;
    private final double credibility;
    private final double grievance;
    private final double momentum;
    private final double reachScale;
    private final double threat;

    /** The drive of one day. */
    public Drive(ParameterValues values, GlobalState country, int day) {
        this.values = values;
        this.credibility = values.of(CREDIBILITY) * (1 - country.credibility);
        this.grievance = values.of(GRIEVANCE) * Math.max(day, 0) / DAYS_A_MONTH;
        this.reachScale = values.of(REACH_SCALE);
        this.threat = values.of(THREAT);
        this.momentum = country.momentumPerMonth == 0
                ? 0
                : country.momentumPerMonth * Math.max(0, day - country.momentumFrom) / DAYS_A_MONTH;
    }

    /** The drive of one unit, probits. */
    public double driveOf(BaseUnit unit) {
        return terms(unit).total();
    }

    /** The terms of that drive. Townspeople feel neither threat nor momentum. */
    public DriveTerms terms(BaseUnit unit) {
        GroupState following = unit.groupState;
        SocialClass socialClass = following.group.socialClass();
        boolean townspeople = socialClass == SocialClass.TOWNSPEOPLE;
        double reach = following.group.kind().isRemote() ? 1 - PortableMath.exp(-unit.exposure / reachScale) : 1;
        return new DriveTerms(
                salience(socialClass) * reach,
                credibility,
                grievance,
                following.totalRelief(),
                townspeople ? 0 : threat * (following.alarm * reach + following.standingThreat),
                townspeople ? 0 : momentum);
    }

    private double salience(SocialClass socialClass) {
        return switch (socialClass) {
            case WORKER -> values.of(WORKERS);
            case SOLDIER, SAILOR -> 1;
            case PEASANT -> values.of(PEASANTS);
            case TOWNSPEOPLE -> values.of(TOWNSPEOPLE);
        };
    }

    /**
     * The terms of equation (2), probits except {@code felt}.
     *
     * @param felt factor on credibility and grievance: how strongly the class answers, times the reach of events
     * @param lostCredibility of the government, before {@code felt}
     * @param want of bread, peace and land, before {@code felt}
     * @param relief granted, which is taken off
     * @param threat alarm and standing threat
     * @param momentum hope or impatience since a date
     */
    public record DriveTerms(
            double felt, double lostCredibility, double want, double relief, double threat, double momentum) {
        /** The drive, probits. */
        double total() {
            return felt * (lostCredibility + want) - relief + threat + momentum;
        }

        /** What lost credibility adds, probits. */
        public double ofCredibility() {
            return felt * lostCredibility;
        }

        /** What grievance adds, probits. */
        public double ofGrievance() {
            return felt * want;
        }
    }
}
