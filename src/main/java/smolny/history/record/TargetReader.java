package smolny.history.record;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import smolny.history.record.HistoricalRecord.Evidence;
import smolny.history.record.Target.Series;
import smolny.history.record.Target.Use;
import smolny.history.schema.Row;
import smolny.history.schema.Words;
import smolny.history.text.Node.Fields;

/** From the checked rows of a record to targets and limits. */
final class TargetReader {
    private TargetReader() {}

    static List<Target> targets(Fields tree) {
        return Row.in(tree, "targets").stream().map(TargetReader::target).toList();
    }

    static Limits limits(Fields tree) {
        return tree.map("limits").map(Row::new).map(TargetReader::limits).orElse(Limits.NONE);
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
