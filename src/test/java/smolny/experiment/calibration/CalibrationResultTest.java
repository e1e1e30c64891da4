package smolny.experiment.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import smolny.experiment.sweep.BatchProvenance;
import smolny.kernel.random.Dice;
import smolny.scenario.RecordedTarget;

/** A fit of a model whose truth is known. */
class CalibrationResultTest {
    private static final List<RecordedTarget> TARGETS = Toy.targets();
    private static final double[] START = Toy.BOX.fromUnitCube(new double[] {0.9, 0.1, 0.9, 0.2});
    private static final CalibrationResult.Effort EFFORT = new CalibrationResult.Effort(6, 2, 75, 2, 30);

    private static CalibrationResult fit(TrialSource experiment) {
        return Calibration.fit(Toy.BOX, TARGETS, experiment, START, Toy.places(60), EFFORT);
    }

    @Test
    void the_search_comes_near_the_truth_and_is_the_same_again() {
        CalibrationTrial found = new ReferenceSearch(Toy.BOX, TARGETS, new Toy())
                .search(START, 1, 250)
                .get(0);
        double[] unit = Toy.BOX.toUnitCube(found.values());
        for (int axis = 0; axis < 3; axis++) {
            assertThat(unit[axis]).as("axis " + axis).isCloseTo(Toy.TRUTH[axis], within(0.05));
        }
        assertThat(Math.sqrt(found.loss(TARGETS))).isLessThan(0.4);
        assertThat(new ReferenceSearch(Toy.BOX, TARGETS, new Toy())
                        .search(START, 1, 250)
                        .get(0)
                        .values())
                .isEqualTo(found.values());
    }

    @Test
    void waves_leave_less_and_less_of_the_box_and_never_the_truth_out() {
        CalibrationResult found = fit(new Toy());
        assertThat(found.waves()).hasSize(2);
        assertThat(found.waves().get(0).left()).isLessThan(0.3);
        assertThat(found.waves().get(1).left())
                .isLessThan(1.5 * found.waves().get(0).left())
                .isPositive();
        assertThat(found.waves().get(0).told()).allMatch(told -> told > 0.9);
        assertThat(found.sample()).hasSize(30);
        assertThat(Math.sqrt(found.sample().get(0).loss(TARGETS))).isLessThan(1);
        for (ParameterIdentification one : found.identified().subList(0, 3)) {
            double truth = Toy.BOX.fromUnitCube(Toy.TRUTH)[Toy.BOX.ids().indexOf(one.parameter())];
            assertThat(truth).as(one.parameter()).isBetween(one.low(), one.high());
        }
    }

    @Test
    void a_parameter_that_does_nothing_is_not_identified_and_the_others_are() {
        CalibrationResult found = fit(new Toy());
        assertThat(found.identified().subList(0, 3)).allMatch(one -> one.recoverable() > 0.9 && one.width() < 0.3);
        assertThat(found.identified().get(3).recoverable()).isLessThan(0.3);
        assertThat(found.identified().get(3).width()).isGreaterThan(0.6);
    }

    /** Killed in the middle of an entry and started again, a fit makes no trial twice and ends as it would have. */
    @Test
    void a_fit_that_was_killed_goes_on_and_ends_with_the_same_result(@TempDir Path folder) throws IOException {
        Toy whole = new Toy();
        CalibrationResult expected = fit(folder.resolve("straight"), whole);
        Toy before = new Toy();
        TrialSource dies = (id, values) -> {
            if (before.made() == 140) {
                throw new IllegalStateException("killed");
            }
            return before.run(id, values);
        };
        Path broken = folder.resolve("broken");
        assertThatThrownBy(() -> fit(broken, dies)).hasMessage("killed");
        Path journal = broken.resolve("journal.bin");
        byte[] kept = Files.readAllBytes(journal);
        Files.write(journal, Arrays.copyOf(kept, kept.length - 7));
        Toy after = new Toy();
        CalibrationResult found = fit(broken, after);
        assertThat(before.made() + after.made()).isEqualTo(whole.made() + 1);
        for (String file : List.of("journal.bin", "trials.csv")) {
            assertThat(broken.resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("straight").resolve(file));
        }
        assertThat(Objects.requireNonNull(found.reference()).values())
                .isEqualTo(Objects.requireNonNull(expected.reference()).values());
        assertThat(found.sample().get(0).values())
                .isEqualTo(expected.sample().get(0).values());
    }

