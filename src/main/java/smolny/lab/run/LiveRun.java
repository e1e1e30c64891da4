package smolny.lab.run;

import java.util.List;
import java.util.function.IntFunction;
import smolny.kernel.rng.Dice;
import smolny.lab.engine.Autumn;
import smolny.model.fact.Observer;
import smolny.model.measure.Measure;
import smolny.model.measure.Measures;
import smolny.model.world.Workers;
import smolny.model.world.World;

/** A run that is lived through day by day; what is noted down grows as it goes. */
public final class LiveRun {
    private final RunRecord record;
    private final Autumn autumn;

    LiveRun(RunSpec spec, IntFunction<Dice> byDay, Observer guest, Workers workers) {
        List<Measure> measures = Measures.of(spec.scenario().setting());
        int days = spec.scenario().setting().clock().days();
        record = new RunRecord(
                spec.replicate() + 1, measures.stream().map(Measure::name).toList(), days);
        Observer all = new Chronicler(List.of(
                new SeriesNotes(record, measures),
                new VoteNotes(record),
                new LedgerNotes(record),
                new SeatNotes(record),
                new AgitatorNotes(record),
                guest));
        autumn = new Autumn(spec.scenario(), spec.scale(), spec.dice(), byDay, all, workers);
    }

    /**
     * A run on the eve of its first day: the country is founded and settled.
     *
     * @param guest one more observer, who changes nothing
     */
    public static LiveRun begun(RunSpec spec, Observer guest) {
        Dice dice = spec.dice();
        LiveRun run = new LiveRun(spec, day -> dice, guest, Workers.ALONE);
        run.autumn.start();
        while (run.day() < -1) {
            run.liveOneDay();
        }
        return run;
    }

    /** Lives one more day; false, and nothing happens, if the last has been lived. */
    public boolean liveOneDay() {
        return autumn.liveOneDay();
    }

    /** The last day lived; -1 before the first. */
    public int day() {
        return autumn.day();
    }

    /** The country as it stands; to be looked at, not touched. */
    public World world() {
        return autumn.world();
    }

    /** What has been noted down so far; series hold 0 for days that have not been lived. */
    public RunRecord record() {
        return record;
    }

    RunRecord livedThrough() {
        autumn.live();
        return record;
    }
}
