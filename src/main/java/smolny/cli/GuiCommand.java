package smolny.cli;

import static smolny.scenario.RequestRefusedException.refuseIf;

import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import smolny.gui.SmolnyWindow;
import smolny.output.EnsembleSpec;
import smolny.output.OutputFolder;
import smolny.output.ResultFolder;
import smolny.session.InteractiveSession;
import smolny.session.Script;
import smolny.session.ScriptReader;
import smolny.session.SessionConfig;

/** Opens the window. */
@Command(
        name = "gui",
        description = {
            "Open the window: watch a scenario day by day and change it.",
            "In the window you can drop or move events, set parameters, and compare with the unchanged " + "scenario."
        })
final class GuiCommand extends ConsoleCommand {
    /** System property with which the command says how long after the start of the launcher the first picture stood. */
    private static final String TIMINGS = "smolny.timings";

    @Mixin
    private SessionOptions start = new SessionOptions();

    @Option(
            names = "--script",
            paramLabel = "FILE",
            description = "execute the commands of this file, one per line, and close")
    private @Nullable Path script;

    @Option(names = "--out", paramLabel = "DIR", description = "with --script: folder for the tables of the run")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        if (out != null) {
            refuseIf(script == null, "--out needs --script");
            OutputFolder.refuse(out, false);
        }
        refuseIf(GraphicsEnvironment.isHeadless(), "there is no display for a window; 'smolny run' works without one");
        start.findScenario();
        // The window is set up while the scenario is read.
        SmolnyWindow window = SmolnyWindow.open(ScenarioLibrary::scenarios);
        try {
            SessionConfig config = start.config();
            Script play = script == null ? null : ScriptReader.read(script, config.base());
            window.start(config);
            if (Boolean.getBoolean(TIMINGS)) {
                window.session();
                ProcessHandle.Info process = ProcessHandle.current().info();
                long since = process.startInstant().orElseThrow().toEpochMilli();
                System.err.println(
                        "first picture after " + (System.currentTimeMillis() - since) + " ms, of the processor "
                                + process.totalCpuDuration().orElseThrow().toMillis());
            }
            if (play == null) {
                window.awaitClosed();
            } else {
                play.run(window.session(), window.view());
                results(window.session());
            }
        } finally {
            window.close();
        }
        return 0;
    }

    private void results(InteractiveSession session) throws IOException {
        Path folder = out;
        if (folder != null) {
            // Tables hold whole runs: days that the script left out are simulated first.
            session.show(session.clock().days() - 1);
            EnsembleSpec recipe = new EnsembleSpec(session.loaded(), session.spec(), 1, Map.of(), List.of("gui"));
            ResultFolder.write(folder, recipe, session.record());
        }
    }
}
