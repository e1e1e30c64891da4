package smolny.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine;
import smolny.model.event.Scenario;
import smolny.model.world.PopulationScale;
import smolny.scenario.LoadedScenario;
import smolny.scenario.Scenarios;
import smolny.simulation.RunSpec;
import smolny.simulation.Simulation;

/**
 * The shipped scenarios and a small one, spoilt in any number of ways. Each spoilt file goes through the command {@code check}; what that
 * accepts is written as a resolved scenario, loaded again and run at class scale, one in ten by the command {@code run}. Each command
 * must end with 0 or 2 and no stack trace, within two seconds of computing, and touch no file but those of its {@code --out}.
 */
final class FuzzTrials {
    private static final Pattern HEADLINE = Pattern.compile("(?m)^\\S.*: (error|warning) [A-Z]\\d{3}: ");
    private static final Pattern PLACED =
            Pattern.compile("(?m)^[^\\n]+:[1-9]\\d*:[1-9]\\d*: (error|warning) [A-Z]\\d{3}: \\S");
    private static final long SECONDS = Long.getLong("fuzz.seconds", 2);
    private static final int BY_COMMAND = 10;
    /** One trial in so many is made with the shipped scenarios, which take twenty times as long as the small one. */
    private static final int SHIPPED = 10;

    /** How a trial ended. */
    enum Answer {
        /** The file was refused. */
        REFUSED,
        /** It was accepted and means what it meant before, or is no scenario. */
        ACCEPTED,
        /** It was accepted as another scenario, and that was run. */
        RUN
    }

    /** Files that belong together; mistakes are made in all of them, in half of the trials in the main one. */
    private record Shelf(Path folder, String main, Map<String, byte[]> files, List<String> names) {}

    private final Path folder;
    private final List<Shelf> shelves;
    private final List<String> texts = new ArrayList<>();
    private final Map<Path, Scenario> sound = new HashMap<>();

    /** Trials in a folder of their own, which must be empty. */
    FuzzTrials(Path folder) throws IOException {
        this.folder = folder;
        Path tests = Path.of("src/test/resources");
        this.shelves = List.of(
                shelf("small", "everything.yaml", tests.resolve("scenario"), tests.resolve("fuzz")),
                shelf("shipped", "october-1917.yaml", Path.of("scenarios")));
        for (Shelf shelf : shelves) {
            shelf.files.values().forEach(bytes -> texts.add(new String(bytes, StandardCharsets.UTF_8)));
        }
    }

    private Shelf shelf(String name, String main, Path... from) throws IOException {
        Path to = folder.resolve(name);
        Map<String, byte[]> files = new TreeMap<>();
        for (Path origin : from) {
            files.putAll(contents(origin));
        }
        files.keySet().removeIf(file -> !file.endsWith(".yaml") && !file.endsWith(".csv"));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            write(to.resolve(file.getKey()), file.getValue());
        }
        return new Shelf(to, main, files, List.copyOf(files.keySet()));
    }

    /**
     * Makes a trial; fails with everything that is known of it if the program does what it must not do.
     *
     * @param number of the trial; the same seed and number make the same mistake
     */
    Answer make(long seed, int number) throws IOException {
        Random random = new Random(seed * 1_000_003 + number);
        Shelf shelf = shelves.get(random.nextInt(SHIPPED) / (SHIPPED - 1));
        String name = random.nextInt(2) == 0 ? shelf.main : shelf.names.get(random.nextInt(shelf.names.size()));
        byte[] original = Objects.requireNonNull(shelf.files.get(name));
        byte[] spoilt = new FileSpoiler(random, texts).spoilt(original);
        Path file = shelf.folder.resolve(name);
        boolean table = name.endsWith(".csv");
        Path asked = shelf.folder.resolve(table ? shelf.main : name);
        try {
            write(file, spoilt);
            return answer(asked, number);
        } catch (AssertionError | RuntimeException | StackOverflowError | OutOfMemoryError broken) {
            write(folder.resolveSibling("finding-" + number + (table ? ".csv" : ".yaml")), spoilt);
            throw new AssertionError("trial " + number + " of seed " + seed + ", mistake in " + name, broken);
        } finally {
            write(file, original);
        }
    }

    private Answer answer(Path file, int number) throws IOException {
        Said check = said("check", file.toString());
        assertThat(HEADLINE.matcher(check.text).results().count())
                .as(check.text)
                .isEqualTo(PLACED.matcher(check.text).results().count());
        if (check.code != 0) {
            assertThat(check.text).contains(": error ");
            return Answer.REFUSED;
        }
        if (!Scenarios.in(file.resolveSibling("")).containsValue(file)) {
            return Answer.ACCEPTED;
        }
        LoadedScenario loaded = Scenarios.load(file);
        LoadedScenario again = Scenarios.load(file.resolveSibling("again.yaml"), loaded.resolvedYaml());
        assertThat(again.scenario().events()).isEqualTo(loaded.scenario().events());
        assertThat(again.scenario().setting().places())
                .isEqualTo(loaded.scenario().setting().places());
        Scenario before = sound.putIfAbsent(file, loaded.scenario());
        if (loaded.scenario().equals(before)) {
            return Answer.ACCEPTED;
        }
        if (number % BY_COMMAND == 0) {
            Path out = folder.resolve("out");
            said(
                    "run",
                    file.toString(),
                    "--scale",
                    "class",
                    "--runs",
                    "1",
                    "--no-charts",
                    "--threads",
                    "1",
                    "--out",
                    out.toString());
            untouched();
        } else {
            long start = computed();
            Simulation.run(new RunSpec(
                    loaded.scenario(), PopulationScale.CLASS, loaded.run().seed(), 0));
            inTime(start, "run");
        }
        return Answer.RUN;
    }

    /** What a command printed, on both streams. */
    private record Said(int code, String text) {}

    private static Said said(String... words) {
        StringWriter out = new StringWriter();
        PrintWriter shown = new PrintWriter(out);
        CommandLine line = Smolny.commandLine(words).setOut(shown).setErr(shown);
        long start = computed();
        int code = line.execute(words);
        String text = out.toString();
        assertThat(code).as(text).isIn(words[0].equals("check") ? List.of(0, Smolny.REFUSED) : List.of(0));
        assertThat(text).doesNotContain("\tat ");
        inTime(start, words[0]);
        return new Said(code, text);
    }

    /** Seconds of computing of this thread and those that it waits for, so that a busy machine makes no hang. */
    private static long computed() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void inTime(long start, String command) {
        double seconds = (computed() - start) / 1e9;
        assertThat(seconds).as("seconds of '" + command + "'").isLessThan((double) SECONDS);
    }

    /** Holds the folder against what was put there: one file may be spoilt, the results may be there, all else must be as it was. */
    void untouched() throws IOException {
        delete(folder.resolve("out"));
        Map<String, byte[]> now = contents(folder);
        List<String> differing = new ArrayList<>();
        for (Shelf shelf : shelves) {
            shelf.files.forEach((name, bytes) -> {
                byte[] there = now.remove(shelf.folder.getFileName() + "/" + name);
                if (!Arrays.equals(there, bytes)) {
                    differing.add(name);
                }
            });
        }
        assertThat(now).isEmpty();
        assertThat(differing).hasSizeLessThanOrEqualTo(1);
    }

    /** Deletes a folder with all that is in it, if it exists. */
    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static Map<String, byte[]> contents(Path root) throws IOException {
        Map<String, byte[]> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return all;
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        Files.write(file, bytes);
    }
}
