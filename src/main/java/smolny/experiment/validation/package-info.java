/**
 * How well runs agree with the record: residuals, coverage, proper scores, and null models to beat. The door is
 * {@link smolny.experiment.validation.Validation}.
 */
@NullMarked
package smolny.experiment.validation;

import org.jspecify.annotations.NullMarked;
