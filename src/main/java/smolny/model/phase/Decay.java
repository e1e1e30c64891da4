package smolny.model.phase;

import static smolny.kernel.parameter.ParameterUnit.DAYS;
import static smolny.kernel.parameter.ParameterUnit.PER_DAY;

import smolny.kernel.math.PortableMath;
import smolny.kernel.parameter.Parameter;
import smolny.model.world.GlobalState;
import smolny.model.world.GroupState;
import smolny.model.world.World;

/** Daily decay (equation 12): credibility, fear, dread and alarm fall; access recovers where an event lets it. */
public final class Decay implements Phase {
    public static final Parameter CREDIBILITY = Parameter.of("credibility.wear", "r_C", 0, 0.05, PER_DAY)
            .means("Credibility that the government loses each day even without an event.")
            .assumed(0.004);
    public static final Parameter FEAR = Parameter.of("fear.fading", "r_F", 0, 0.2, PER_DAY)
            .means("Part of the remaining fear that fades each day.")
            .assumed(0.015);
    public static final Parameter ALARM_HALF_LIFE = Parameter.of("threat.half_life", "h_T", 1, 60, DAYS)
            .means("Number of days in which an alarm, or the dread of civil war, falls by half.")
            .assumed(10);

    @Override
    public void run(World world, StepContext today) {
        if (today.isSpinUp()) {
            return;
        }
        GlobalState country = world.country;
        country.credibility = Math.max(0, country.credibility - world.values.of(CREDIBILITY));
        country.fear *= 1 - world.values.of(FEAR);
        if (today.day() <= country.accessUntil) {
            country.access = PortableMath.clamp(0, country.access + country.accessPerDay, 1);
        }
        double fading = PortableMath.pow(0.5, 1 / world.values.of(ALARM_HALF_LIFE));
        country.dread *= fading;
        for (GroupState following : world.groups.values()) {
            following.alarm *= fading;
        }
    }
}
