/**
 * Predictions sealed before the first run, and what they were worth. The door is {@link
 * smolny.experiment.preregistration.Preregistration}.
 */
@NullMarked
package smolny.experiment.preregistration;

import org.jspecify.annotations.NullMarked;
