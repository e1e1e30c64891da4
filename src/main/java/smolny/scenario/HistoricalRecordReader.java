package smolny.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import smolny.scenario.HistoricalRecord.Counts;
import smolny.scenario.HistoricalRecord.Evidence;
import smolny.scenario.HistoricalRecord.Mandate;
import smolny.scenario.HistoricalRecord.OtherFigure;
import smolny.scenario.HistoricalRecord.Resolution;
import smolny.scenario.HistoricalRecord.Result;
import smolny.scenario.HistoricalRecord.Stand;
import smolny.scenario.HistoricalRecord.Vote;
import smolny.scenario.RecordedTarget.Series;
import smolny.scenario.RecordedTarget.Use;
import smolny.scenario.SourceNode.Fields;

/** From a checked record file to plain records. */
final class HistoricalRecordReader {
    private HistoricalRecordReader() {}

    /** The record of a tree that passed every check. */
    static HistoricalRecord read(Fields tree) {
        return new HistoricalRecord(
                CheckedRow.in(tree, "votes", HistoricalRecordReader::vote),
                CheckedRow.in(tree, "elections", HistoricalRecordReader::result),
                CheckedRow.in(tree, "mandates", HistoricalRecordReader::mandate),
                CheckedRow.in(tree, "resolutions", HistoricalRecordReader::resolution),
                others(tree),
                CheckedRow.in(
                        tree,
                        "stands",
                        r -> new Stand(
                                r.text("id"),
                                r.text("unit"),
                                r.day("date"),
                                r.text("stance"),
                                r.text("use"),
                                evidence(r))),
                CheckedRow.in(tree, "targets", HistoricalRecordReader::target),
                tree.map("limits")
                        .map(CheckedRow::new)
                        .map(HistoricalRecordReader::limits)
                        .orElse(ScoreLimits.NONE));
    }

    private static Evidence evidence(CheckedRow r) {
        return new Evidence(r.text("confidence", ""), r.text("basis", ""), r.names("source"), r.text("note", ""));
    }

    private static Vote vote(CheckedRow r) {
        return new Vote(
                r.text("session"),
                r.whole("for"),
                r.whole("against"),
                r.wholeOrNull("abstain"),
                r.wholeOrNull("present"),
                evidence(r));
    }

    private static Result result(CheckedRow r) {
        return new Result(
                r.text("election"),
                r.text("party"),
                r.number("share"),
                r.numberOrNull("tolerance"),
                r.numberOrNull("raw"),
                evidence(r));
    }

    private static Mandate mandate(CheckedRow r) {
        return new Mandate(
                r.text("answer"),
                r.wholeOrNull("delegates"),
                r.wholeOrNull("of"),
                r.number("share"),
                r.numberOrNull("tolerance"),
                evidence(r));
    }

    private static List<OtherFigure> others(Fields tree) {
        List<OtherFigure> all = new ArrayList<>();
        all.addAll(CheckedRow.in(tree, "turning_points", r -> other("turning point " + r.text("id"), r)));
        all.addAll(CheckedRow.in(
                tree,
                "compositions",
                r -> other("seats " + r.text("body") + ", " + r.text("party") + ", " + r.day("date"), r)));
        all.addAll(CheckedRow.in(tree, "points", r -> other("point " + r.text("id"), r)));
        return all;
    }

    private static OtherFigure other(String label, CheckedRow r) {
        return new OtherFigure(label, evidence(r));
    }

    private static Resolution resolution(CheckedRow r) {
        Counts counts =
                new Counts(Optional.ofNullable(r.wholeOrNull("for")), Optional.ofNullable(r.wholeOrNull("against")));
        return new Resolution(
                r.text("id"),
                r.day("date"),
                Optional.ofNullable(r.dayOrNull("earliest")),
                Optional.ofNullable(r.dayOrNull("latest")),
                r.text("body"),
                r.text("position", ""),
                counts,
                evidence(r));
    }

    private static ScoreLimits limits(CheckedRow r) {
        return new ScoreLimits(
                r.numberOrNull("fit_rms_z"),
                r.numberOrNull("fit_worst_z"),
                r.numberOrNull("held_out_covered"),
                r.flag("below_nulls", false));
    }

    /** A target of a checked row. */
    static RecordedTarget target(CheckedRow r) {
        return new RecordedTarget(
                r.text("id"),
                r.text("title", r.text("id")),
                Arrays.stream(Use.values())
                        .filter(use -> use.word().equals(r.text("use")))
                        .findFirst()
                        .orElseThrow(),
                statistic(r),
                r.day("date"),
                r.number("value"),
                r.number("tolerance"),
                r.text("grounds"),
                new Series(r.text("place", ""), r.text("sort", ""), r.numberOrNull("lat"), r.numberOrNull("lon")),
                evidence(r));
    }

    private static TargetStatistic statistic(CheckedRow r) {
        if (r.has("session")) {
            return new TargetStatistic.Vote(r.text("session"), r.one("side", TargetStatistic.Side.class));
        }
        if (r.has("election")) {
            return new TargetStatistic.Ballot(r.text("election"), r.text("party"));
        }
        if (r.has("answer")) {
            return new TargetStatistic.Mandates(r.names("answer"), r.names("among"));
        }
        if (r.has("majority")) {
            return new TargetStatistic.Majority(r.text("majority"));
        }
        if (!r.has("measure")) {
            return new TargetStatistic.Nothing();
        }
        Map<String, Double> weights = new LinkedHashMap<>();
        for (String text : r.names("measure")) {
            weights.put(WordTypes.Weighted.name(text), text.contains("=") ? WordTypes.Weighted.weight(text) : 1.0);
        }
        if (r.has("before")) {
            return new TargetStatistic.Order(weights.keySet().iterator().next(), r.text("before"));
        }
        return new TargetStatistic.Measured(weights, r.dayOrNull("since"));
    }
}
