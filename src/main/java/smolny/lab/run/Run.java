package smolny.lab.run;

import java.util.List;
import java.util.function.IntFunction;
import smolny.kernel.rng.Dice;
import smolny.lab.engine.Autumn;
import smolny.model.fact.Observer;
import smolny.model.measure.Measure;
import smolny.model.measure.Measures;

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
        List<Measure> measures = Measures.of(spec.scenario().setting());
        int days = spec.scenario().setting().clock().days();
        RunRecord record = new RunRecord(
                spec.replicate() + 1, measures.stream().map(Measure::name).toList(), days);
        Observer all = new Chronicler(List.of(
                new SeriesNotes(record, measures),
                new VoteNotes(record),
                new LedgerNotes(record),
                new SeatNotes(record),
                new AgitatorNotes(record),
                guest));
        new Autumn(spec.scenario(), spec.scale(), spec.dice(), byDay, all).live();
        return record;
    }
}
