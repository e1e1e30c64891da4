package smolny.scenario;

import org.jspecify.annotations.Nullable;

/**
 * What a score must reach; a bound that is null is not asked for.
 *
 * @param fitRms most that the root mean square z of fitted targets may be
 * @param fitWorst most that any of their z may be, without its sign
 * @param heldOutCovered least part of held-out targets inside their 90 % interval, in [0, 1]
 * @param belowNulls whether the mean CRPS of held-out targets must be below every null model's
 */
public record ScoreLimits(
        @Nullable Double fitRms,
        @Nullable Double fitWorst,
        @Nullable Double heldOutCovered,
        boolean belowNulls) {
    /** Nothing is asked. */
    public static final ScoreLimits NONE = new ScoreLimits(null, null, null, false);
}
