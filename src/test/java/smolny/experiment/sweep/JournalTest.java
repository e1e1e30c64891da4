package smolny.experiment.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import smolny.LongTests;
import smolny.experiment.sweep.JournalFolder.Begin;
import smolny.kernel.random.Dice;
import smolny.output.CsvDialect;
import smolny.scenario.ExperimentPlans;
import smolny.scenario.RequestRefusedException;
import smolny.scenario.ScenarioFixture;

/** Journals and stores whose bits were flipped, whose ends were cut off, or whose files were mixed up. */
class JournalTest {
    private static final int FLIPS = LongTests.times(200, 2000);
    private static final int RUNS = 12;

    private static final RunExecutor.StopSignal NEVER = new RunExecutor.StopSignal() {
        @Override
        public boolean startsNoMore() {
            return false;
        }

        @Override
        public boolean endsNow() {
            return false;
        }
    };

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Batch batch;

    /** Where each entry of the whole journal ends; the first number is where the first entry begins. */
    private static final List<Integer> ENDS = new ArrayList<>();

    private static byte[] whole = {};

    @BeforeAll
    static void sweepUndisturbed() throws IOException {
        new ScenarioFixture(folder)
                .edit("plans/sweep.yaml", "steps: 5", "steps: 2")
                .edit("plans/sweep.yaml", "[0, 1.5 probit, 3]", "[0.25]")
                .edit("plans/sweep.yaml", "[runs, series]", "[runs]")
                .edit("plans/sweep.yaml", "runs: 10", "runs: 3");
        batch = Batch.of(ExperimentPlans.load(plan()));
        assertThat(batch.size()).isEqualTo(RUNS);
        Path path = folder.resolve("whole");
        try (BatchFolder open = open(path)) {
            ENDS.add((int) Files.size(path.resolve(JournalFolder.JOURNAL)));
            RunStore store = new RunStore(folder.resolve("store"), batch);
            Sweep sweep = new Sweep(
                    batch,
                    open,
                    false,
                    status -> ENDS.add(
                            (int) path.resolve(JournalFolder.JOURNAL).toFile().length()));
            sweep.run(new RunExecutor(1), store, NEVER);
            sweep.writeTables(CsvDialect.C);
        }
        whole = Files.readAllBytes(path.resolve(JournalFolder.JOURNAL));
        assertThat(ENDS).hasSize(RUNS + 1).last().isEqualTo(whole.length);
    }

    private static Path plan() {
        return folder.resolve("plans/sweep.yaml");
    }

    private static BatchFolder open(Path path) throws IOException {
        return BatchFolder.open(
                path, batch, Shard.WHOLE, Begin.RESUME, new BatchFolder.Origin(plan(), List.of("sweep")));
    }

