package smolny.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static smolny.cli.Program.ended;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import smolny.LongTests;
import smolny.kernel.random.Dice;
import smolny.output.Folders;
import smolny.output.Provenance;

/** Commands in processes of their own, which are killed, interrupted, and run out of room. */
@EnabledOnOs(OS.LINUX)
class CrashTest {
    private static final Set<String> GROWING = Set.of("journal.bin", "columns.csv", "datapackage.json");
    private static final int KILLS = LongTests.times(2, 20);
    private static final int OTHER_KILLS = LongTests.times(1, 20);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Program program;

    @BeforeAll
    static void sweepUndisturbed() throws Exception {
        SweepCommandTest.small(folder).edit("plans/sweep.yaml", "runs: 3", "runs: 12");
        program = Program.packedIn(folder).archived();
        assertThat(ended(sweep("whole", ""))).as(log("whole")).isZero();
    }

    private static Process sweep(String name, String before, String... more) throws IOException {
        List<String> words = new ArrayList<>(
                List.of("sweep", folder.resolve("plans/sweep.yaml").toString()));
        words.addAll(List.of(
                "--no-store",
                "--progress",
                "json",
                "--out",
                folder.resolve(name).toString()));
        words.addAll(List.of(more));
        return program.start(name, before, words);
    }

    private static String log(String name) throws IOException {
        return program.log(name);
    }

    private static long journal(String name) throws IOException {
        Path file = folder.resolve(name).resolve("journal.bin");
        return Files.exists(file) ? Files.size(file) : 0;
    }

    private static void awaitJournal(String name, long size, Process process) throws IOException, InterruptedException {
        while (process.isAlive() && journal(name) < size) {
            Thread.sleep(1);
        }
    }

