package smolny.simulation;

import smolny.kernel.random.Dice;
import smolny.model.event.Scenario;
import smolny.model.world.PopulationScale;

/**
 * All that a run depends on.
 *
 * @param scenario with its parameter values
 * @param scale how many units and persons are simulated
 * @param seed random seed (64-bit integer)
 * @param replicate number of the run within an ensemble, from 0; the same in two scenarios that are compared
 */
public record RunSpec(Scenario scenario, PopulationScale scale, long seed, int replicate) {
    /** The random numbers of the run. */
    public Dice dice() {
        return Dice.of(seed, replicate);
    }

    /** Another replicate of the same. */
    public RunSpec replicate(int number) {
        return new RunSpec(scenario, scale, seed, number);
    }
}
