/**
 * Counterfactual comparisons of two versions of a scenario with common random numbers: effect, sample size,
 * threshold, and openness of an outcome over time. The door is {@link smolny.experiment.whatif.WhatIf}. Results hold
 * results; they run nothing.
 */
@NullMarked
package smolny.experiment.whatif;

import org.jspecify.annotations.NullMarked;
