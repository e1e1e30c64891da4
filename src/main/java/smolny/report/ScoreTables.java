package smolny.report;

import static smolny.report.SheetText.points;
import static smolny.report.SheetText.two;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import smolny.chart.DataTable;
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
        return DataTable.<NullModelForecasts.Score>ofRows(nulls)
                .column("null model", score -> score.rival().title())
                .column("targets", score -> score.targets())
                .column("ballots", score -> score.forecasts().ballots())
                .column("CRPS", score -> points(score.forecasts().crps()))
                .column("runs", score -> points(score.runs().crps()))
                .column(
                        "difference (90 %)",
                        score -> difference(
                                score.runs().crps() - score.forecasts().crps(), score.crpsDifference()))
                .column("error", score -> points(score.forecasts().error()))
                .column("runs", score -> points(score.runs().error()))
                .column(
                        "difference (90 %)",
                        score -> difference(
                                score.runs().error() - score.forecasts().error(), score.errorDifference()))
                .column("in 50 %", score -> percent(score.forecasts().part(TargetScore::inside50Alone)))
                .column("in 90 %", score -> percent(score.forecasts().part(TargetScore::inside90Alone)))
                .column("energy", score -> points(score.forecasts().energy()))
                .column("runs", score -> points(score.runs().energy()))
                .column("won by the runs", score -> score.targets() > 0 ? score.won() + " of " + score.targets() : "")
                .table()
                .toMarkdown(1);
    }

    /** A row for each kind of target that there is, and one for all. */
    public static String kinds(TargetSetScore scores) {
        Map<String, TargetSetScore> sets = new LinkedHashMap<>();
        for (TargetKind kind : TargetKind.values()) {
            if (scores.of(kind).size() > 0) {
                sets.put(kind.title(), scores.of(kind));
            }
        }
        sets.put("all", scores);
        return sets("kind", sets);
    }

    /** A row for each of some sets of targets by its title; {@code head} stands above the titles. */
    static String sets(String head, Map<String, TargetSetScore> sets) {
        return DataTable.ofRows(sets.entrySet())
                .column(head, Map.Entry::getKey)
                .column("targets", set -> set.getValue().size())
                .column("ballots", set -> set.getValue().ballots())
                .column("RMS z", set -> two(set.getValue().rms()))
                .column("largest z", set -> two(set.getValue().worst()))
                .column("error", set -> points(set.getValue().error()))
                .column("CRPS", set -> points(set.getValue().crps()))
                .column("energy", set -> points(set.getValue().energy()))
                .column("in 50 %", set -> percent(set.getValue().part(TargetScore::inside50)))
                .column("in 90 %", set -> percent(set.getValue().part(TargetScore::inside90)))
                .column("alone 50 %", set -> percent(set.getValue().part(TargetScore::inside50Alone)))
                .column("alone 90 %", set -> percent(set.getValue().part(TargetScore::inside90Alone)))
                .table()
                .toMarkdown(1);
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
