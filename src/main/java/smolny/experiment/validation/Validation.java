package smolny.experiment.validation;

import static smolny.scenario.RequestRefusedException.refuseIf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import smolny.kernel.parameter.Parameter;
import smolny.model.setting.ScenarioSetting;
import smolny.scenario.HistoricalRecord;
import smolny.scenario.LoadedScenario;
import smolny.scenario.RecordedTarget;
import smolny.scenario.RequestRefusedException;
import smolny.simulation.ProgressListener;
import smolny.simulation.RunSpec;

/**
 * Runs scored against the record of their scenario.
 *
 * @param loaded the scenario
 * @param record what they were held against
 * @param card the score
 * @param stands whom armed units obeyed, beside the record
 * @param summary which runs, such as "40 runs, seed 1917, scale standard"
 */
public record Validation(
        LoadedScenario loaded, HistoricalRecord record, ScoreCard card, StandScores stands, String summary) {
    /**
     * Runs the model and scores the runs.
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
        HistoricalRecord record = record(loaded);
        List<Reading> found =
                ObservationOperator.simulated(first, vectors, Reading.from(loaded, record), runs, threads, progress);
        String words = String.format(
                Locale.ROOT,
                "%s, seed %d, scale %s%s",
                count(runs),
                first.seed(),
                first.scale().name(),
                vectors.isEmpty() ? "" : ", " + vectors.size() + " parameter sets");
        return of(loaded, record, found, words);
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
                .map(Reading.from(loaded, record))
                .toList();
        refuseIf(runs.isEmpty(), "there are no runs in '" + folder + "'");
        return of(loaded, record, runs, count(runs.size()) + " of " + folder.getFileName());
    }

    private static Validation of(LoadedScenario loaded, HistoricalRecord record, List<Reading> runs, String words) {
        ScenarioSetting setting = loaded.scenario().setting();
        ScoreCard card =
                ScoreCard.of(record, runs.stream().map(Reading::targets).toList(), setting);
        StandScores stands = StandScores.of(
                record, setting, runs.stream().map(Reading::stands).toList());
        return new Validation(loaded, record, card, stands, words);
    }

    /** What is read off one run; the run itself need not be kept. */
    private record Reading(List<Double> targets, StandScores.Reading stands) {
        /** How it is read off any run of the scenario. */
        static Function<RunObservables, Reading> from(LoadedScenario loaded, HistoricalRecord record) {
            ScenarioSetting setting = loaded.scenario().setting();
            ObservationOperator operator = new ObservationOperator(setting.clock());
            List<RecordedTarget> targets = ScoreCard.scored(record);
            List<StandScores.Question> stands = StandScores.Question.of(record, setting);
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
