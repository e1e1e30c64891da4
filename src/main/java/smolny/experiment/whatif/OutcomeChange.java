package smolny.experiment.whatif;

import smolny.simulation.Outcome;

/**
 * How an outcome differs between the two versions.
 *
 * @param outcome which
 * @param before part of the runs of the unchanged version in which it came, or its mean probability, in [0, 1]
 * @param after the same of the changed one
 * @param changed part of the pairs in which it came in one version only; of a probability the mean distance
 * @param dayBefore median day on which it came in the unchanged version; NaN if it never came
 * @param dayAfter the same of the changed one
 * @param moved part of the pairs in which it came in both, but not on the same day
 */
public record OutcomeChange(
        Outcome outcome, double before, double after, double changed, double dayBefore, double dayAfter, double moved) {

    /** True if neither whether it comes nor when is touched in any pair. */
    public boolean untouched() {
        return changed == 0 && moved == 0;
    }
}
