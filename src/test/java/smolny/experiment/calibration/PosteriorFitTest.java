package smolny.experiment.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import smolny.experiment.sweep.BatchProvenance;
import smolny.experiment.validation.TargetKind;
import smolny.kernel.random.Dice;
import smolny.scenario.ExperimentPlan.Varied;
import smolny.scenario.RecordedTarget;

/** Fits of a model whose truth is known. */
class PosteriorFitTest {
    private static final List<RecordedTarget> TARGETS = Toy.targets();
    private static final int[] ALL = IntStream.range(0, 8).toArray();
    private static final PosteriorFit.Effort EFFORT = new PosteriorFit.Effort(2, 60, 100);

    private static PosteriorFit fit(List<RecordedTarget> targets, PosteriorFit.Question question) {
        return PosteriorFit.of(Toy.BOX, targets, List.of(question), Toy.places(120), Toy.batch(new Toy()), EFFORT)
                .get(0);
    }

    @Test
    void the_sample_holds_the_truth_and_what_does_nothing_keeps_its_prior() {
        PosteriorFit found = fit(TARGETS, Toy.seeing("all", ALL));
        double[] truth = Toy.BOX.fromUnitCube(Toy.TRUTH);
        List<ParameterIdentification> identified = ParameterIdentification.of(Toy.BOX, found.sample());
        for (int axis = 0; axis < 3; axis++) {
            ParameterIdentification one = identified.get(axis);
            assertThat(truth[axis]).as(one.parameter()).isBetween(one.low(), one.high());
            assertThat(one.contraction()).as(one.parameter()).isGreaterThan(ParameterIdentification.WELL);
        }
        assertThat(identified.get(3).contraction()).isCloseTo(0, within(0.25));
        assertThat(found.rms()).isLessThan(0.5);
        assertThat(found.free()).isEqualTo(4);
        PosteriorFit again = fit(TARGETS, Toy.seeing("all", ALL));
        assertThat(again.sample()).hasSize(100).containsExactlyElementsOf(found.sample());
    }

    /** The first statistic is a straight line of one parameter; the width of the posterior follows from noise and tolerance. */
    @Test
    void the_width_is_that_of_tolerance_and_random_variation() {
        PosteriorFit found = fit(TARGETS, Toy.seeing("one", 0));
        double[] slope = found.sample().stream()
                .mapToDouble(values -> Toy.BOX.toUnitCube(values)[0])
                .toArray();
        double deviation = Math.sqrt(Arrays.stream(slope)
                        .map(part -> part - Arrays.stream(slope).average().orElseThrow())
                        .map(part -> part * part)
                        .sum()
                / (slope.length - 1));
        assertThat(deviation).isCloseTo(Math.hypot(0.02, 0.01) / 0.5, within(0.01));
        assertThat(ParameterIdentification.of(Toy.BOX, found.sample()).get(1).contraction())
                .isLessThan(0.25);
    }

    @Test
    void a_parameter_that_is_held_stays_and_the_others_make_up_for_it() {
        double[] held = {Double.NaN, 0.2, Double.NaN, Double.NaN};
        PosteriorFit found = fit(TARGETS, new PosteriorFit.Question("held", ALL, held));
        assertThat(found.free()).isEqualTo(3);
        assertThat(found.sample()).allSatisfy(values -> assertThat(values[1]).isCloseTo(2, within(1e-9)));
        assertThat(found.rms()).isGreaterThan(2);
    }

    @Test
    void fits_that_share_trials_see_only_what_they_may() {
        List<PosteriorFit> fits = PosteriorFit.of(
                Toy.BOX,
                TARGETS,
                List.of(Toy.seeing("all", ALL), Toy.seeing("first", 0)),
                Toy.places(120),
                Toy.batch(new Toy()),
                EFFORT);
        assertThat(fits.get(0).saw(5)).isTrue();
        assertThat(fits.get(1).saw(5)).isFalse();
        // Another record of what the second fit may not see changes the first fit only.
        List<RecordedTarget> other = new ArrayList<>(TARGETS);
        other.set(1, TARGETS.get(1).at(0.5));
        PosteriorFit blind = fit(other, Toy.seeing("first", 0));
        assertThat(blind.sample())
                .containsExactlyElementsOf(fit(TARGETS, Toy.seeing("first", 0)).sample());
        assertThat(fit(other, Toy.seeing("all", ALL)).centre()[1])
                .isNotCloseTo(fit(TARGETS, Toy.seeing("all", ALL)).centre()[1], within(0.1));
    }

