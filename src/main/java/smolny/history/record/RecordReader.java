package smolny.history.record;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import smolny.history.record.HistoricalRecord.Composition;
import smolny.history.record.HistoricalRecord.Counts;
import smolny.history.record.HistoricalRecord.Evidence;
import smolny.history.record.HistoricalRecord.Mandate;
import smolny.history.record.HistoricalRecord.Point;
import smolny.history.record.HistoricalRecord.Resolution;
import smolny.history.record.HistoricalRecord.Result;
import smolny.history.record.HistoricalRecord.TurningPoint;
import smolny.history.record.HistoricalRecord.Vote;
import smolny.history.record.Target.Series;
import smolny.history.record.Target.Use;
import smolny.history.schema.Row;
import smolny.history.schema.Words;
import smolny.history.text.Node.Fields;

/** From a checked record file to plain records. */
public final class RecordReader {
    private RecordReader() {}

    /** The record of a tree that passed every check. */
    public static HistoricalRecord read(Fields tree) {
        return new HistoricalRecord(
                Row.in(tree, "votes").stream().map(RecordReader::vote).toList(),
                Row.in(tree, "elections").stream().map(RecordReader::result).toList(),
                Row.in(tree, "mandates").stream().map(RecordReader::mandate).toList(),
                Row.in(tree, "turning_points").stream()
                        .map(RecordReader::turningPoint)
                        .toList(),
                Row.in(tree, "resolutions").stream()
                        .map(RecordReader::resolution)
                        .toList(),
                Row.in(tree, "compositions").stream()
                        .map(RecordReader::composition)
                        .toList(),
                Row.in(tree, "points").stream().map(RecordReader::point).toList(),
                targets(tree),
                limits(tree));
    }

    private static Evidence evidence(Row r) {
        return new Evidence(r.text("confidence", ""), r.text("basis", ""), r.names("source"), r.text("note", ""));
    }

    private static @Nullable Integer count(Row r, String key) {
        return r.has(key) ? Integer.valueOf(r.whole(key, 0)) : null;
    }

    private static @Nullable Double share(Row r, String key) {
        return r.has(key) ? Double.valueOf(r.number(key)) : null;
    }

    private static Vote vote(Row r) {
        return new Vote(
                r.text("session"),
                r.whole("for", 0),
                r.whole("against", 0),
                count(r, "abstain"),
                count(r, "present"),
                evidence(r));
    }

    private static Result result(Row r) {
        return new Result(
                r.text("election"),
                r.text("party"),
                r.number("share"),
                share(r, "tolerance"),
                share(r, "raw"),
                evidence(r));
    }

    private static Mandate mandate(Row r) {
        return new Mandate(
                r.text("answer"),
                count(r, "delegates"),
                count(r, "of"),
                r.number("share"),
                share(r, "tolerance"),
                evidence(r));
    }

    private static TurningPoint turningPoint(Row r) {
        return new TurningPoint(
                r.text("id"),
                r.day("date"),
                r.text("body"),
                r.text("classes", ""),
                r.text("level", ""),
                r.text("session", ""),
                evidence(r));
    }

    private static Resolution resolution(Row r) {
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

    private static Composition composition(Row r) {
        return new Composition(
                r.day("date"),
                r.text("body"),
                r.text("section", ""),
                r.text("party"),
                count(r, "members"),
                share(r, "share"),
                evidence(r));
    }

    private static Point point(Row r) {
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

    private static List<Target> targets(Fields tree) {
        return Row.in(tree, "targets").stream().map(RecordReader::target).toList();
    }

    private static Limits limits(Fields tree) {
        return tree.map("limits").map(Row::new).map(RecordReader::limits).orElse(Limits.NONE);
    }

    private static Limits limits(Row r) {
        return new Limits(
                bound(r, "fit_rms_z"),
                bound(r, "fit_worst_z"),
                bound(r, "held_out_covered"),
                r.flag("below_nulls", false));
    }

    private static @Nullable Double bound(Row r, String key) {
        return r.has(key) ? Double.valueOf(r.number(key)) : null;
    }

    private static Target target(Row r) {
        return new Target(
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

    private static Gauge gauge(Row r) {
        if (r.has("session")) {
            return new Gauge.Vote(
                    r.text("session"), Gauge.Side.valueOf(r.text("side").toUpperCase(Locale.ROOT)));
        }
        if (r.has("election")) {
            return new Gauge.Ballot(r.text("election"), r.text("party"));
        }
        if (r.has("answer")) {
            return new Gauge.Mandates(r.names("answer"), r.names("among"));
        }
        if (!r.has("measure")) {
            return new Gauge.Nothing();
        }
        Map<String, Double> weights = new LinkedHashMap<>();
        for (String text : r.names("measure")) {
            weights.put(Words.Weighted.name(text), text.contains("=") ? Words.Weighted.weight(text) : 1.0);
        }
        if (r.has("before")) {
            return new Gauge.Order(weights.keySet().iterator().next(), r.text("before"));
        }
        return new Gauge.Measured(weights, r.has("since") ? r.day("since") : null);
    }
}
