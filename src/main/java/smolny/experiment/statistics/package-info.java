/** Bootstrap intervals for a mean. */
@NullMarked
package smolny.experiment.statistics;

import org.jspecify.annotations.NullMarked;
