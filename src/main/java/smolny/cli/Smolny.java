package smolny.cli;

import java.io.PrintWriter;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import smolny.experiment.sweep.BatchRefusedException;
import smolny.output.ProgramVersion;
import smolny.scenario.InvalidInputException;

/** The program. */
@Command(
        name = "smolny",
        mixinStandardHelpOptions = true,
        versionProvider = Smolny.Version.class,
        description = {
            "How soviet delegates came round to soviet power in the autumn of 1917, and what might have happened"
                    + " instead."
        },
        subcommands = {
            RunCommand.class,
            GuiCommand.class,
            WhatIfCommand.class,
            ReportCommand.class,
            ReproduceCommand.class,
            ScoreCommand.class,
            CalibrateCommand.class,
            RefitCommand.class,
            CompareModelsCommand.class,
            SampleSizeCommand.class,
            WhatIfAllCommand.class,
            VerifySealCommand.class,
            ExplainCommand.class,
            OpennessCommand.class,
            SensitivityCommand.class,
            ThresholdCommand.class,
            SweepCommand.class,
            MergeCommand.class,
            CheckCommand.class,
            ShowCommand.class,
            SourcesCommand.class,
            DiffCommand.class,
            SchemaCommand.class,
            ListCommand.class,
            DateCommand.class,
            BenchCommand.class,
            HelpCommand.class
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  smolny gui                              the window: play, drop an event, watch",
            "  smolny run october-1917                 one autumn, with tables and charts",
            "  smolny run october-1917 --runs 40       forty of them, with bands",
            "  smolny what-if october-1917 --do no-removal-order --scale class",
            "                                          by how much, how sure, and what luck does",
            "  smolny score october-1917 --runs 40     how well it agrees with the record, and with what it was not"
                    + " fitted to",
            "  smolny explain october-1917 --vote petrograd-soviet-25-september --scale class",
            "                                          what made a vote",
            "  smolny sweep agitation                  every run of a plan; --resume goes on after a crash",
            "  smolny list parameters                  every knob, its range and where its value comes from",
            "  smolny date 1917-10-25                  the day in both calendars",
            "  smolny check my-town.yaml               every mistake in a scenario of your own",
            "  smolny show october-1917                what happens in it, in words",
            "",
            "Exit codes: 0 done; 1 a run failed; 2 input refused, nothing written; 3 an expectation failed; 130 ended"
                    + " before all was done."
        })
public final class Smolny implements Runnable {
    /** Names under which commands went in version 0.1, by the command that they mean now; no help shows them. */
    private static final Map<String, Class<?>> FORMER_NAMES = Map.of(
            "answers", WhatIfAllCommand.class,
            "enough", SampleSizeCommand.class,
            "flip", ThresholdCommand.class,
            "hinges", OpennessCommand.class,
            "duel", CompareModelsCommand.class,
            "redo", ReproduceCommand.class);

    /** Input was refused. */
    static final int REFUSED = 2;

    /** Runs the program and ends it with its exit code. */
    public static void main(String[] args) {
        System.exit(execute(args));
    }

    /** Runs the program and gives its exit code. */
    public static int execute(String... args) {
        return commandLine(args).execute(args);
    }

    /** The whole command line. */
    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new Smolny());
        FORMER_NAMES.forEach((name, command) -> line.addSubcommand(name, hidden(command)));
        return prepared(line);
    }

    /** As much of the command line as these words need: to build all commands takes longer than most of them run. */
    static CommandLine commandLine(String... args) {
        Class<?> command = args.length == 0 ? null : command(args[0]);
        return command == null
                ? commandLine()
                : prepared(new CommandLine(CommandSpec.create().name("smolny")).addSubcommand(args[0], command));
    }

    private static @Nullable Class<?> command(String name) {
        for (Class<?> command : description(Smolny.class).subcommands()) {
            if (command != HelpCommand.class && description(command).name().equals(name)) {
                return command;
            }
        }
        return FORMER_NAMES.get(name);
    }

    private static Command description(Class<?> command) {
        return Objects.requireNonNull(command.getAnnotation(Command.class));
    }

    private static CommandLine hidden(Class<?> command) {
        CommandLine line = new CommandLine(command);
        line.getCommandSpec().usageMessage().hidden(true);
        return line;
    }

    private static CommandLine prepared(CommandLine line) {
        return line.setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Smolny::misunderstood)
                .setExecutionExceptionHandler(Smolny::failed);
    }

    /** One sentence, and the nearest name if there is one. */
    private static int misunderstood(ParameterException problem, String[] args) {
        PrintWriter err = problem.getCommandLine().getErr();
        err.println("error: " + problem.getMessage());
        if (!UnmatchedArgumentException.printSuggestions(problem, err)) {
            err.println(
                    "'" + problem.getCommandLine().getCommandSpec().qualifiedName() + " --help' says what there is.");
        }
        return REFUSED;
    }

    private static int failed(Exception problem, CommandLine line, CommandLine.ParseResult parsed) {
        if (problem instanceof InvalidInputException
                || problem instanceof Refusal
                || problem instanceof BatchRefusedException) {
            line.getErr().println(problem.getMessage());
            return REFUSED;
        }
        line.getErr().println("error: " + problem.getMessage());
        problem.printStackTrace(line.getErr());
        return 1;
    }

    @Override
    public void run() {
        commandLine().usage(System.out);
    }

    /** Says which program this is. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            ProgramVersion build = ProgramVersion.current();
            return new String[] {"smolny " + build.version() + " (" + build.commit() + ")"};
        }
    }
}
