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
import smolny.kernel.rng.Dice;
import smolny.lab.run.Autumn;
import smolny.model.event.Scenario;
import smolny.model.fact.Observer;
import smolny.model.phase.Agitation;
import smolny.model.phase.Beginning;
import smolny.model.phase.Conviction;
import smolny.model.phase.Deputies;
import smolny.model.phase.Elections;
import smolny.model.phase.Meetings;
import smolny.model.phase.Phase;
import smolny.model.phase.Pressure;
import smolny.model.phase.Recall;
import smolny.model.phase.Today;
import smolny.model.world.Founding;
import smolny.model.world.World;

/** How long a day takes, whole and phase by phase, in countries of four sizes. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
public class DayBench {
    /** About how many persons. */
    @Param({"5000", "60000", "600000", "3000000"})
    public int persons;

    /** All of them, or one phase by its class; Elections are those of the last day, when most ballots fall due. */
    @Param({"all", "Pressure", "Agitation", "Meetings", "Conviction", "Deputies", "Recall", "Elections"})
    public String phase = "all";

    private final Scenario scenario = Countries.scenario();
    private final Dice dice = Dice.of(1917, 0);
    private Autumn autumn = Countries.begun(scenario, Countries.of(5000));
    private World world = autumn.world();
    private Phase alone = new Pressure();
    private int day;

    /** Founds the country. */
    @Setup(Level.Trial)
    public void found() {
        if (phase.equals("all")) {
            autumn = Countries.begun(scenario, Countries.of(persons));
            return;
        }
        world = Founding.of(scenario.setting(), scenario.values(), Countries.of(persons), dice);
        new Beginning(Observer.NOBODY).of(world, dice);
        alone = switch (phase) {
            case "Agitation" -> new Agitation();
            case "Meetings" -> new Meetings(Observer.NOBODY);
            case "Conviction" -> new Conviction();
            case "Deputies" -> new Deputies();
            case "Recall" -> new Recall(Observer.NOBODY);
            case "Elections" -> new Elections(Observer.NOBODY);
            default -> new Pressure();
        };
    }

    /** One day. */
    @Benchmark
    public int day() {
        if (!phase.equals("all")) {
            int last = scenario.setting().clock().days() - 1;
            alone.run(world, new Today(phase.equals("Elections") ? last : day++, dice));
        } else if (!autumn.liveOneDay()) {
            // Over: the founding of the next one is counted in, once in 97 days.
            autumn = Countries.begun(scenario, Countries.of(persons));
        }
        return day;
    }
}
