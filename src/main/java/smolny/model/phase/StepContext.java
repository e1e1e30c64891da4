package smolny.model.phase;

import smolny.kernel.random.Dice;
import smolny.kernel.random.RandomStream;
import smolny.model.world.UnitExecutor;

/**
 * What a phase gets besides the world.
 *
 * @param day from 0 on the first day of the clock; negative while the country settles
 * @param dice random numbers of the run
 * @param executor executes the work on units
 */
public record StepContext(int day, Dice dice, UnitExecutor executor) {
    /** A day on which everything is executed on the calling thread. */
    public StepContext(int day, Dice dice) {
        this(day, dice, UnitExecutor.SEQUENTIAL);
    }

    /** The day's random numbers of one stream. */
    public Dice dice(RandomStream stream) {
        return dice.on(stream, day);
    }

    /** True while the country settles before the first day: no events, no recall, nothing recorded. */
    boolean isSpinUp() {
        return day < 0;
    }
}
