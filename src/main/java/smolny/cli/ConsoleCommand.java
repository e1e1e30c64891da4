package smolny.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What all commands share: --help and --version, options in the order of the help, and where text is printed. */
@Command(mixinStandardHelpOptions = true, sortOptions = false, footerHeading = "%nExamples:%n")
abstract class ConsoleCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /** Standard output. */
    final PrintWriter out() {
        return commandLine().getOut();
    }

    /** Standard error: messages that are no results. */
    final PrintWriter err() {
        return commandLine().getErr();
    }

    final CommandLine commandLine() {
        return spec.commandLine();
    }

    /** The command line, word by word. */
    final List<String> words() {
        return commandLine().getParseResult().originalArgs();
    }
}
