package smolny.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import smolny.output.DamagedResultsException;
import smolny.output.ProgramFiles;
import smolny.output.ProgramVersion;
import smolny.scenario.InvalidInputException;
import smolny.scenario.RequestRefusedException;

/** The program: its commands, and how refusals and failures are reported. */
@Command(
        name = "smolny",
        mixinStandardHelpOptions = true,
        versionProvider = Smolny.Version.class,
        description =
                "Simulate the soviets in the autumn of 1917: how their delegates came to support soviet power, and"
                        + " what might have happened instead.",
        subcommands = HelpCommand.class,
        footerHeading = "%nExamples:%n")
public final class Smolny implements Runnable {
    /** Every command, grouped by what it is used for, in the order of the help. */
    private static final Map<String, List<Class<?>>> COMMANDS = commands();

    /** Names of commands in version 0.1, which still work; no help shows them. */
    private static final Map<String, Class<?>> FORMER_NAMES = Map.of(
            "answers", WhatIfAllCommand.class,
            "enough", SampleSizeCommand.class,
            "flip", ThresholdCommand.class,
            "hinges", OpennessCommand.class,
            "duel", CompareModelsCommand.class,
            "redo", ReproduceCommand.class);

    /** Input was refused. */
    static final int REFUSED = 2;
    /** Something could not be read or written, or the program has a fault. */
    static final int FAILED = 1;

    /** Runs the program and ends it with its exit code. */
    public static void main(String[] args) throws IOException, InterruptedException {
        // Everything but the window must run where there is no display.
        if (args.length == 0 || !args[0].equals("gui")) {
            System.setProperty("java.awt.headless", "true");
        }
        System.exit(JavaProcess.runElsewhere(args).orElseGet(() -> run(args)));
    }

    /** Runs the program in this process; a full or closed standard output is a failure too. */
    private static int run(String... args) {
        ScenarioLibrary.findHome();
        int code = execute(args);
        IOException failure = SystemFailure.ofStandardOutput();
        if (failure != null) {
            System.err.println("error: cannot write to standard output: " + SystemFailure.sentence(failure));
        }
        return failure == null ? code : FAILED;
    }

    /** Runs the program and gives its exit code. */
    public static int execute(String... args) {
        CommandLine line = commandLine(args);
        return line.setOut(new VisibleWriter(line.getOut()))
                .setErr(new VisibleWriter(line.getErr()))
                .execute(args);
    }

    private static Map<String, List<Class<?>>> commands() {
        Map<String, List<Class<?>>> groups = new LinkedHashMap<>();
        groups.put(
                "Watch and run",
                List.of(
                        GuiCommand.class,
                        PageCommand.class,
                        MasonCommand.class,
                        RunCommand.class,
                        ShowCommand.class,
                        ListCommand.class,
                        DateCommand.class));
        groups.put(
                "Ask what if",
                List.of(
                        WhatIfCommand.class,
                        WhatIfAllCommand.class,
                        ThresholdCommand.class,
                        OpennessCommand.class,
                        OtherRulesCommand.class,
                        ExplainCommand.class,
                        SampleSizeCommand.class));
        groups.put(
                "Compare with the record",
                List.of(
                        ScoreCommand.class,
                        SourcesCommand.class,
                        CalibrateCommand.class,
                        RefitCommand.class,
                        CompareModelsCommand.class));
        groups.put("Write and check scenarios", List.of(CheckCommand.class, DiffCommand.class, SchemaCommand.class));
        groups.put(
                "Many runs",
                List.of(
                        SweepCommand.class,
                        MergeCommand.class,
                        SensitivityCommand.class,
                        ServeCommand.class,
                        BenchCommand.class));
        groups.put(
                "Reports and reproduction",
                List.of(ReportCommand.class, LessonCommand.class, ReproduceCommand.class, VerifySealCommand.class));
        return groups;
    }

    /** The commands of the help: groups with a line for each command. */
    private static String commandList() {
        StringBuilder text = new StringBuilder();
        COMMANDS.forEach((group, commands) -> {
            text.append('\n').append(group).append(":\n");
            for (Class<?> type : commands) {
                Command command = description(type);
                text.append(String.format(Locale.ROOT, "  %-15s%s%n", command.name(), command.description()[0]));
            }
        });
        return text.toString();
    }

    /** The whole command line. */
    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new Smolny());
        COMMANDS.values().forEach(commands -> commands.forEach(line::addSubcommand));
        line.getHelpSectionMap().remove(UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING);
        line.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, help -> commandList());
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
        return COMMANDS.values().stream()
                .flatMap(List::stream)
                .filter(command -> description(command).name().equals(name))
                .findFirst()
                .orElse(FORMER_NAMES.get(name));
    }

    private static Command description(Class<?> command) {
        return Objects.requireNonNull(command.getAnnotation(Command.class));
    }

    /** What stands below the options of a command's help: examples, and what else there is to know. */
    private static String examples(String command) {
        String all = "\n" + ProgramFiles.text(Smolny.class, "examples.txt") + "\n[";
        String heading = "\n[" + command + "]\n";
        int from = all.indexOf(heading) + heading.length();
        return all.contains(heading) ? all.substring(from, all.indexOf("\n[", from)) : "";
    }

    private static CommandLine hidden(Class<?> command) {
        CommandLine line = new CommandLine(command);
        line.getCommandSpec().usageMessage().hidden(true);
        return line;
    }

    /** With the footer, numbers and error messages that all commands share. */
    static CommandLine prepared(CommandLine line) {
        line.getHelpSectionMap()
                .put(
                        UsageMessageSpec.SECTION_KEY_FOOTER,
                        help -> examples(help.commandSpec().name()));
        line.getSubcommands().values().forEach(Smolny::prepared);
        CommandLineNumbers.register(line);
        // Colours are control characters, which are shown as escapes.
        return line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Smolny::misunderstood)
                .setExecutionExceptionHandler(Smolny::failed)
                .setExecutionStrategy(Smolny::executed);
    }

    /** One sentence, and the nearest name if there is one. */
    private static int misunderstood(ParameterException problem, String[] args) {
        PrintWriter err = problem.getCommandLine().getErr();
        err.println("error: " + problem.getMessage());
        if (!UnmatchedArgumentException.printSuggestions(problem, err)) {
            err.println(
                    "'" + problem.getCommandLine().getCommandSpec().qualifiedName() + " --help' explains the command.");
        }
        return REFUSED;
    }

    /** Runs the command and flushes what it printed. */
    private static int executed(CommandLine.ParseResult parsed) {
        try {
            return new CommandLine.RunLast().execute(parsed);
        } finally {
            parsed.asCommandLineList().forEach(line -> line.getOut().flush());
        }
    }

    private static int failed(Exception problem, CommandLine line, CommandLine.ParseResult parsed) {
        if (problem instanceof InvalidInputException) {
            line.getErr().println(problem.getMessage());
            return REFUSED;
        }
        if (problem instanceof RequestRefusedException) {
            line.getErr().println("error: " + problem.getMessage());
            return REFUSED;
        }
        IOException failure = SystemFailure.of(problem);
        if (failure != null) {
            line.getErr().println("error: " + SystemFailure.sentence(failure));
            return FAILED;
        }
        line.getErr().println("error: " + problem.getMessage());
        if (!(problem instanceof DamagedResultsException)) {
            problem.printStackTrace(line.getErr());
        }
        return FAILED;
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
