package smolny.model.phase;

import smolny.kernel.rng.Dice;
import smolny.kernel.rng.Stream;

/**
 * What a phase may know besides the world.
 *
 * @param day from 0 on the first day of the clock; negative while the country settles
 * @param dice the run's chances
 */
public record Today(int day, Dice dice) {

    /** The day's chances of one kind. */
    public Dice dice(Stream stream) {
        return dice.on(stream, day);
    }

    /** True while the country settles before the first day: no events, no recall, nothing recorded. */
    public boolean isSpinUp() {
        return day < 0;
    }
}
