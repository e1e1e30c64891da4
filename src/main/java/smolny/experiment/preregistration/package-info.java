/**
 * Predictions sealed before the first run, and what they were worth. The door is {@link
 * smolny.experiment.preregistration.Preregistration}. A seal is written before any run and never changed.
 */
@NullMarked
package smolny.experiment.preregistration;

import org.jspecify.annotations.NullMarked;
