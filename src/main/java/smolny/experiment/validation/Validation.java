package smolny.experiment.validation;

import static smolny.scenario.RequestRefusedException.refuseIf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import smolny.kernel.parameter.Parameter;
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
 * @param summary which runs, such as "40 runs, seed 1917, scale standard"
 */
public record Validation(LoadedScenario loaded, HistoricalRecord record, ScoreCard card, String summary) {
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
        List<double[]> numbers =
                ObservationOperator.simulated(first, vectors, ScoreCard.scored(record), runs, threads, progress);
        String words = String.format(
                Locale.ROOT,
                "%s, seed %d, scale %s%s",
                count(runs),
                first.seed(),
                first.scale().name(),
                vectors.isEmpty() ? "" : ", " + vectors.size() + " parameter sets");
        return of(loaded, record, numbers, words);
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
        ObservationOperator gauging =
                new ObservationOperator(loaded.scenario().setting().clock());
        List<RecordedTarget> targets = ScoreCard.scored(record);
        List<double[]> numbers = new ArrayList<>();
        for (RunObservables run : RunObservables.of(folder)) {
            numbers.add(gauging.of(targets, run));
        }
        refuseIf(numbers.isEmpty(), "there are no runs in '" + folder + "'");
        return of(loaded, record, numbers, count(numbers.size()) + " of " + folder.getFileName());
    }

    private static Validation of(LoadedScenario loaded, HistoricalRecord record, List<double[]> numbers, String words) {
        ScoreCard card =
                ScoreCard.of(record, numbers, loaded.scenario().setting().centres());
        return new Validation(loaded, record, card, words);
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
