package smolny.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static smolny.cli.Program.ended;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import smolny.history.Fixture;

/** A sweep shared with workers in other processes of this machine, one of which is killed and others of which do not fit. */
@EnabledOnOs(OS.LINUX)
class ClusterTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Fixture fixture;

    @SuppressWarnings("NullAway.Init")
    private static Program program;

    private static String address = "";

    private final List<Process> started = new ArrayList<>();

    @BeforeAll
    static void pack() throws Exception {
        fixture = SweepCommandTest.small(folder).edit("plans/sweep.yaml", "runs: 3", "runs: 8");
        program = Program.packedIn(folder);
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            address = "127.0.0.1:" + free.getLocalPort();
        }
    }

    @AfterEach
    void end() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void a_killed_worker_and_workers_that_do_not_fit_change_no_byte() throws Exception {
        Process first = worker(program, "first");
        assertThat(Said.by("sweep", words("sweep", "plain")).code()).isZero();
        long whole = Files.size(folder.resolve("plain/journal.bin"));
        waits("first");
        Process second = worker(program, "second");
        waits("second");
        Process foreign = worker(program.changed(), "foreign");
        Process shared = sweep("sweep", "shared");
        awaitJournal("shared", whole / 4, shared);
        first.destroyForcibly().waitFor();
        assertThat(Files.size(folder.resolve("shared/journal.bin")))
                .as("runs on disk when a worker was killed")
                .isBetween(whole / 4, whole - 1);
        assertThat(ended(shared)).as(program.log("shared")).isZero();
        assertThat(program.log("shared")).contains("shares the runs with 2 others, 3 at a time");
        assertThat(ended(foreign)).isEqualTo(2);
        assertThat(Files.readString(folder.resolve("other/foreign.log"))).contains("has another model code");
        SweepCommandTest.same(folder.resolve("plain"), folder.resolve("shared"));

        assertThat(second.isAlive()).as("a worker outlives its sweeps").isTrue();
        // Another plan in name only, which the worker has not read yet; when it does, the scenario is not that of the
        // sweep.
        Path plan = folder.resolve("plans/sweep.yaml");
        fixture.write("plans/again.yaml", Files.readString(plan).replace("id: sweep", "id: again"));
        Process again = sweep("again", "again");
        awaitFile(folder.resolve("again/journal.bin"), again);
        fixture.edit("small.yaml", "{do: access, to: 0.8 share}", "{do: access, to: 0.7 share}");
        assertThat(ended(second)).as(program.log("second")).isEqualTo(2);
        assertThat(program.log("second")).contains("this worker leaves", "are not those of the sweep");
        assertThat(ended(again)).as(program.log("again")).isZero();
        SweepCommandTest.same(folder.resolve("plain"), folder.resolve("again"));
    }

    @Test
    void without_the_library_it_says_how_to_get_it() throws Exception {
        List<String> words = new ArrayList<>(List.of("sweep"));
        words.addAll(List.of(words("sweep", "none", "--cluster")));
        Process process = program.start("none", "", ".*hazelcast.*", words);
        assertThat(ended(process)).isEqualTo(2);
        assertThat(program.log("none"))
                .startsWith("error: --cluster needs Hazelcast")
                .contains("mvn dependency:copy -Dartifact=com.hazelcast:hazelcast:5.5.0")
                .hasLineCount(1);
        assertThat(folder.resolve("none")).doesNotExist();
    }

    private static String[] words(String plan, String name, String... more) {
        List<String> words = new ArrayList<>(List.of(
                folder.resolve("plans/" + plan + ".yaml").toString(),
                "--threads",
                "1",
                "--no-store",
                "--progress",
                "none"));
        words.addAll(List.of("--out", folder.resolve(name).toString()));
        words.addAll(List.of(more));
        return words.toArray(String[]::new);
    }

    private Process sweep(String plan, String name) throws IOException {
        List<String> words = new ArrayList<>(List.of("sweep"));
        words.addAll(List.of(words(plan, name, "--cluster", "--listen", address)));
        return kept(program.start(name, words.toArray(String[]::new)));
    }

    private Process worker(Program which, String name) throws IOException {
        return kept(which.start(name, "worker", "--threads", "1", "--listen", address));
    }

    private Process kept(Process process) {
        started.add(process);
        return process;
    }

    private void waits(String name) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (System.nanoTime() < end && !program.log(name).contains("waits for runs")) {
            Thread.sleep(20);
        }
        assertThat(program.log(name)).contains("waits for runs at 127.0.0.1:");
    }

    private void awaitJournal(String name, long size, Process process) throws IOException, InterruptedException {
        Path journal = folder.resolve(name).resolve("journal.bin");
        awaitFile(journal, process);
        while (process.isAlive() && Files.size(journal) < size) {
            Thread.sleep(1);
        }
    }

    private static void awaitFile(Path file, Process process) throws InterruptedException {
        while (process.isAlive() && !Files.exists(file)) {
            Thread.sleep(1);
        }
    }
}
