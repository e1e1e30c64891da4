package smolny.model.phase;

import smolny.kernel.rng.Dice;
import smolny.kernel.rng.Stream;
import smolny.model.world.Workers;

/**
 * What a phase gets besides the world.
 *
 * @param day from 0 on the first day of the clock; negative while the country settles
 * @param dice random numbers of the run
 * @param workers executes the work on units
 */
public record Today(int day, Dice dice, Workers workers) {
    /** A day on which everything is executed on the calling thread. */
    public Today(int day, Dice dice) {
        this(day, dice, Workers.ALONE);
    }

    /** The day's random numbers of one stream. */
    public Dice dice(Stream stream) {
        return dice.on(stream, day);
    }

    /** True while the country settles before the first day: no events, no recall, nothing recorded. */
    public boolean isSpinUp() {
        return day < 0;
    }
}
