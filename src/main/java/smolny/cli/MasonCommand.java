package smolny.cli;

import static smolny.scenario.RequestRefusedException.refuseIf;

import java.awt.GraphicsEnvironment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import smolny.gui.console.SmolnyConsole;
import smolny.session.SessionConfig;

/** Opens MASON's console. */
@Command(
        name = "console",
        description = {
            "Open MASON's console: displays, inspectors and charts.",
            "For those who know MASON. Parameters can be changed during the run and saved as a what-if."
        })
final class MasonCommand extends ConsoleCommand {
    @Mixin
    private SessionOptions start = new SessionOptions();

    @Override
    public Integer call() {
        SessionConfig config = start.config();
        long seed = config.spec().seed();
        refuseIf((int) seed != seed, "MASON's console takes a seed of 32 bits: -2147483648 to 2147483647, not " + seed);
        refuseIf(GraphicsEnvironment.isHeadless(), "there is no display for a window; 'smolny run' works without one");
        SmolnyConsole.open(config).awaitClosed();
        return 0;
    }
}
