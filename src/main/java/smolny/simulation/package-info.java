/**
 * The simulation: MASON's state and schedule around the day of the model; one run, and ensembles of runs. The doors
 * are {@link smolny.simulation.Simulation} and {@link smolny.simulation.Ensemble}. A result depends on scenario,
 * parameters, scale and seed only, never on threads or observers.
 */
@NullMarked
package smolny.simulation;

import org.jspecify.annotations.NullMarked;
