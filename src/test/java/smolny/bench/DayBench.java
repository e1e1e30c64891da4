package smolny.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import smolny.lab.engine.Autumn;
import smolny.model.Sketch;
import smolny.model.fact.Observer;

/** How long a day takes; run by hand. The tiny country, multiplied until it has about so many persons. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class DayBench {
    private static final int PERSONS_PER_UNIT = 40;
    private static final int UNITS_AT_SCALE_ONE = 25;

    /** About how many persons. */
    @Param({"5000", "60000"})
    public int persons;

    private Autumn autumn = Sketch.whole().autumn(0, Observer.NOBODY);

    /** Founds the country anew, so that its clock does not run out within a trial of a few thousand days. */
    @Setup(Level.Iteration)
    public void found() {
        double units = (double) persons / (PERSONS_PER_UNIT * UNITS_AT_SCALE_ONE);
        Sketch sketch = Sketch.whole().scaled(units, PERSONS_PER_UNIT);
        sketch.days = 100_000;
        autumn = sketch.autumn(1917, Observer.NOBODY);
        autumn.start();
    }

    /** One day, all phases. */
    @Benchmark
    public boolean day() {
        return autumn.liveOneDay();
    }
}