    /** Resumes with this journal and says how many runs were made again; the tables must be those of the whole. */
    private static int madeAgain(byte[] journal) throws IOException {
        Path path = folder.resolve("spoilt");
        Files.createDirectories(path);
        for (Path file : files(folder.resolve("whole"))) {
            Files.copy(file, path.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.write(path.resolve(JournalFolder.JOURNAL), journal);
        int fresh = resumed(path, new RunStore(folder.resolve("store"), batch));
        for (String table : List.of("runs.csv", "failures.csv")) {
            assertThat(path.resolve(table))
                    .hasSameBinaryContentAs(folder.resolve("whole").resolve(table));
        }
        assertThat(resumed(path, new RunStore(null, batch))).as("all is mended").isZero();
        return fresh;
    }

    private static int resumed(Path path, RunStore store) throws IOException {
        try (BatchFolder open = open(path)) {
            Sweep sweep = new Sweep(batch, open, false, status -> {});
            int fresh = sweep.run(new RunExecutor(1), store, NEVER).fresh();
            sweep.writeTables(CsvDialect.C);
            return fresh;
        }
    }

    @Test
    void a_flipped_bit_costs_one_run_and_never_gives_a_wrong_table() throws IOException {
        Dice dice = Dice.of(1917, 18);
        for (int flip = 0; flip < FLIPS; flip++) {
            int bit = (int) (dice.uniform(flip, 0) * whole.length * 8);
            byte[] spoilt = flipped(whole, bit);
            if (bit / 8 < ENDS.get(0)) {
                assertThatThrownBy(() -> madeAgain(spoilt))
                        .as("bit %d", bit)
                        .isInstanceOf(RequestRefusedException.class)
                        .hasMessageContaining("journal.bin' belongs to other inputs, or its beginning is damaged");
            } else {
                assertThat(madeAgain(spoilt)).as("bit %d", bit).isEqualTo(1);
            }
        }
    }

    private static byte[] flipped(byte[] bytes, int bit) {
        byte[] spoilt = bytes.clone();
        spoilt[bit / 8] ^= (byte) (1 << bit % 8);
        return spoilt;
    }

    @Test
    void a_journal_cut_off_anywhere_in_its_last_two_entries_or_its_first_line_is_completed() throws IOException {
        int last = ENDS.get(RUNS - 1);
        for (int length = ENDS.get(RUNS - 2); length < whole.length; length += LongTests.times(5, 1)) {
            assertThat(madeAgain(Arrays.copyOf(whole, length)))
                    .as("%d bytes", length)
                    .isEqualTo(length < last ? 2 : 1);
        }
        for (int length = 0; length <= ENDS.get(0); length += 7) {
            assertThat(madeAgain(Arrays.copyOf(whole, length)))
                    .as("%d bytes", length)
                    .isEqualTo(RUNS);
        }
    }

    @Test
    void whole_entries_are_lost_or_doubled_and_junk_lies_between_them() throws IOException {
        byte[] missing = new byte[whole.length - ENDS.get(2) + ENDS.get(1)];
        System.arraycopy(whole, 0, missing, 0, ENDS.get(1));
        System.arraycopy(whole, ENDS.get(2), missing, ENDS.get(1), whole.length - ENDS.get(2));
        assertThat(madeAgain(missing)).isEqualTo(1);
        byte[] doubled = Arrays.copyOf(whole, whole.length + 300_000 + ENDS.get(1) - ENDS.get(0));
        System.arraycopy(whole, ENDS.get(0), doubled, whole.length + 300_000, ENDS.get(1) - ENDS.get(0));
        assertThat(madeAgain(doubled)).isZero();
    }

    @Test
    void the_journal_of_other_inputs_is_refused_and_left_as_it_was() throws IOException {
        Path path = folder.resolve("other");
        Files.createDirectories(path);
        Path file = path.resolve(JournalFolder.JOURNAL);
        try (Journal other = Journal.claim(file)) {
            other.begin("0123456789abcdef0123456789abcdef");
            other.append(1, false, new byte[] {1, 2, 3});
        }
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> madeAgain(before)).hasMessageContaining("belongs to other inputs");
        assertThat(folder.resolve("spoilt").resolve(JournalFolder.JOURNAL)).hasBinaryContent(before);
    }

    @Test
    void a_folder_whose_process_was_killed_at_its_start_is_begun_and_one_in_use_is_refused() throws IOException {
        Path path = folder.resolve("start");
        open(path).close();
        Files.delete(path.resolve(JournalFolder.JOURNAL));
        try (BatchFolder open = open(path)) {
            assertThat(open.journal().count()).isZero();
            assertThatThrownBy(() -> open(path)).hasMessageContaining("another process is using");
        }
        Files.delete(path.resolve("stamp.json"));
        assertThatThrownBy(() -> open(path)).hasMessageContaining("did not write: journal.bin; ");
    }

    @Test
    void stored_runs_that_are_damaged_exchanged_or_unreadable_are_made_again() throws IOException {
        Path path = folder.resolve("mixed");
        RunStore store = new RunStore(path, batch);
        for (int run = 1; run <= 4; run++) {
            store.findOrExecute(run);
        }
        List<Path> files = files(path);
        assertThat(files).hasSize(4);
        byte[] first = Files.readAllBytes(files.get(0));
        Files.write(files.get(0), Files.readAllBytes(files.get(1)));
        Files.write(files.get(1), first);
        Files.write(files.get(2), new byte[0]);
        assertThat(found(path)).isEqualTo(1);
        assertThat(found(path)).as("they were replaced").isEqualTo(4);
        Dice dice = Dice.of(1917, 19);
        for (int flip = 0; flip < FLIPS / 4; flip++) {
            int bit = (int) (dice.uniform(flip, 0) * first.length * 8);
            Files.write(files.get(0), flipped(first, bit));
            assertThat(found(path)).as("bit %d", bit).isEqualTo(3);
        }
        Files.delete(files.get(3));
        Files.createDirectories(files.get(3).resolve("folder"));
        assertThatThrownBy(() -> found(path)).isInstanceOf(UncheckedIOException.class);
        assertThat(files(path)).as("nothing half-written").hasSize(3);
    }

    /** How many of the first four runs are found; all must be what they would be without a store. */
    private static int found(Path store) {
        RunStore stored = new RunStore(store, batch);
        for (int run = 1; run <= 4; run++) {
            assertThat(stored.findOrExecute(run).rows())
                    .isEqualTo(batch.execute(run).rows());
        }
        return stored.reusedCount();
    }

    private static List<Path> files(Path store) throws IOException {
        try (Stream<Path> all = Files.walk(store)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
