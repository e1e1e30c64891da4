package smolny.experiment.sweep;

/**
 * One run of a plan, before it is executed.
 *
 * @param run its number in the plan, from 1
 * @param point setting of the varied parameters
 * @param variant which of the plan's histories, from 0
 * @param seed random seed
 */
public record PlannedRun(int run, DesignPoint point, int variant, long seed) {}
