/**
 * Sensitivity analysis: Morris's elementary effects and Sobol's indices, with bootstrap intervals. The door is
 * {@link smolny.experiment.sensitivity.Sensitivity}.
 */
@NullMarked
package smolny.experiment.sensitivity;

import org.jspecify.annotations.NullMarked;