    /** Behind the statistics each trial has two draws: the first moves two statistics, the second none. */
    @Test
    void what_is_drawn_of_a_place_is_known_as_far_as_the_record_says() {
        TrialSource model = (number, values) -> {
            double[] all = Arrays.copyOf(new Toy().run(number, values), 10);
            all[8] = Dice.of(7, 0).forOccasion(number).normal(0, 0);
            all[9] = Dice.of(7, 0).forOccasion(number).normal(1, 0);
            all[6] += 0.05 * all[8];
            all[7] += 0.05 * all[8];
            return all;
        };
        List<RecordedTarget> record = new ArrayList<>(TARGETS);
        record.set(6, TARGETS.get(6).at(TARGETS.get(6).value() + 0.06));
        record.set(7, TARGETS.get(7).at(TARGETS.get(7).value() + 0.06));
        List<PlaceLevel> found = PosteriorFit.of(
                        Toy.BOX, record, List.of(Toy.seeing("all", ALL)), Toy.places(200), Toy.batch(model), EFFORT)
                .get(0)
                .levels(List.of(new PlaceLevel("a", "one", 0, 1), new PlaceLevel("b", "one", 0, 1)));
        assertThat(found).singleElement().satisfies(level -> {
            assertThat(level.locality()).isEqualTo("a");
            assertThat(level.mean()).isCloseTo(1.1, within(0.25));
            assertThat(level.sd()).isBetween(0.4, 0.8);
        });
    }

    @Test
    void a_kind_of_target_that_contradicts_itself_counts_less() {
        List<RecordedTarget> other = new ArrayList<>(TARGETS);
        for (int j = 0; j < 8; j++) {
            other.set(j, TARGETS.get(j).at(TARGETS.get(j).value() + (j % 2 == 0 ? 0.1 : -0.1)));
        }
        TargetKind kind = TargetKind.of(TARGETS.get(0));
        assertThat(fit(TARGETS, Toy.seeing("all", ALL)).factors().get(kind)).isLessThan(1.05);
        assertThat(fit(other, Toy.seeing("all", ALL)).factors().get(kind)).isGreaterThan(1.5);
    }

    /** Two parameters: one moves the mean, the other only how far runs differ. */
    @Test
    void how_much_runs_differ_is_learnt_from_the_distances_of_the_record() {
        ParameterSpace box = new ParameterSpace(
                List.of(new Varied("level", List.of(), 0, 1), new Varied("spread", List.of(), 0, 1)),
                List.of("spread"));
        TrialSource model = (number, values) -> {
            double[] statistics = new double[8];
            for (int j = 0; j < 8; j++) {
                double noise = Dice.of(5, 0).forOccasion(number).normal(j, 0);
                statistics[j] = 0.3 + 0.4 * values[0] + Math.sqrt(0.001 + 0.02 * values[1]) * noise;
            }
            return statistics;
        };
        assertThat(spread(box, model, 0.02)).isLessThan(0.4);
        assertThat(spread(box, model, 0.2)).isGreaterThan(0.55);
    }

    private static double spread(ParameterSpace box, TrialSource model, double distance) {
        List<RecordedTarget> targets = IntStream.range(0, 8)
                .mapToObj(j -> TARGETS.get(j).at(0.5 + (j % 2 == 0 ? distance : -distance)))
                .toList();
        List<double[]> places = IntStream.range(0, 300)
                .mapToObj(i ->
                        new double[] {Dice.of(1, 0).uniform(i, 0), Dice.of(1, 0).uniform(i, 1)})
                .toList();
        double[] free = {Double.NaN, Double.NaN};
        return PosteriorFit.of(
                        box,
                        targets,
                        List.of(new PosteriorFit.Question("spread", ALL, free)),
                        places,
                        Toy.batch(model),
                        EFFORT)
                .get(0)
                .centre()[1];
    }

    /** Killed in the middle of an entry and started again, a fit makes no trial twice and ends as it would have. */
    @Test
    void a_fit_that_was_killed_goes_on_and_ends_with_the_same_result(@TempDir Path folder) throws IOException {
        Toy whole = new Toy();
        PosteriorFit expected = fit(folder.resolve("straight"), whole);
        Toy before = new Toy();
        TrialSource dies = (number, values) -> {
            if (number == 150) {
                throw new IllegalStateException("killed");
            }
            return before.run(number, values);
        };
        Path broken = folder.resolve("broken");
        assertThatThrownBy(() -> fit(broken, dies)).hasMessageContaining("killed");
        Path journal = broken.resolve("journal.bin");
        byte[] kept = Files.readAllBytes(journal);
        Files.write(journal, Arrays.copyOf(kept, kept.length - 7));
        Toy after = new Toy();
        PosteriorFit found = fit(broken, after);
        assertThat(after.made()).isEqualTo(whole.made() - 148);
        for (String file : List.of("journal.bin", "trials.csv")) {
            assertThat(broken.resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("straight").resolve(file));
        }
        assertThat(found.sample()).containsExactlyElementsOf(expected.sample());
    }

    private static PosteriorFit fit(Path folder, TrialSource source) throws IOException {
        try (TrialFolder trials =
                TrialFolder.open(folder, BatchProvenance.of("toy.yaml", Map.of()), List.of("calibrate"), 0)) {
            PosteriorFit found = PosteriorFit.of(
                            Toy.BOX,
                            TARGETS,
                            List.of(Toy.seeing("all", ALL)),
                            Toy.places(120),
                            trials.trials("trials", source, 1, new TrialFolder.Told(status -> {}, 1000)),
                            EFFORT)
                    .get(0);
            trials.writeTable("trials", Toy.BOX, TARGETS);
            return found;
        }
    }
}
