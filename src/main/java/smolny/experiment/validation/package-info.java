/**
 * How well runs agree with the record: residuals, coverage, proper scores, and null models to beat. The door is
 * {@link smolny.experiment.validation.Validation}. Forecasts made elsewhere, such as those of places by fits that did not see them, become
 * a {@link smolny.experiment.validation.TargetSetScore}; {@link smolny.experiment.validation.NullModelForecasts#against} compares any
 * such set with the null models.
 */
@NullMarked
package smolny.experiment.validation;

import org.jspecify.annotations.NullMarked;
