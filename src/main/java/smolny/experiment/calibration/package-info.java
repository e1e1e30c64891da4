/**
 * Calibration to the record: screening, search for a reference point, history matching, a posterior sample, and
 * comparison of rival models. The door is {@link smolny.experiment.calibration.Calibration}. It may see only the
 * targets that a fit may see.
 */
@NullMarked
package smolny.experiment.calibration;

import org.jspecify.annotations.NullMarked;
