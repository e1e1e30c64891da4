package smolny.cli;

import static smolny.scenario.RequestRefusedException.refuseIf;

import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import smolny.gui.SmolnyWindow;
import smolny.output.EnsembleSpec;
import smolny.output.OutputFolder;
import smolny.output.ResultExtent;
import smolny.output.ResultFolder;
import smolny.scenario.LoadedScenario;
import smolny.scenario.Scenarios;
import smolny.session.InteractiveSession;
import smolny.session.Script;
import smolny.session.ScriptReader;
import smolny.session.SessionConfig;
import smolny.simulation.RunSpec;

/** Opens the window. */
@Command(
        name = "gui",
        description = {
            "Open the window: watch a scenario day by day and change it.",
            "In the window you can drop or move events, set parameters, and compare with the unchanged " + "scenario."
        })
final class GuiCommand extends ConsoleCommand {
    @Parameters(
            paramLabel = "SCENARIO",
            arity = "0..1",
            defaultValue = "october-1917",
            description = "name of a scenario in the library, or a file (default: ${DEFAULT-VALUE})")
    private String scenario = "";

    @Option(
            names = "--seed",
            paramLabel = "SEED",
            description = "random seed, a 64-bit integer (default: the scenario's, 1917)")
    private @Nullable Long seed;

    @Option(
            names = "--scale",
            paramLabel = "SCALE",
            description =
                    "size of the population: class, standard, full, or a factor on standard (default: the scenario's)")
    private @Nullable String scale;

    @Option(
            names = "--script",
            paramLabel = "FILE",
            description = "execute the commands of this file, one per line, and close")
    private @Nullable Path script;

    @Option(names = "--out", paramLabel = "DIR", description = "with --script: folder for the tables of the run")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        SessionConfig config = config();
        if (out != null) {
            refuseIf(script == null, "--out needs --script");
            OutputFolder.refuse(out, false);
        }
        refuseIf(GraphicsEnvironment.isHeadless(), "there is no display for a window; 'smolny run' works without one");
        Script play = script == null ? null : ScriptReader.read(script, config.base());
        SmolnyWindow window = SmolnyWindow.open(config, ScenarioLibrary.scenarios());
        if (play == null) {
            window.awaitClosed();
        } else {
            try {
                play.run(window.session(), window.view());
                results(window.session());
            } finally {
                window.close();
            }
        }
        return 0;
    }

    private void results(InteractiveSession session) throws IOException {
        Path folder = out;
        if (folder != null) {
            // Tables hold whole runs: days that the script left out are simulated first.
            session.show(session.clock().days() - 1);
            EnsembleSpec recipe = new EnsembleSpec(session.loaded(), session.spec(), 1, Map.of(), List.of("gui"));
            OutputFolder.write(folder, false, place -> {
                try (ResultFolder results = new ResultFolder(place, recipe, ResultExtent.ALL)) {
                    results.add(session.record());
                    results.finish();
                    return place;
                }
            });
        }
    }

    private SessionConfig config() {
        Path file = ScenarioLibrary.scenarioFile(scenario);
        LoadedScenario loaded = Scenarios.load(file, List.of());
        String size = scale == null ? loaded.run().scale() : scale;
        long first = seed == null ? loaded.run().seed() : seed;
        return new SessionConfig(
                file, loaded, new RunSpec(loaded.scenario(), ParameterAssignments.scale(size), first, 0));
    }
}