    /** Kills at random moments of its work, a random part of it further each time; then lets it end. */
    @Test
    void killed_again_and_again_it_leaves_the_bytes_of_an_undisturbed_sweep() throws Exception {
        String told = log("whole").lines().filter(line -> line.startsWith("{")).reduce("", (a, b) -> b);
        assertThat(told).contains("\"done\":144,\"total\":144,\"failed\":0").contains("\"seconds_left\":0.0");
        Dice dice = Dice.of(1917, 0);
        long all = journal("whole");
        int killed = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Process process = sweep("killed", "", "--resume");
            awaitJournal("killed", (long) (all * (kill + dice.uniform(kill, 0)) / KILLS), process);
            Thread.sleep((long) (20 * dice.uniform(kill, 1)));
            killed += process.isAlive() ? 1 : 0;
            process.destroyForcibly();
            ended(process);
        }
        assertThat(killed).isGreaterThan(KILLS / 2);
        assertThat(ended(sweep("killed", "", "--resume"))).as(log("killed")).isZero();
        SweepCommandTest.same(folder.resolve("whole"), folder.resolve("killed"));
    }

    /** What is killed leaves nothing half-written as a result; the next start ends with the bytes of an undisturbed one. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fit     | calibrate plans/fit.yaml --rounds 2 --trials 30 --keep 3",
                "runs    | run small.yaml --runs 60 --scale class --no-charts",
                "all.md  | what-if-all small.yaml --runs 12 --scale class"
            })
    void killed_again_and_again_a_command_leaves_all_or_nothing(String out, String line) throws Exception {
        assumeTrue(out.equals("fit") || LongTests.times(0, 1) > 0);
        Files.writeString(folder.resolve("plans/fit.yaml"), """
                smolny: 1
                kind: plan
                id: fit
                of: small
                vary:
                  drive.grievance: {from: 0.1, to: 0.5}
                  conformity: {from: 1.0, to: 4.0}
                design: lhs
                points: 12
                seeds: {first: 401, runs: 1}
                scale: class
                budget: {runs: 50, minutes: 20}
                """);
        Path disturbed = Files.createDirectories(folder.resolve("killed " + out));
        Path target = disturbed.resolve(out);
        long start = System.nanoTime();
        assertThat(ended(command(line, target))).as(log(out)).isZero();
        long nanos = System.nanoTime() - start;
        Map<String, String> expected = contents(target);
        Folders.delete(target);
        Dice dice = Dice.of(1917, 2);
        int killed = 0;
        for (int attempt = 0; killed < OTHER_KILLS; attempt++) {
            assertThat(attempt).as("attempts").isLessThan(10 * OTHER_KILLS);
            start = System.nanoTime();
            Process process = command(line, target);
            if (process.waitFor((long) (nanos * dice.uniform(attempt, 0)), TimeUnit.NANOSECONDS)) {
                // The machine is faster than it was.
                nanos = System.nanoTime() - start;
            } else {
                killed++;
            }
            process.destroyForcibly();
            ended(process);
            Map<String, String> left = contents(target);
            // The journal, and the list of the tables that are there, grow.
            left.keySet().removeIf(file -> GROWING.contains(file) || file.startsWith(".smolny-"));
            assertThat(expected).containsAllEntriesOf(left);
            if (out.equals("fit") ? process.exitValue() == 0 : !left.isEmpty()) {
                assertThat(contents(target)).isEqualTo(expected);
                Folders.delete(target);
            }
        }
        assertThat(ended(command(line, target))).as(log(out)).isZero();
        assertThat(contents(target)).isEqualTo(expected);
        assertThat(disturbed.toFile().list()).as("no hidden folder is left").containsExactly(out);
    }

    private static Process command(String line, Path out) throws IOException {
        List<String> words = new ArrayList<>(List.of(line.split(" ")));
        words.set(1, folder.resolve(words.get(1)).toString());
        words.addAll(List.of("--progress", "none", "--out", out.toString()));
        return program.start(String.valueOf(out.getFileName()), "", words);
    }

    /** Files of a folder, or one file, with checksums; but for the stamp, which names the folder. */
    private static Map<String, String> contents(Path path) throws IOException {
        Map<String, String> all = new TreeMap<>();
        if (Files.exists(path)) {
            try (Stream<Path> files = Files.walk(path)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    if (!file.endsWith("stamp.json")) {
                        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                        all.put(path.relativize(file).toString(), Provenance.sha256Of(text));
                    }
                }
            }
        }
        return all;
    }

    @Test
    void interrupted_it_ends_in_order_and_can_be_resumed() throws Exception {
        Process process = sweep("stopped", "exec env --default-signal=INT");
        awaitJournal("stopped", journal("whole") / 4, process);
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
        assertThat(ended(process)).as(log("stopped")).isEqualTo(130);
        assertThat(log("stopped")).contains("continue with --resume");
        assertThat(Files.readAllLines(folder.resolve("stopped/runs.csv"))).hasSizeBetween(2, 144);
        tear("stopped");
        assertThat(ended(sweep("stopped", "", "--resume"))).as(log("stopped")).isZero();
        SweepCommandTest.same(folder.resolve("whole"), folder.resolve("stopped"));
    }

    /** As a crash in the middle of a write does: the last run loses its last bytes. */
    private static void tear(String name) throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve(name).resolve("journal.bin").toFile(), "rw")) {
            file.setLength(file.length() - 7);
        }
    }

    @Test
    void a_full_disk_is_an_error_and_spoils_nothing() throws Exception {
        long kilobytes = journal("whole") / 2 / 1024;
        assertThat(ended(sweep("full", "ulimit -f " + kilobytes + "; exec"))).isEqualTo(1);
        assertThat(log("full"))
                .contains("error: cannot write", "runs are safe in", "--resume")
                .doesNotContain("\tat ");
        assertThat(folder.resolve("full/runs.csv")).doesNotExist();
        assertThat(folder.resolve("full/.smolny-new")).doesNotExist();
        assertThat(journal("full")).isBetween(1L, kilobytes * 1024);
        long room = 2 * journal("whole") / 1024;
        assumeTrue(Files.size(folder.resolve("whole/series.csv")) > room * 1024);
        assertThat(ended(sweep("full", "ulimit -f " + room + "; exec", "--resume")))
                .as("room for the journal, but not for the tables")
                .isEqualTo(1);
        assertThat(folder.resolve("full/series.csv")).doesNotExist();
        assertThat(folder.resolve("full/.smolny-new")).doesNotExist();
        assertThat(ended(sweep("full", "", "--resume"))).as(log("full")).isZero();
        SweepCommandTest.same(folder.resolve("whole"), folder.resolve("full"));
    }
}
