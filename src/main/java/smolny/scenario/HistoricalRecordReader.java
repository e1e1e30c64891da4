package smolny.scenario;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import smolny.scenario.HistoricalRecord.Composition;
import smolny.scenario.HistoricalRecord.Counts;
import smolny.scenario.HistoricalRecord.Evidence;
import smolny.scenario.HistoricalRecord.Mandate;
import smolny.scenario.HistoricalRecord.Point;
import smolny.scenario.HistoricalRecord.Resolution;
import smolny.scenario.HistoricalRecord.Result;
import smolny.scenario.HistoricalRecord.TurningPoint;
import smolny.scenario.HistoricalRecord.Vote;
import smolny.scenario.RecordedTarget.Series;
import smolny.scenario.RecordedTarget.Use;
import smolny.scenario.format.CheckedRow;
import smolny.scenario.format.SourceNode.Fields;
import smolny.scenario.format.WordTypes;

/** From a checked record file to plain records. */
final class HistoricalRecordReader {
    private HistoricalRecordReader() {}

    /** The record of a tree that passed every check. */
    public static HistoricalRecord read(Fields tree) {
        return new HistoricalRecord(
                CheckedRow.in(tree, "votes").stream()
                        .map(HistoricalRecordReader::vote)
                        .toList(),
                CheckedRow.in(tree, "elections").stream()
                        .map(HistoricalRecordReader::result)
                        .toList(),
                CheckedRow.in(tree, "mandates").stream()
                        .map(HistoricalRecordReader::mandate)
                        .toList(),
                CheckedRow.in(tree, "turning_points").stream()
                        .map(HistoricalRecordReader::turningPoint)
                        .toList(),
                CheckedRow.in(tree, "resolutions").stream()
                        .map(HistoricalRecordReader::resolution)
                        .toList(),
                CheckedRow.in(tree, "compositions").stream()
                        .map(HistoricalRecordReader::composition)
                        .toList(),
                CheckedRow.in(tree, "points").stream()
                        .map(HistoricalRecordReader::point)
                        .toList(),
                targets(tree),
                limits(tree));
    }

    private static Evidence evidence(CheckedRow r) {
        return new Evidence(r.text("confidence", ""), r.text("basis", ""), r.names("source"), r.text("note", ""));
    }

    private static @Nullable Integer count(CheckedRow r, String key) {
        return r.has(key) ? Integer.valueOf(r.whole(key, 0)) : null;
    }

    private static @Nullable Double share(CheckedRow r, String key) {
        return r.has(key) ? Double.valueOf(r.number(key)) : null;
    }

    private static Vote vote(CheckedRow r) {
        return new Vote(
                r.text("session"),
                r.whole("for", 0),
                r.whole("against", 0),
                count(r, "abstain"),
                count(r, "present"),
                evidence(r));
    }

    private static Result result(CheckedRow r) {
        return new Result(
                r.text("election"),
                r.text("party"),
                r.number("share"),
                share(r, "tolerance"),
                share(r, "raw"),
                evidence(r));
    }

    private static Mandate mandate(CheckedRow r) {
        return new Mandate(
                r.text("answer"),
                count(r, "delegates"),
                count(r, "of"),
                r.number("share"),
                share(r, "tolerance"),
                evidence(r));
    }

    private static TurningPoint turningPoint(CheckedRow r) {
        return new TurningPoint(
                r.text("id"),
                r.day("date"),
                r.text("body"),
                r.text("classes", ""),
                r.text("level", ""),
                r.text("session", ""),
                evidence(r));
    }

    private static Resolution resolution(CheckedRow r) {
        Counts counts = new Counts(
                Optional.ofNullable(count(r, "for")),
                Optional.ofNullable(count(r, "against")),
                Optional.ofNullable(count(r, "abstain")));
        return new Resolution(
                r.text("id"),
                r.day("date"),
                r.text("body"),
                r.text("body_kind", ""),
                r.text("place", ""),
                r.text("class", ""),
                r.text("position", ""),
                counts,
                evidence(r));
    }

    private static Composition composition(CheckedRow r) {
        return new Composition(
                r.day("date"),
                r.text("body"),
                r.text("section", ""),
                r.text("party"),
                count(r, "members"),
                share(r, "share"),
                evidence(r));
    }

    private static Point point(CheckedRow r) {
        double value = r.number("value");
        return new Point(
                r.text("id"),
                r.day("date"),
                r.text("of"),
                value,
                r.number("low", value),
                r.number("high", value),
                evidence(r));
    }

    private static List<RecordedTarget> targets(Fields tree) {
        return CheckedRow.in(tree, "targets").stream()
                .map(HistoricalRecordReader::target)
                .toList();
    }

    private static ScoreLimits limits(Fields tree) {
        return tree.map("limits")
                .map(CheckedRow::new)
                .map(HistoricalRecordReader::limits)
                .orElse(ScoreLimits.NONE);
    }

    private static ScoreLimits limits(CheckedRow r) {
        return new ScoreLimits(
                bound(r, "fit_rms_z"),
                bound(r, "fit_worst_z"),
                bound(r, "held_out_covered"),
                r.flag("below_nulls", false));
    }

    private static @Nullable Double bound(CheckedRow r, String key) {
        return r.has(key) ? Double.valueOf(r.number(key)) : null;
    }

    private static RecordedTarget target(CheckedRow r) {
        return new RecordedTarget(
                r.text("id"),
                r.text("title", r.text("id")),
                Arrays.stream(Use.values())
                        .filter(use -> use.word().equals(r.text("use")))
                        .findFirst()
                        .orElseThrow(),
                gauge(r),
                r.day("date"),
                r.number("value"),
                r.number("tolerance"),
                r.text("grounds"),
                new Series(r.text("place", ""), r.text("sort", ""), bound(r, "lat"), bound(r, "lon")),
                new Evidence(r.text("confidence", ""), r.text("basis", ""), r.names("source"), r.text("note", "")));
    }

    private static TargetStatistic gauge(CheckedRow r) {
        if (r.has("session")) {
            return new TargetStatistic.Vote(
                    r.text("session"),
                    TargetStatistic.Side.valueOf(r.text("side").toUpperCase(Locale.ROOT)));
        }
        if (r.has("election")) {
            return new TargetStatistic.Ballot(r.text("election"), r.text("party"));
        }
        if (r.has("answer")) {
            return new TargetStatistic.Mandates(r.names("answer"), r.names("among"));
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
        return new TargetStatistic.Measured(weights, r.has("since") ? r.day("since") : null);
    }
}
