package smolny.experiment.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import smolny.model.setting.ScenarioSetting;
import smolny.scenario.HistoricalRecord;
import smolny.scenario.RecordedTarget;
import smolny.scenario.RecordedTarget.Use;
import smolny.scenario.ScoreLimits;

/**
 * The score of an ensemble against a record.
 *
 * @param runs how many runs
 * @param all every target that is scored, in the record's order; some may be without numbers
 * @param nulls each null model against the held-out targets
 * @param unmodelled held-out targets that nothing in the model stands for
 */
public record ScoreCard(
        int runs, List<TargetScore> all, List<NullModelForecasts.Score> nulls, List<RecordedTarget> unmodelled) {
    /** Keeps its own copies. */
    public ScoreCard {
        all = List.copyOf(all);
        nulls = List.copyOf(nulls);
        unmodelled = List.copyOf(unmodelled);
    }

    /**
     * Scores runs.
     *
     * @param record with its targets
     * @param numbers for each run the numbers of {@link #scored}, in that order
     * @param setting the scenario
     */
    public static ScoreCard of(HistoricalRecord record, List<List<Double>> numbers, ScenarioSetting setting) {
        ScoreCard card = of(record, scored(record), numbers, setting);
        List<RecordedTarget> missing = record.targets().stream()
                .filter(target -> target.use() != Use.EARLIER && !target.scored())
                .toList();
        return new ScoreCard(card.runs, card.all, card.nulls, missing);
    }

    /** Scores runs against targets that need not be the record's, from which null models forecast them. */
    static ScoreCard of(
            HistoricalRecord record,
            List<RecordedTarget> targets,
            List<List<Double>> numbers,
            ScenarioSetting setting) {
        List<TargetScore> all = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            int index = i;
            all.add(new TargetScore(
                    targets.get(i), numbers.stream().map(run -> run.get(index)).toList()));
        }
        NullModelForecasts nulls = new NullModelForecasts(record.targets(), setting);
        List<NullModelForecasts.Score> scores = nulls.against(new TargetSetScore(known(all, Use.HELD_OUT)));
        return new ScoreCard(numbers.size(), all, scores, List.of());
    }

    /** The targets of a record that runs are scored against. */
    public static List<RecordedTarget> scored(HistoricalRecord record) {
        return record.targets().stream().filter(RecordedTarget::scored).toList();
    }

    /** The targets of one use for which runs have numbers. */
    public TargetSetScore of(Use use) {
        return new TargetSetScore(known(all, use));
    }

    private static List<TargetScore> known(List<TargetScore> all, Use use) {
        return all.stream()
                .filter(score -> score.target().use() == use && score.known())
                .toList();
    }

    /** Which limits are missed, a sentence each; none if all hold. */
    public List<String> missedLimits(ScoreLimits limits) {
        List<String> misses = new ArrayList<>();
        TargetSetScore fit = of(Use.FIT);
        TargetSetScore heldOut = of(Use.HELD_OUT);
        if (limits.fitRms() != null && !(fit.rms() <= limits.fitRms())) {
            misses.add(said("fit: RMS z is %.2f, the limit %.2f", fit.rms(), limits.fitRms()));
        }
        if (limits.fitWorst() != null && !(fit.worst() <= limits.fitWorst())) {
            misses.add(said("fit: the largest z is %.2f, the limit %.2f", fit.worst(), limits.fitWorst()));
        }
        double covered = heldOut.part(TargetScore::inside90);
        if (limits.heldOutCovered() != null && !(covered >= limits.heldOutCovered())) {
            misses.add(said(
                    "held out: the 90 %% interval covers %.0f %%; at least %.0f are required",
                    100 * covered, 100 * limits.heldOutCovered()));
        }
        if (limits.belowNulls()) {
            misses.addAll(notBelow());
        }
        return misses;
    }

    private List<String> notBelow() {
        List<String> misses = new ArrayList<>();
        for (NullModelForecasts.Score score : nulls) {
            if (score.targets() > 0 && !(score.runs().crps() < score.forecasts().crps())) {
                misses.add(said(
                        "held out: mean CRPS is %.1f points where that of "
                                + score.rival().title()
                                + " is %.1f, on the same %d targets",
                        100 * score.runs().crps(),
                        100 * score.forecasts().crps(),
                        score.targets()));
            }
        }
        return misses;
    }

    private static String said(String form, Object... numbers) {
        return String.format(Locale.ROOT, form, numbers);
    }
}
