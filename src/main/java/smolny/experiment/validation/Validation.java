package smolny.experiment.validation;

import static smolny.scenario.RequestRefusedException.refuseIf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import smolny.kernel.parameter.Parameter;
import smolny.model.setting.ScenarioSetting;
import smolny.output.TableFile;
import smolny.output.TableSchema;
import smolny.scenario.HistoricalRecord;
import smolny.scenario.LoadedScenario;
import smolny.scenario.OutsideTargets;
import smolny.scenario.RecordedTarget;
import smolny.scenario.RequestRefusedException;
import smolny.simulation.ProgressListener;
import smolny.simulation.RunSpec;

/**
 * Runs scored against the record of their scenario, or against targets from outside it.
 *
 * @param loaded the scenario
 * @param record what is on record of it
 * @param outside targets from outside that were scored; none if the record's were
 * @param card the score
 * @param numbers of each run the number for each target, NaN where it has none
 * @param stands whom armed units obeyed, beside the record; none with targets from outside
 * @param summary which runs, such as "40 runs, seed 1917, scale standard"
 */
public record Validation(
        LoadedScenario loaded,
        HistoricalRecord record,
        List<RecordedTarget> outside,
        ScoreCard card,
        List<List<Double>> numbers,
        StandScores stands,
        String summary) {
    /** Keeps its own copies. */
    public Validation {
        outside = List.copyOf(outside);
        numbers = List.copyOf(numbers);
    }

    /**
     * Writes the table targets: the number of each run for each target.
     *
     * @throws IOException if it cannot be written
     */
    public TableSchema targetTable(Path folder) throws IOException {
        try (TableFile file = new TableFile(folder, TargetTable.SCHEMA)) {
            List<RecordedTarget> targets = scoredOf(record, outside);
            for (int run = 0; run < numbers.size(); run++) {
                for (int i = 0; i < targets.size(); i++) {
                    file.writeRow(TargetTable.row(
                            run + 1, targets.get(i), numbers.get(run).get(i)));
                }
            }
        }
        return TargetTable.SCHEMA;
    }

    private static List<RecordedTarget> scoredOf(HistoricalRecord record, List<RecordedTarget> outside) {
        return outside.isEmpty() ? ScoreCard.scored(record) : outside;
    }

    /**
     * Runs the model and scores the runs against the record.
     *
     * @param first what the first run depends on; the others are its replicates
     * @param vectors parameter values that runs take in turn; none for the scenario's own
     * @param threads how many at a time; changes nothing
     * @throws RequestRefusedException if the scenario has no record to score against
     */
    public static Validation score(
            LoadedScenario loaded,
            RunSpec first,
            List<Map<Parameter, Double>> vectors,
            int runs,
            int threads,
            ProgressListener progress) {
        return score(loaded, record(loaded), List.of(), first, vectors, runs, threads, progress);
    }

    /** The same against targets from outside; null models forecast them from the scenario's record, if it has one. */
    public static Validation score(
            OutsideTargets outside,
            RunSpec first,
            List<Map<Parameter, Double>> vectors,
            int runs,
            int threads,
            ProgressListener progress) {
        HistoricalRecord record = Objects.requireNonNullElse(outside.loaded().record(), HistoricalRecord.EMPTY);
        return score(outside.loaded(), record, outside.targets(), first, vectors, runs, threads, progress);
    }

    private static Validation score(
            LoadedScenario loaded,
            HistoricalRecord record,
            List<RecordedTarget> outside,
            RunSpec first,
            List<Map<Parameter, Double>> vectors,
            int runs,
            int threads,
            ProgressListener progress) {
        List<Reading> found = ObservationOperator.simulated(
                first, vectors, Reading.from(loaded, record, outside), runs, threads, progress);
        String words = String.format(
                Locale.ROOT,
                "%s, seed %d, scale %s, %s",
                count(runs),
                first.seed(),
                first.scale().name(),
                vectors.isEmpty()
                        ? "the scenario's parameter values alone"
                        : Math.min(runs, vectors.size()) + " sets of parameter values that agree with the record");
        return of(loaded, record, outside, found, words);
    }

    /**
     * Scores the runs of a folder of results.
     *
     * @param loaded the scenario that was run
     * @throws IOException if a table is missing or no table of this program
     * @throws RequestRefusedException if there are no runs, or the scenario has no record to score against
     */
    public static Validation score(LoadedScenario loaded, Path folder) throws IOException {
        HistoricalRecord record = record(loaded);
        List<Reading> runs = RunObservables.of(folder).stream()
                .map(Reading.from(loaded, record, List.of()))
                .toList();
        refuseIf(runs.isEmpty(), "there are no runs in '" + folder + "'");
        return of(loaded, record, List.of(), runs, count(runs.size()) + " of " + folder.getFileName());
    }

    private static Validation of(
            LoadedScenario loaded,
            HistoricalRecord record,
            List<RecordedTarget> outside,
            List<Reading> runs,
            String words) {
        ScenarioSetting setting = loaded.scenario().setting();
        List<List<Double>> numbers = runs.stream().map(Reading::targets).toList();
        ScoreCard card = outside.isEmpty()
                ? ScoreCard.of(record, numbers, setting)
                : ScoreCard.of(record, outside, numbers, setting);
        StandScores stands = StandScores.of(
                outside.isEmpty() ? record : HistoricalRecord.EMPTY,
                setting,
                runs.stream().map(Reading::stands).toList());
        return new Validation(loaded, record, outside, card, numbers, stands, words);
    }

    /** What is read off one run; the run itself need not be kept. */
    private record Reading(List<Double> targets, StandScores.Reading stands) {
        /** How it is read off any run of the scenario. */
        static Function<RunObservables, Reading> from(
                LoadedScenario loaded, HistoricalRecord record, List<RecordedTarget> outside) {
            ScenarioSetting setting = loaded.scenario().setting();
            ObservationOperator operator = new ObservationOperator(setting.clock());
            List<RecordedTarget> targets = scoredOf(record, outside);
            List<StandScores.Question> stands =
                    StandScores.Question.of(outside.isEmpty() ? record : HistoricalRecord.EMPTY, setting);
            return run -> new Reading(
                    targets.stream().map(target -> operator.of(target, run)).toList(),
                    StandScores.Reading.of(stands, run));
        }
    }

    private static String count(int runs) {
        return runs + (runs == 1 ? " run" : " runs");
    }

    private static HistoricalRecord record(LoadedScenario loaded) {
        HistoricalRecord record = loaded.record();
        if (record == null || ScoreCard.scored(record).isEmpty()) {
            throw new RequestRefusedException(
                    "'" + loaded.scenario().setting().id() + "' has no record with targets to compare with");
        }
        return record;
    }
}