    private static CalibrationResult fit(Path folder, TrialSource experiment) throws IOException {
        try (TrialFolder trials =
                TrialFolder.open(folder, BatchProvenance.of("toy.yaml", Map.of()), List.of("calibrate"), 0)) {
            CalibrationResult found =
                    fit(trials.trials("trials", experiment, new TrialFolder.Told(status -> {}, 4, 0, 1000)));
            trials.writeTable("trials", Toy.BOX, TARGETS);
            return found;
        }
    }

    @Test
    void ridge_finds_a_line_and_knows_when_there_is_none() {
        double[][] rows = new double[40][];
        double[] line = new double[40];
        double[] chance = new double[40];
        for (int i = 0; i < rows.length; i++) {
            double x = i / 40.0;
            rows[i] = new double[] {x, x * x};
            line[i] = 3 + 2 * x - x * x;
            chance[i] = Dice.of(5, 0).normal(i, 0);
        }
        RidgeRegression ridge = new RidgeRegression(rows);
        RidgeRegression.Fit fit = ridge.fit(line);
        assertThat(ridge.at(fit, new double[] {0.5, 0.25})).isCloseTo(3.75, within(1e-3));
        assertThat(fit.told()).isGreaterThan(0.9999);
        assertThat(ridge.fit(chance).told()).isLessThan(0.2);
        // Six rows and as many features: anything can be drawn through them, nothing is told of a row left out.
        double[][] few = new double[6][6];
        double[] noise = new double[6];
        for (int i = 0; i < 6; i++) {
            for (int j = 0; j < 6; j++) {
                few[i][j] = Dice.of(6, 0).normal(i, j);
            }
            noise[i] = Dice.of(6, 1).normal(i, 0);
        }
        assertThat(new RidgeRegression(few).fit(noise).told()).isLessThan(0.5);
        assertThat(new RidgeRegression(few).fit(new double[6]).told()).isEqualTo(1);
    }

    /** An early wave has far fewer trials than a quadratic of thirty parameters has terms. */
    @Test
    void ridge_copes_with_many_more_features_than_rows() {
        int axes = 27;
        double[][] rows = new double[80][];
        double[] response = new double[80];
        for (int i = 0; i < rows.length; i++) {
            double[] unit = new double[axes];
            for (int j = 0; j < axes; j++) {
                unit[j] = Dice.of(8, 0).uniform(j, i);
            }
            rows[i] = Emulator.features(unit);
            response[i] = 2 * unit[0] - unit[1];
        }
        assertThat(rows[0]).hasSize(405);
        assertThat(new RidgeRegression(rows).fit(response).told()).isBetween(0.5, 1.0);
    }

    /** The shortcut for rows left out gives what leaving them out gives. */
    @Test
    void the_error_of_rows_left_out_is_that_of_fits_without_them() {
        double[][] rows = {{0.1, 1}, {0.4, 0}, {0.5, 0.3}, {0.9, 0.8}, {0.2, 0.2}, {0.7, 0.6}};
        double[] response = {1, 2, 1.5, 3, 1.2, 2.6};
        double sum = 0;
        for (int out = 0; out < rows.length; out++) {
            double[][] others = new double[rows.length - 1][];
            double[] rest = new double[rows.length - 1];
            for (int i = 0, at = 0; i < rows.length; i++) {
                if (i != out) {
                    others[at] = rows[i];
                    rest[at++] = response[i];
                }
            }
            RidgeRegression without = new RidgeRegression(others, 0.1);
            double error = without.at(without.fit(rest), rows[out]) - response[out];
            sum += error * error / rows.length;
        }
        assertThat(new RidgeRegression(rows, 0.1).fit(response).error()).isCloseTo(sum, within(1e-12));
    }
}
