/**
 * Predictions sealed before the first run, and their scores. The door is {@link
 * smolny.experiment.preregistration.Preregistration}. A seal is written before any run and never changed.
 */
@NullMarked
package smolny.experiment.preregistration;

import org.jspecify.annotations.NullMarked;
