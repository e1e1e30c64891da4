package smolny.claims;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;
import org.junit.jupiter.api.Test;
import smolny.experiment.validation.ObservationOperator;
import smolny.experiment.validation.ScoreCard;
import smolny.kernel.parameter.Parameter;
import smolny.model.world.PopulationScale;
import smolny.scenario.LoadedScenario;
import smolny.scenario.ParameterSamples;
import smolny.scenario.RecordedTarget;
import smolny.scenario.Scenarios;
import smolny.simulation.ProgressListener;
import smolny.simulation.RunSpec;

/**
 * The score that is shipped is one that this program and this record give, as far as a few small runs can tell. It is made
 * anew with {@code ./smolny score october-1917 --out results/reference/score --force}.
 */
class ReferenceScoreTest {
    private static final Path FOLDER = Path.of("results/reference/score");
    private static final Path SCENARIO = Path.of("scenarios/october-1917.yaml");
    private static final int RUNS = 8;
    /** Standard deviation between small runs beside that between standard ones, about: both differ in their parameters. */
    private static final double COARSER = 1.3;

    private static final double SLACK = 0.02;

    private static List<NamedCsvRecord> rows() throws IOException {
        List<NamedCsvRecord> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().ofNamedCsvRecord(FOLDER.resolve("target_scores.csv"))) {
            csv.forEach(rows::add);
        }
        return rows;
    }

    @Test
    void the_shipped_score_is_that_of_this_record_and_small_runs_agree_with_it() throws IOException {
        LoadedScenario loaded = Scenarios.load(SCENARIO, List.of());
        List<RecordedTarget> targets = ScoreCard.scored(Objects.requireNonNull(loaded.record()));
        List<NamedCsvRecord> rows = rows();
        assertThat(rows.stream().map(row -> row.getField("target") + " " + row.getField("use")))
                .isEqualTo(targets.stream()
                        .map(target -> target.id() + " " + target.use().word())
                        .toList());
        RunSpec spec = new RunSpec(loaded.scenario(), PopulationScale.CLASS, 1917, 0);
        List<Map<Parameter, Double>> sample =
                ParameterSamples.withPriors(ParameterSamples.beside(SCENARIO, "october-1917"), loaded);
        List<Map<Parameter, Double>> few = IntStream.range(0, RUNS)
                .mapToObj(nth -> sample.get(nth * sample.size() / RUNS))
                .toList();
        List<double[]> runs = ObservationOperator.simulated(spec, few, targets, RUNS, 2, ProgressListener.NONE);
        List<String> apart = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            int nth = i;
            NamedCsvRecord row = rows.get(i);
            assertThat(Double.parseDouble(row.getField("record")))
                    .isEqualTo(targets.get(i).value());
            double mean =
                    StatUtils.mean(runs.stream().mapToDouble(run -> run[nth]).toArray());
            double luck = COARSER * Double.parseDouble(row.getField("sd")) / Math.sqrt(RUNS);
            double gap = Math.abs(mean - Double.parseDouble(row.getField("mean")));
            if (!(gap <= 3 * Math.hypot(luck, SLACK))) {
                apart.add(targets.get(i).id() + " " + mean + " beside " + row.getField("mean"));
            }
        }
        assertThat(apart).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void the_sheet_and_its_charts_lie_beside_the_numbers() throws IOException {
        String sheet = Files.readString(FOLDER.resolve("score.md"));
        assertThat(sheet)
                .contains(
                        "200 runs, seed 1917, scale standard, 200 sets",
                        "## What was known before",
                        "## Limits",
                        "**No test:**",
                        "## Targets marked held-out");
        for (String chart : List.of("score.svg", "pit.svg")) {
            assertThat(sheet).contains("](" + chart + ")");
            assertThat(Files.size(FOLDER.resolve(chart))).isBetween(1_000L, 400_000L);
        }
    }
}
