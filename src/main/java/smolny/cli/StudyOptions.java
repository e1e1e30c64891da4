package smolny.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import smolny.history.LoadedScenario;
import smolny.kernel.param.Parameter;
import smolny.kernel.param.Values;
import smolny.lab.record.Recipe;
import smolny.lab.run.RunSpec;
import smolny.lab.study.Aim;
import smolny.lab.study.Outcomes;
import smolny.lab.study.PairedStudy;
import smolny.model.event.Scenario;

/** What may be said of runs on the command line of every command that sets many of them side by side. */
final class StudyOptions {
    @Option(names = "--seed", description = "64-bit number on which all chances rest (default: the scenario's, 1917)")
    private @Nullable Long seed;

    @Option(names = "--set", paramLabel = "NAME=VALUE", description = "set a parameter in every run; may be repeated")
    private List<String> assignments = new ArrayList<>();

    @Option(
            names = "--scale",
            paramLabel = "SCALE",
            description = "class, standard, full, or a factor on standard; class answers in seconds")
    private @Nullable String scale;

    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    @Option(names = "--progress", description = "plain, json or none (default: plain)")
    private ProgressLine.Form progress = ProgressLine.Form.PLAIN;

    /** The first run of a history, with seed and scale of {@code unchanged} unless the user says otherwise. */
    RunSpec spec(Scenario scenario, LoadedScenario unchanged) {
        return spec(scenario, unchanged, unchanged.run().scale());
    }

    /** The same with another scale unless the user says otherwise. */
    RunSpec spec(Scenario scenario, LoadedScenario unchanged, String usualScale) {
        long chances = seed == null ? unchanged.run().seed() : seed;
        Values values = Settings.applied(scenario.values(), Settings.read(assignments));
        return new RunSpec(scenario.with(values), Settings.scale(scale == null ? usualScale : scale), chances, 0);
    }

    /** Parameters that the user set. */
    Map<Parameter, Double> set() {
        return Settings.read(assignments);
    }

    /**
     * Two histories side by side.
     *
     * @throws Refusal if they cannot be compared
     */
    PairedStudy study(LoadedScenario before, LoadedScenario after, Aim aim) {
        if (!before.scenario()
                .setting()
                .clock()
                .equals(after.scenario().setting().clock())) {
            throw new Refusal("the two histories do not run from and to the same days");
        }
        if (!Aim.known(after.scenario().setting()).contains(aim.measure())) {
            throw new Refusal("the changed history has no measure '" + aim.measure() + "'");
        }
        threads();
        return new PairedStudy(
                spec(before.scenario(), before), spec(after.scenario(), before), aim, Outcomes.of(before, after));
    }

    /** The text of a scenario that makes the same runs by itself. */
    String resolved(LoadedScenario loaded, RunSpec spec, int runs) {
        return new Recipe(loaded, spec, runs, Settings.read(assignments), List.of()).resolvedYaml();
    }

    /** How many runs at a time. */
    int threads() {
        return threads.count();
    }

    /** Who is told how far they are. */
    ProgressLine progress() {
        return new ProgressLine(progress, System.err);
    }
}
