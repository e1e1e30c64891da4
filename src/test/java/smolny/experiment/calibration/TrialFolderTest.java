package smolny.experiment.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import smolny.LongTests;
import smolny.experiment.sweep.BatchProvenance;
import smolny.kernel.random.Dice;
import smolny.scenario.RequestRefusedException;

/** Folders of trials that were damaged, cut, or belong to something else. */
class TrialFolderTest {
    private static final int FLIPS = LongTests.times(200, 2000);
    private static final int TRIALS = 9;
    private static final TrialFolder.Told NOBODY = new TrialFolder.Told(status -> {}, TRIALS);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    private static byte[] whole = {};

    @BeforeAll
    static void fitUndisturbed() throws IOException {
        assertThat(made(folder.resolve("whole"))).isEqualTo(TRIALS);
        whole = Files.readAllBytes(folder.resolve("whole/journal.bin"));
    }

    private static TrialFolder open(Path path, String given) throws IOException {
        return TrialFolder.open(path, BatchProvenance.of("toy.yaml", Map.of("given", given)), List.of("calibrate"), 0);
    }

    /** Asks for all trials of two fits and says how many had to be made. */
    private static int made(Path path) throws IOException {
        Toy toy = new Toy();
        List<double[]> places = Toy.places(TRIALS);
        try (TrialFolder trials = open(path, "")) {
            for (int i = 0; i < TRIALS; i++) {
                trials.trials(i % 2 == 0 ? "even" : "odd", toy, 1, NOBODY).run(1 + i / 2, List.of(places.get(i)));
            }
            trials.writeTable("even", Toy.BOX, Toy.targets());
            trials.writeTable("odd", Toy.BOX, Toy.targets());
        }
        return toy.made();
    }

    private static int madeAgain(byte[] journal) throws IOException {
        Path path = folder.resolve("spoilt");
        Files.createDirectories(path);
        Files.copy(folder.resolve("whole/stamp.json"), path.resolve("stamp.json"), StandardCopyOption.REPLACE_EXISTING);
        Files.write(path.resolve("journal.bin"), journal);
        int made = made(path);
        for (String table : List.of("even.csv", "odd.csv")) {
            assertThat(path.resolve(table))
                    .hasSameBinaryContentAs(folder.resolve("whole").resolve(table));
        }
        return made;
    }

    @Test
    void a_flipped_bit_costs_one_trial_and_a_cut_those_behind_it() throws IOException {
        Dice dice = Dice.of(1917, 18);
        int firstLine = new String(whole, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf('\n') + 1;
        for (int flip = 0; flip < FLIPS; flip++) {
            int bit = (int) (dice.uniform(flip, 0) * whole.length * 8);
            byte[] spoilt = whole.clone();
            spoilt[bit / 8] ^= (byte) (1 << bit % 8);
            if (bit / 8 < firstLine) {
                assertThatThrownBy(() -> madeAgain(spoilt))
                        .isInstanceOf(RequestRefusedException.class)
                        .hasMessageContaining("journal.bin'");
            } else {
                assertThat(madeAgain(spoilt)).as("bit %d", bit).isEqualTo(1);
            }
        }
        int entry = (whole.length - firstLine) / TRIALS;
        for (int length = whole.length - 2 * entry; length < whole.length; length += LongTests.times(7, 1)) {
            assertThat(madeAgain(Arrays.copyOf(whole, length))).isBetween(1, 2);
        }
    }

    @Test
    void other_inputs_are_named_and_a_folder_in_use_or_of_somebody_else_is_left_alone() throws IOException {
        Path path = folder.resolve("kept");
        assertThat(made(path)).isEqualTo(TRIALS);
        assertThatThrownBy(() -> open(path, "government-falls"))
                .hasMessageContaining("was started with other inputs; these differ: given (was nothing, is gov");
        try (TrialFolder trials = open(path, "")) {
            assertThatThrownBy(() -> open(path, "")).hasMessageContaining("another process is using");
            assertThatThrownBy(() -> trials.trials("even", new Toy(), 1, NOBODY)
                            .run(1, List.of(Toy.BOX.fromUnitCube(Toy.TRUTH))))
                    .isInstanceOf(RequestRefusedException.class)
                    .hasMessageContaining("made with other options");
        }
        Path thesis = Files.createDirectories(folder.resolve("thesis"));
        Files.writeString(thesis.resolve("thesis.txt"), "two years of work");
        assertThatThrownBy(() -> open(thesis, "")).isInstanceOf(RequestRefusedException.class);
        assertThat(thesis.toFile().list()).containsExactly("thesis.txt");
    }
}
