/** The simulation: MASON's state and schedule around the day of the model; one run, and ensembles of runs. */
@NullMarked
package smolny.lab.run;

import org.jspecify.annotations.NullMarked;
