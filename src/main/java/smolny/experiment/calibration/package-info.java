/**
 * Calibration to the record: a response surface, a posterior sample, fits made again without some targets, and comparison
 * of rival models. The door is {@link smolny.experiment.calibration.Calibration}. It may see only the
 * targets that a fit may see.
 */
@NullMarked
package smolny.experiment.calibration;

import org.jspecify.annotations.NullMarked;
