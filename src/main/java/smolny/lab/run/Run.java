package smolny.lab.run;

import java.util.function.IntFunction;
import smolny.kernel.rng.Dice;
import smolny.model.fact.Observer;
import smolny.model.world.Workers;

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
        return new LiveRun(spec, byDay, guest, Workers.ALONE).livedThrough();
    }

    /** The same by several hands, whose number changes nothing. */
    static RunRecord of(RunSpec spec, Workers workers) {
        Dice dice = spec.dice();
        return new LiveRun(spec, day -> dice, Observer.NOBODY, workers).livedThrough();
    }
}
