package smolny.cli;

import static smolny.scenario.RequestRefusedException.refuseIf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import smolny.scenario.RequestRefusedException;

/**
 * Chooses the options with which Java runs a command. The launchers know nothing of commands: they start Java in the way that is
 * best for short work, with the quick compiler and the class archive. Long work and options of the user's own need a second
 * process, which this one starts and waits for.
 *
 * <p>For long work the optimising compiler pays for itself, without the archive, since Java 17 is slow to compile archived
 * classes. Measured: they break even at about 120 runs at class scale or 48 at standard scale. An autumn in the window takes
 * three fifths of the processor time with the quick one.
 */
final class JavaProcess {
    /** System property with which a launcher names the class archive; without it this process does the work. */
    static final String ARCHIVE = "smolny.archive";

    /** Environment variable with options for Java. */
    static final String USER_OPTIONS = "SMOLNY_JAVA_OPTIONS";

    /** System property with the number of the process that waits for this one. */
    private static final String PARENT = "smolny.parent";

    private static final int LOOK_MILLIS = 200;
    private static final int KILLED = 137;

    /** Cost from which work is long: a run costs 2 at class scale, 5 at standard scale. */
    private static final int LONG = 240;

    private static final int RUN_AT_CLASS_SCALE = 2;
    private static final int RUN = 5;

    /** Commands that make one run, or none, unless they are told otherwise. */
    private static final Set<String> SINGLE = Set.of(
            "run",
            "gui",
            "explain",
            "diff",
            "report",
            "reproduce",
            "redo",
            "merge",
            "check",
            "show",
            "sources",
            "list",
            "date",
            "schema",
            "verify-seal",
            "help");

    private static final Pattern WORD = Pattern.compile("(?:[^\\s\"']|\"[^\"]*\"|'[^']*')+");

    private JavaProcess() {}

    /**
     * Runs the command in another process if that is better.
     *
     * @return its exit code; nothing if this process will do
     * @throws IOException if Java cannot be started
     */
    static Optional<Integer> runElsewhere(String... args) throws IOException, InterruptedException {
        endWithParent();
        String archive = System.getProperty(ARCHIVE);
        List<String> options;
        try {
            options = archive == null ? List.of() : options(archive, System.getenv(USER_OPTIONS), args);
        } catch (RequestRefusedException e) {
            System.err.println("error: " + e.getMessage());
            return Optional.of(Smolny.REFUSED);
        }
        if (options.isEmpty()) {
            return Optional.empty();
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        for (String property : List.of("smolny.home", ProgressLine.TERMINAL)) {
            command.add("-D" + property + "=" + System.getProperty(property, ""));
        }
        command.add("-D" + PARENT + "=" + ProcessHandle.current().pid());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Smolny.class.getName()));
        command.addAll(List.of(args));
        Process process = new ProcessBuilder(command).inheritIO().start();
        // Asked to end, this process asks the other and waits until that has put its things in order.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            process.destroy();
            process.onExit().join();
        }));
        return Optional.of(process.waitFor());
    }

    /** If the process that waits for this one is killed, nobody could stop this one any more. */
    private static void endWithParent() {
        Long parent = Long.getLong(PARENT);
        if (parent == null) {
            return;
        }
        Thread watch = new Thread(() -> {
            try {
                while (ProcessHandle.current()
                        .parent()
                        .filter(ProcessHandle::isAlive)
                        .map(ProcessHandle::pid)
                        .equals(Optional.of(parent))) {
                    Thread.sleep(LOOK_MILLIS);
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            Runtime.getRuntime().halt(KILLED);
        });
        watch.setDaemon(true);
        watch.start();
    }

    /**
     * Options for another process; none if this one will do.
     *
     * @param archive file of the class archive, empty if there is none
     * @param user options of the user's own, separated by spaces; quotes of either kind hold words together
     * @throws RequestRefusedException if a quote has no partner
     */
    static List<String> options(String archive, @Nullable String user, String... args) {
        List<String> own = words(user == null ? "" : user);
        boolean isLong = isLong(args);
        if (own.isEmpty() && !isLong) {
            return List.of();
        }
        List<String> options = new ArrayList<>(List.of("-Xshare:auto", "-Xlog:disable", "-Xlog:all=off"));
        if (!isLong && !archive.isEmpty()) {
            options.add("-XX:SharedArchiveFile=" + archive);
        }
        if (!isLong) {
            options.add("-XX:TieredStopAtLevel=1");
        }
        if (own.stream().noneMatch(option -> option.matches("-XX:\\+Use\\w+GC"))) {
            options.add("-XX:+UseSerialGC");
        }
        options.addAll(own);
        return options;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(word.group().replaceAll("\"([^\"]*)\"|'([^']*)'", "$1$2"));
        }
        refuseIf(
                !WORD.matcher(text).replaceAll("").isBlank(),
                USER_OPTIONS + " has a quote without its partner: " + text);
        return words;
    }

    /** Whether the runs that a command will make cost more than the optimising compiler does. */
    private static boolean isLong(String... args) {
        String command = args.length == 0 ? "" : args[0];
        boolean single = SINGLE.contains(command) || command.isEmpty() || command.startsWith("-");
        int runs =
                switch (command) {
                    case "score" -> 40;
                    // A pair of runs costs about as much as one run, for it records only what is compared.
                    case "what-if", "sample-size" -> 60;
                    default -> single ? 1 : LONG;
                };
        int each = runs == LONG ? LONG : 1;
        int cost = RUN;
        for (int i = 1; i < args.length; i++) {
            String option = args[i].contains("=") ? args[i] : args[i - 1] + "=" + args[i];
            cost = costAt(option, cost);
            runs = option.startsWith("--runs=") ? runsOf(option, each) : runs;
        }
        return (long) runs * cost >= LONG;
    }

    private static int costAt(String option, int otherwise) {
        return switch (option) {
            case "--scale=class" -> RUN_AT_CLASS_SCALE;
            case "--scale=full" -> LONG;
            default -> otherwise;
        };
    }

    private static int runsOf(String option, int each) {
        return option.matches("--runs=\\d{1,3}") ? each * Integer.parseInt(option.substring("--runs=".length())) : LONG;
    }
}
