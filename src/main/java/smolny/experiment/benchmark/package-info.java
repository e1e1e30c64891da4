/**
 * How fast the model is on this machine, compared with the same rule written as one object per person. It measures
 * and changes nothing.
 */
@NullMarked
package smolny.experiment.benchmark;

import org.jspecify.annotations.NullMarked;
