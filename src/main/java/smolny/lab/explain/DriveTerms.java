package smolny.lab.explain;

import java.util.EnumMap;
import java.util.Map;
import smolny.kernel.math.Real;
import smolny.kernel.param.Values;
import smolny.model.rule.Drive;
import smolny.model.setting.SocialClass;
import smolny.model.world.BaseUnit;
import smolny.model.world.Country;
import smolny.model.world.Following;
import smolny.model.world.World;

/** Equation (2) taken apart: the terms of a unit's drive, which is linear in them. */
final class DriveTerms {
    private static final double DAYS_A_MONTH = 30;

    private DriveTerms() {}

    /** The terms as they stood when the day's pressure was worked out; they add up to the unit's drive. */
    static Map<Cause, Double> of(World world, BaseUnit unit, int day) {
        Values values = world.values;
        Country country = world.country;
        Following following = unit.following;
        SocialClass socialClass = following.group.socialClass();
        boolean remote = following.group.kind().isRemote();
        double reach = remote ? 1 - Real.exp(-unit.exposure / values.of(Drive.REACH_SCALE)) : 1;
        double felt = salience(values, socialClass) * reach;
        Map<Cause, Double> terms = new EnumMap<>(Cause.class);
        terms.put(Cause.CREDIBILITY, felt * values.of(Drive.CREDIBILITY) * (1 - country.credibility));
        terms.put(Cause.GRIEVANCE, felt * values.of(Drive.GRIEVANCE) * Math.max(day, 0) / DAYS_A_MONTH);
        terms.put(Cause.RELIEF, -following.totalRelief());
        if (socialClass != SocialClass.TOWNSPEOPLE) {
            terms.put(Cause.THREAT, values.of(Drive.THREAT) * (following.alarm * reach + following.standingThreat));
            terms.put(
                    Cause.MOMENTUM, country.momentumPerMonth * Math.max(0, day - country.momentumFrom) / DAYS_A_MONTH);
        }
        return terms;
    }

    private static double salience(Values values, SocialClass socialClass) {
        return switch (socialClass) {
            case WORKER -> values.of(Drive.WORKERS);
            case SOLDIER, SAILOR -> 1;
            case PEASANT -> values.of(Drive.PEASANTS);
            case TOWNSPEOPLE -> values.of(Drive.TOWNSPEOPLE);
        };
    }
}
