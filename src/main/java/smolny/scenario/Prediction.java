package smolny.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import smolny.kernel.calendar.OldStyleDate;
import smolny.model.measure.Measures;
import smolny.scenario.SourceNode.Fields;

/**
 * What somebody predicts before the first run.
 *
 * @param kind what is foreseen
 * @param subject an outcome, or a measure
 * @param onDay day of a measure; null stands for the last day
 * @param chance of an outcome, in [0, 1]; 0 otherwise
 * @param low lower end of the interval for a measure or its change, in the measure's own unit; 0 for an outcome
 * @param high upper end
 * @param level probability with which the interval is meant to hold the value, in (0, 1)
 */
public record Prediction(
        Kind kind, String subject, @Nullable OldStyleDate onDay, double chance, double low, double high, double level) {
    /** Level of an interval that names none. */
    public static final double USUAL_LEVEL = 0.9;

    private static final double PERCENT = 100;
    private static final double FINE = 1e6;
    private static final String SHARE = "share";

    /** What is foreseen. */
    public enum Kind {
        /** Whether something happens. */
        OUTCOME,
        /** A value, mean over runs. */
        MEASURE,
        /** By how much a value differs from that in the unchanged scenario. */
        EFFECT;

        /** As written in scenarios. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The prediction that an outcome comes with this probability, in [0, 1]. */
    public static Prediction ofOutcome(String outcome, double chance) {
        return new Prediction(Kind.OUTCOME, outcome, null, chance, 0, 0, USUAL_LEVEL);
    }

    /** The predictions of a checked, resolved scenario, in the order written. */
    static List<Prediction> in(Fields tree) {
        List<Prediction> all = new ArrayList<>();
        for (CheckedRow row : CheckedRow.in(tree, "predict")) {
            for (Kind kind : Kind.values()) {
                if (row.has(kind.word())) {
                    all.add(subject(kind, row));
                }
            }
        }
        return all;
    }

    private static Prediction subject(Kind kind, CheckedRow row) {
        String name = row.text(kind.word());
        return kind == Kind.OUTCOME
                ? ofOutcome(name, row.share("chance", 0))
                : new Prediction(
                        kind,
                        name,
                        row.has("on") ? row.day("on") : null,
                        0,
                        row.number("low"),
                        row.number("high"),
                        row.share("level", USUAL_LEVEL));
    }

    /** The whole prediction in one line; equal predictions give equal lines. Shares are in points (per cent). */
    public String text() {
        if (kind == Kind.OUTCOME) {
            return subject + ": " + shown(PERCENT * chance) + " %";
        }
        String day = onDay == null ? "" : " on " + onDay;
        return (kind == Kind.EFFECT ? "change of " : "") + subject + day + ": " + shown(inDisplayUnit(low)) + " to "
                + shown(inDisplayUnit(high)) + " " + unit() + " at " + shown(PERCENT * level) + " %";
    }

    /** The unit in which numbers are shown: points for shares. */
    String unit() {
        String own = Measures.unit(subject);
        return own.equals(SHARE) ? "points" : own;
    }

    /** A value of the measure, in the unit in which numbers are shown. */
    public double inDisplayUnit(double value) {
        return Measures.unit(subject).equals(SHARE) ? PERCENT * value : value;
    }

    private static String shown(double value) {
        return NumberWithUnit.shown(Math.round(value * FINE) / FINE);
    }
}
