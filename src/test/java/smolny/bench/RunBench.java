package smolny.bench;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import smolny.kernel.parameter.ParameterValues;
import smolny.model.event.Scenario;
import smolny.model.world.AgitatorRecruitment;
import smolny.model.world.PopulationScale;
import smolny.simulation.RunResult;
import smolny.simulation.RunSpec;
import smolny.simulation.Simulation;

/** How long whole runs take, what makes them dearer, and the start of the program. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5)
@Measurement(iterations = 11)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
public class RunBench {
    private static final Scenario SCENARIO = Countries.scenario();

    /** One run of a named scale. */
    @State(Scope.Thread)
    public static class Sized {
        /** Name of the scale. */
        @Param({"class", "standard", "full"})
        public String scale = "class";
    }

    /** One thing taken so many times. */
    @State(Scope.Thread)
    public static class Grown {
        /** What is multiplied: units, agitators or events. */
        @Param({"units", "agitators", "events"})
        public String what = "units";

        /** By what. */
        @Param({"1", "2", "4"})
        public int times = 1;
    }

    /** A run with all that is noted down. */
    @Benchmark
    public RunResult run(Sized sized) {
        PopulationScale scale =
                switch (sized.scale) {
                    case "class" -> PopulationScale.CLASS;
                    case "standard" -> PopulationScale.STANDARD;
                    default -> PopulationScale.FULL;
                };
        return Simulation.run(new RunSpec(SCENARIO, scale, 1917, 0));
    }

    /** A standard run of a country in which one thing is multiplied. */
    @Benchmark
    public RunResult grown(Grown grown) {
        Scenario scenario = SCENARIO;
        PopulationScale scale = PopulationScale.STANDARD;
        if (grown.what.equals("units")) {
            scale = PopulationScale.times(grown.times);
        } else if (grown.what.equals("agitators")) {
            ParameterValues values = SCENARIO.values();
            for (var side : new smolny.kernel.parameter.Parameter[] {
                AgitatorRecruitment.SOVIET_SIDE, AgitatorRecruitment.MODERATE_SIDE
            }) {
                values = values.with(side, Math.min(side.high(), grown.times * values.of(side)), "bench");
            }
            scenario = SCENARIO.with(values);
        } else {
            var events = new java.util.ArrayList<>(SCENARIO.events());
            for (int copy = 1; copy < 25 * grown.times; copy++) {
                for (var event : SCENARIO.events()) {
                    events.add(new smolny.model.event.DatedEvent(
                            event.id() + "-" + copy, event.day(), java.util.List.of()));
                }
            }
            scenario = new Scenario(SCENARIO.setting(), SCENARIO.values(), events, SCENARIO.conditional());
        }
        return Simulation.run(new RunSpec(scenario, scale, 1917, 0));
    }

    /** The program from its start to the end of a small run without charts. */
    @Benchmark
    public int startUp() throws IOException, InterruptedException {
        java.nio.file.Path out = java.nio.file.Files.createTempDirectory("bench");
        Process process = new ProcessBuilder(
                        "./smolny",
                        "run",
                        "october-1917",
                        "--scale",
                        "class",
                        "--no-charts",
                        "--force",
                        "--out",
                        out.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return process.waitFor();
    }
}
