package smolny.lab.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import smolny.history.record.HistoricalRecord;
import smolny.history.record.Limits;
import smolny.history.record.Target;
import smolny.history.record.Target.Use;
import smolny.model.setting.Centre;

/**
 * The score of an ensemble against a record.
 *
 * @param runs how many runs
 * @param all every target that is scored, in the record's order; some may be without numbers
 * @param nulls each null model against the held-out targets
 * @param missing held-out targets that nothing in the model stands for
 */
public record ScoreCard(int runs, List<TargetScore> all, List<Nulls.Score> nulls, List<Target> missing) {
    /** Keeps its own copies. */
    public ScoreCard {
        all = List.copyOf(all);
        nulls = List.copyOf(nulls);
        missing = List.copyOf(missing);
    }

    /**
     * Scores runs.
     *
     * @param record with its targets
     * @param numbers for each run the numbers of {@link #scored}, in that order
     * @param centres whence the geographic null model measures
     */
    public static ScoreCard of(HistoricalRecord record, List<double[]> numbers, List<Centre> centres) {
        List<Target> targets = scored(record);
        List<TargetScore> all = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            int index = i;
            all.add(new TargetScore(
                    targets.get(i), numbers.stream().map(run -> run[index]).toList()));
        }
        Nulls nulls = new Nulls(record.targets(), centres);
        SetScore heldOut = new SetScore(known(all, Use.HELD_OUT));
        List<Nulls.Score> scores = nulls.against(heldOut);
        List<Target> missing = record.targets().stream()
                .filter(target -> target.use() != Use.EARLIER && !target.scored())
                .toList();
        return new ScoreCard(numbers.size(), all, scores, missing);
    }

    /** The targets of a record that runs are scored against. */
    public static List<Target> scored(HistoricalRecord record) {
        return record.targets().stream().filter(Target::scored).toList();
    }

    /** The targets of one use for which runs have numbers. */
    public SetScore of(Use use) {
        return new SetScore(known(all, use));
    }

    private static List<TargetScore> known(List<TargetScore> all, Use use) {
        return all.stream()
                .filter(score -> score.target().use() == use && score.known())
                .toList();
    }

    /** Which limits are missed, a sentence each; none if all hold. */
    public List<String> misses(Limits limits) {
        List<String> misses = new ArrayList<>();
        SetScore fit = of(Use.FIT);
        SetScore heldOut = of(Use.HELD_OUT);
        if (limits.fitRms() != null && !(fit.rms() <= limits.fitRms())) {
            misses.add(said("fit: RMS z is %.2f, the limit %.2f", fit.rms(), limits.fitRms()));
        }
        if (limits.fitWorst() != null && !(fit.worst() <= limits.fitWorst())) {
            misses.add(said("fit: the largest z is %.2f, the limit %.2f", fit.worst(), limits.fitWorst()));
        }
        double covered = heldOut.part(TargetScore::inside90);
        if (limits.heldOutCovered() != null && !(covered >= limits.heldOutCovered())) {
            misses.add(said(
                    "held out: the 90 %% interval covers %.0f %%, at least %.0f are asked",
                    100 * covered, 100 * limits.heldOutCovered()));
        }
        if (limits.belowNulls()) {
            misses.addAll(notBelow());
        }
        return misses;
    }

    private List<String> notBelow() {
        List<String> misses = new ArrayList<>();
        for (Nulls.Score score : nulls) {
            if (score.targets() > 0 && !(score.model() < score.error())) {
                misses.add(said(
                        "held out: mean CRPS is %.1f points where that of "
                                + score.rival().title()
                                + " is %.1f, on the same %d targets",
                        100 * score.model(),
                        100 * score.error(),
                        score.targets()));
            }
        }
        return misses;
    }

    private static String said(String form, Object... numbers) {
        return String.format(Locale.ROOT, form, numbers);
    }
}
