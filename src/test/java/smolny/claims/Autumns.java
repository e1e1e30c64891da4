package smolny.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.TestInfo;
import smolny.kernel.calendar.OldStyleDate;
import smolny.model.world.PopulationScale;
import smolny.scenario.LoadedScenario;
import smolny.scenario.Scenarios;
import smolny.simulation.Ensemble;
import smolny.simulation.ProgressListener;
import smolny.simulation.RunResult;
import smolny.simulation.RunSpec;

/** A number of autumns of one scenario, to which a claim can be put. */
final class Autumns {
    private static final int RUNS = Integer.getInteger("claims.runs", 10);

    private final LoadedScenario loaded;
    private final List<RunResult> runs = new ArrayList<>();

    private Autumns(LoadedScenario loaded) {
        this.loaded = loaded;
        RunSpec spec = new RunSpec(loaded.scenario(), PopulationScale.STANDARD, 1917, 0);
        Ensemble.run(spec, RUNS, 2, runs::add, ProgressListener.NONE);
    }

    static Autumns of(String scenario, String... levers) {
        return new Autumns(Scenarios.load(Path.of("scenarios/" + scenario + ".yaml"), List.of(levers)));
    }

    /** Day of the clock of an Old Style date. */
    int day(String date) {
        return loaded.scenario().setting().clock().dayOf(OldStyleDate.parse(date));
    }

    LoadedScenario loaded() {
        return loaded;
    }

    /** Mean over the runs. */
    double mean(ToDoubleFunction<RunResult> of) {
        return runs.stream().mapToDouble(of).average().orElse(Double.NaN);
    }

    /** Mean over the runs of a measure on a date. */
    double mean(String measure, String date) {
        return mean(run -> run.seriesOf(measure)[day(date)]);
    }

    /** In what part of the runs something holds. */
    double share(Predicate<RunResult> holds) {
        return mean(run -> holds.test(run) ? 1 : 0);
    }

    /** The claim must hold, unless it is marked as one that the model fails; then it must fail, or the mark is stale. */
    static void claim(TestInfo test, boolean holds, String found) {
        Grounds grounds = test.getTestMethod().orElseThrow().getAnnotation(Grounds.class);
        String what = test.getDisplayName() + " (pattern " + grounds.pattern() + "): found " + found;
        assertThat(holds)
                .as(what + (grounds.fails().isEmpty() ? "" : "; marked as failing: " + grounds.fails()))
                .isEqualTo(grounds.fails().isEmpty());
    }
}
