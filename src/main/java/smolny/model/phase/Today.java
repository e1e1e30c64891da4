package smolny.model.phase;

import smolny.kernel.rng.Dice;
import smolny.kernel.rng.Stream;
import smolny.model.world.Workers;

/**
 * What a phase may know besides the world.
 *
 * @param day from 0 on the first day of the clock; negative while the country settles
 * @param dice the run's chances
 * @param workers who does what is the same for every unit
 */
public record Today(int day, Dice dice, Workers workers) {
    /** A day on which whoever asks does all the work. */
    public Today(int day, Dice dice) {
        this(day, dice, Workers.ALONE);
    }

    /** The day's chances of one kind. */
    public Dice dice(Stream stream) {
        return dice.on(stream, day);
    }

    /** True while the country settles before the first day: no events, no recall, nothing recorded. */
    public boolean isSpinUp() {
        return day < 0;
    }
}
