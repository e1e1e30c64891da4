package smolny.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import smolny.LongTests;
import smolny.kernel.random.Dice;

/**
 * The shipped files, spoilt in hundreds of ways, or thousands: each is loaded or refused, in time, and no other file is touched. Run
 * with -Dfuzz=100000 for more, -Dfuzz.seed for others, -Dfuzz.seconds=2 for the longest answer allowed.
 */
class FuzzProperties {
    private static final int TIMES = Integer.getInteger("fuzz", LongTests.times(300, 2000));
    private static final long SEED = Long.getLong("fuzz.seed", 1917);
    /** A hang, not slowness, is what a shared machine may be failed for; a run by hand asks for 2. */
    private static final Duration LONGEST = Duration.ofSeconds(Long.getLong("fuzz.seconds", 30));

    private static final Path LIBRARY = Path.of("scenarios");
    private static final String MAIN = "october-1917.yaml";

    @Test
    void whatever_is_done_to_the_shipped_files_the_answer_is_a_scenario_or_a_refusal(@TempDir Path folder)
            throws IOException {
        Map<String, byte[]> originals = contents(LIBRARY);
        for (Map.Entry<String, byte[]> file : originals.entrySet()) {
            write(folder.resolve(file.getKey()), file.getValue());
        }
        List<String> names = List.copyOf(originals.keySet());
        Scenarios.load(folder.resolve(MAIN), List.of());
        for (int time = 0; time < TIMES; time++) {
            Spoiler spoiler = new Spoiler(Dice.of(SEED, 0).forOccasion(time));
            // Half of all mistakes go into the file with the most meaning.
            String name = spoiler.below(2) == 0 ? MAIN : names.get(spoiler.below(names.size()));
            byte[] original = Objects.requireNonNull(originals.get(name));
            write(folder.resolve(name), spoiler.spoilt(original));
            answer(folder.resolve(isScenario(name) ? name : MAIN), "mistake " + time + " in " + name);
            write(folder.resolve(name), original);
        }
        assertThat(contents(folder).keySet()).isEqualTo(originals.keySet());
        contents(folder).forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(originals.get(name)));
    }

    private static boolean isScenario(String name) {
        return name.endsWith(".yaml") && name.indexOf('/') < 0;
    }

    private static void answer(Path file, String which) {
        long start = System.nanoTime();
        try {
            Scenarios.load(file, List.of());
        } catch (InvalidInputException refused) {
            assertThat(refused.problems()).as(which).isNotEmpty();
            assertThat(refused.problems()).as(which).allMatch(p -> p.line() > 0 && p.column() > 0);
            assertThat(refused.getMessage()).as(which).isNotBlank();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError broken) {
            Assertions.fail(which + " broke the reader", broken);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).as(which).isLessThan(LONGEST);
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

    private static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.resolveSibling(""));
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes one to three mistakes: in bytes, in lines, or in words. */
    private static final class Spoiler {
        private static final List<String> SCRAPS = List.of(
                "",
                ":",
                "- ",
                "[",
                "}",
                "{",
                "]",
                "\"",
                "'",
                ",",
                ";",
                "0",
                "-1",
                "1e9",
                "9999999999999",
                "null",
                "~",
                "x: y",
                "1917-13-40",
                "0000-00-00",
                "9999-12-31",
                "all",
                "=",
                "#",
                "\t",
                "а",
                "{a: [}",
                "do",
                "&a",
                "*a",
                "!!str ",
                "..",
                "../..",
                "/etc/passwd",
                "http://x",
                "\uFEFF",
                "\u0000",
                "\uD83D\uDE00",
                "(",
                "not ",
                "a-".repeat(3000),
                "(".repeat(3000),
                "[".repeat(3000),
                "not ".repeat(3000),
                "100 days",
                "extends: october-1917\n");

        private final Dice dice;
        private int thrown;

        Spoiler(Dice dice) {
            this.dice = dice;
        }

        int below(int bound) {
            return (int) (dice.uniform(bound, thrown++) * bound);
        }

        byte[] spoilt(byte[] original) {
            byte[] bytes = original;
            for (int mistakes = 1 + below(3); mistakes > 0; mistakes--) {
                bytes = bytes.length == 0 ? bytes : once(bytes);
            }
            return bytes;
        }

        private byte[] once(byte[] bytes) {
            return switch (below(3)) {
                case 0 -> inBytes(bytes.clone());
                case 1 -> inLines(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
                default -> inWords(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
            };
        }

        private byte[] inBytes(byte[] bytes) {
            if (below(8) == 0) {
                return java.util.Arrays.copyOf(bytes, below(bytes.length));
            }
            bytes[below(bytes.length)] = (byte) below(256);
            return bytes;
        }

        private String inLines(String text) {
            List<String> lines = new java.util.ArrayList<>(List.of(text.split("\n", -1)));
            int at = below(lines.size());
            String line = lines.get(at);
            switch (below(5)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(at, lines.get(below(lines.size())));
                case 2 -> lines.set(at, "  " + line);
                case 3 -> lines.set(at, line.strip());
                default -> lines.set(at, lines.get(below(lines.size())));
            }
            return String.join("\n", lines);
        }

        private String inWords(String text) {
            int at = below(text.length() + 1);
            int from = at;
            while (from > 0 && Character.isLetterOrDigit(text.charAt(from - 1))) {
                from--;
            }
            int to = at;
            while (to < text.length() && Character.isLetterOrDigit(text.charAt(to))) {
                to++;
            }
            String scrap = SCRAPS.get(below(SCRAPS.size()));
            return below(2) == 0
                    ? text.substring(0, from) + scrap + text.substring(to)
                    : text.substring(0, at) + scrap + text.substring(at);
        }
    }
}
