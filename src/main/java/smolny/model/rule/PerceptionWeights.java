package smolny.model.rule;

import smolny.model.setting.Extension;
import smolny.model.world.Exposure;

/** An alternative for how much each voice counts in the perceived majority, equation (4). The defaults are the standard rule. */
public interface PerceptionWeights extends Extension {
    /**
     * Part of what a unit perceives that comes from news of resolutions elsewhere, in [0, 1].
     *
     * @param omega the parameter {@code perception.news}
     * @param feltExposure of the unit
     */
    default double news(double omega, double feltExposure) {
        return Math.min(1, omega * feltExposure / Exposure.FULL);
    }

    /**
     * How much the visitors of one side count, where the unit's own people count 1; at least 0.
     *
     * @param voices of the side, in units of the unit's own people
     */
    default double visitors(double voices) {
        return voices;
    }
}
