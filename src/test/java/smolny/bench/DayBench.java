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
import smolny.kernel.random.Dice;
import smolny.model.event.Scenario;
import smolny.model.observer.RunObserver;
import smolny.model.phase.Agitation;
import smolny.model.phase.AttitudeUpdate;
import smolny.model.phase.DeputyUpdate;
import smolny.model.phase.DriveUpdate;
import smolny.model.phase.Elections;
import smolny.model.phase.Initialization;
import smolny.model.phase.Meetings;
import smolny.model.phase.Phase;
import smolny.model.phase.Recall;
import smolny.model.phase.StepContext;
import smolny.model.world.World;
import smolny.model.world.WorldBuilder;
import smolny.simulation.Simulation;

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
    @Param({"all", "DriveUpdate", "Agitation", "Meetings", "AttitudeUpdate", "DeputyUpdate", "Recall", "Elections"})
    public String phase = "all";

    private final Scenario scenario = Countries.scenario();
    private final Dice dice = Dice.of(1917, 0);
    private Simulation autumn = Countries.begun(scenario, Countries.of(5000));
    private World world = autumn.world();
    private Phase alone = new DriveUpdate();
    private int day;

    /** Founds the country. */
    @Setup(Level.Trial)
    public void found() {
        if (phase.equals("all")) {
            autumn = Countries.begun(scenario, Countries.of(persons));
            return;
        }
        world = WorldBuilder.build(scenario.setting(), scenario.values(), Countries.of(persons), dice);
        new Initialization(RunObserver.NONE).initialize(world, dice);
        alone = switch (phase) {
            case "Agitation" -> new Agitation();
            case "Meetings" -> new Meetings(RunObserver.NONE);
            case "AttitudeUpdate" -> new AttitudeUpdate();
            case "DeputyUpdate" -> new DeputyUpdate();
            case "Recall" -> new Recall(RunObserver.NONE);
            case "Elections" -> new Elections(RunObserver.NONE);
            default -> new DriveUpdate();
        };
    }

    /** One day. */
    @Benchmark
    public int day() {
        if (!phase.equals("all")) {
            int last = scenario.setting().clock().days() - 1;
            alone.run(world, new StepContext(phase.equals("Elections") ? last : day++, dice));
        } else if (!autumn.runOneDay()) {
            // Over: the founding of the next one is counted in, once in 97 days.
            autumn = Countries.begun(scenario, Countries.of(persons));
        }
        return day;
    }
}
