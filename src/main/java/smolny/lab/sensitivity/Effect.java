package smolny.lab.sensitivity;

import smolny.lab.study.Interval;

/**
 * What one parameter does to an outcome by Morris's elementary effects: the change of the outcome when the parameter crosses
 * its whole range, reckoned from steps at many settings of the others.
 *
 * @param parameter its id
 * @param mu mean effect, in the outcome's unit
 * @param muIn its 95 per cent interval
 * @param muStar mean size of the effect whatever its sign
 * @param muStarIn its 95 per cent interval
 * @param sigma standard deviation of the effects: 0 if the others do not matter and the outcome follows in a straight line
 * @param sigmaIn its 95 per cent interval
 * @param luck what chance leaves in a single effect, as a standard error; NaN if every point was run with one seed only
 */
public record Effect(
        String parameter,
        double mu,
        Interval muIn,
        double muStar,
        Interval muStarIn,
        double sigma,
        Interval sigmaIn,
        double luck) {}
