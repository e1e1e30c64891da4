package smolny.lab.run;

import java.util.function.IntFunction;
import smolny.kernel.rng.Dice;
import smolny.model.fact.Observer;

/** One run, start to finish. */
public final class Run {
    private Run() {}

    /** Lives through it and gives what was noted down. */
    public static RunRecord of(RunSpec spec) {
        return of(spec, Observer.NOBODY);
    }

    /** The same, watched by one more observer, which changes nothing. */
    public static RunRecord of(RunSpec spec, Observer guest) {
        Dice dice = spec.dice();
        return of(spec, day -> dice, guest);
    }

    /** The same with chances that may change on the way; the country is founded with the run's own. */
    public static RunRecord of(RunSpec spec, IntFunction<Dice> byDay, Observer guest) {
        return new LiveRun(spec, byDay, guest).livedThrough();
    }
}
