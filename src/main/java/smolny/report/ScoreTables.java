package smolny.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import smolny.experiment.statistics.Interval;
import smolny.experiment.validation.NullModelForecasts;
import smolny.experiment.validation.TargetKind;
import smolny.experiment.validation.TargetScore;
import smolny.experiment.validation.TargetSetScore;
import smolny.output.NumberFormats;

/**
 * Tables of any scored targets, in Markdown: of runs of a scenario, or of forecasts of places by fits that did not see them. Numbers are
 * points of a share, but for z. In every mean a ballot counts once.
 */
public final class ScoreTables {
    private ScoreTables() {}

    /** What the columns of {@link #nullModels} mean, and what each null model forecasts from. */
    public static String ofNullModels(List<NullModelForecasts.Score> nulls) {
        StringBuilder text =
                new StringBuilder("\"Runs\": the runs on the targets that the null model has a forecast for."
                        + " Difference: the runs less the null model, with a 90 % interval by a bootstrap over ballots; an"
                        + " interval below zero favours the runs. Error: distance of the median from the record. In 50 % and in"
                        + " 90 %: how many records lie in the null model's own intervals. The spread of every null model, and"
                        + " the middle of the last four, may use counts of other places from the same day and later, held out or"
                        + " not: more than the model was given.\n\n");
        nulls.forEach(score -> text.append("- ")
                .append(score.rival().title())
                .append(": ")
                .append(score.rival().definition())
                .append(".\n"));
        return text.toString();
    }

    /** Each null model beside the runs. */
    public static String nullModels(List<NullModelForecasts.Score> nulls) {
        MarkdownTable grid = new MarkdownTable(
                1,
                "null model",
                "targets",
                "ballots",
                "CRPS",
                "runs",
                "difference (90 %)",
                "error",
                "runs",
                "difference (90 %)",
                "in 50 %",
                "in 90 %",
                "energy",
                "runs",
                "won by the runs");
        for (NullModelForecasts.Score score : nulls) {
            TargetSetScore theirs = score.forecasts();
            TargetSetScore ours = score.runs();
            boolean any = score.targets() > 0;
            grid.row(
                    score.rival().title(),
                    Integer.toString(score.targets()),
                    Integer.toString(theirs.ballots()),
                    MarkdownTable.points(theirs.crps()),
                    MarkdownTable.points(ours.crps()),
                    difference(ours.crps() - theirs.crps(), score.crpsDifference()),
                    MarkdownTable.points(theirs.error()),
                    MarkdownTable.points(ours.error()),
                    difference(ours.error() - theirs.error(), score.errorDifference()),
                    percent(theirs.part(TargetScore::inside50Alone)),
                    percent(theirs.part(TargetScore::inside90Alone)),
                    MarkdownTable.points(theirs.energy()),
                    MarkdownTable.points(ours.energy()),
                    any ? score.won() + " of " + score.targets() : "");
        }
        return grid.toString();
    }

    /** A row for each kind of target that there is, and one for all. */
    public static String kinds(TargetSetScore scores) {
        List<String> head = new ArrayList<>(List.of("kind", "targets", "ballots"));
        head.addAll(NUMBERS);
        MarkdownTable grid = new MarkdownTable(1, head.toArray(String[]::new));
        for (TargetKind kind : TargetKind.values()) {
            if (scores.of(kind).size() > 0) {
                grid.row(row(kind.title(), scores.of(kind)));
            }
        }
        return grid.row(row("all", scores)).toString();
    }

    /** Names of the numbers in {@link #row}. */
    static final List<String> NUMBERS =
            List.of("RMS z", "largest z", "error", "CRPS", "energy", "in 50 %", "in 90 %", "alone 50 %", "alone 90 %");

    /** How many targets and ballots, and the numbers of a set. */
    static String[] row(String title, TargetSetScore set) {
        return new String[] {
            title,
            Integer.toString(set.size()),
            Integer.toString(set.ballots()),
            MarkdownTable.two(set.rms()),
            MarkdownTable.two(set.worst()),
            MarkdownTable.points(set.error()),
            MarkdownTable.points(set.crps()),
            MarkdownTable.points(set.energy()),
            percent(set.part(TargetScore::inside50)),
            percent(set.part(TargetScore::inside90)),
            percent(set.part(TargetScore::inside50Alone)),
            percent(set.part(TargetScore::inside90Alone))
        };
    }

    private static String difference(double mean, Interval interval) {
        return Double.isNaN(interval.low())
                ? ""
                : String.format(
                        Locale.ROOT, "%+.1f (%+.1f to %+.1f)", 100 * mean, 100 * interval.low(), 100 * interval.high());
    }

    private static String percent(double share) {
        return Double.isNaN(share) ? "" : NumberFormats.wholePercent(share, "");
    }
}
