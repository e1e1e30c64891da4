package smolny.show.gui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import smolny.lab.session.DaySnapshot;
import smolny.lab.session.InteractiveSession;
import smolny.model.world.Party;

/** How inspectors say numbers, days and parties. */
final class Said {
    private Said() {}

    /** A share in per cent. */
    static String percent(double share) {
        return Double.isNaN(share) ? "nothing yet" : String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }

    /** A count with its noun. */
    static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** A day of the clock. */
    static String day(InteractiveSession session, int day) {
        return session.clock().dateOf(day).inWords();
    }

    /** A member of a party. */
    static String member(Party party) {
        return switch (party) {
            case BOLSHEVIK -> "Bolshevik";
            case LEFT_SR -> "Left SR";
            case SR -> "SR";
            case MENSHEVIK -> "Menshevik";
            case KADET -> "Kadet";
        };
    }

    /** Something of every snapshot from the first day to the one shown. */
    static List<Double> course(List<DaySnapshot> snapshots, ToDoubleFunction<DaySnapshot> value) {
        List<Double> values = new ArrayList<>();
        for (DaySnapshot snapshot : snapshots) {
            if (snapshot.day() >= 0) {
                values.add(value.applyAsDouble(snapshot));
            }
        }
        return values;
    }

    /** A measure of every day shown, and behind it the unchanged history's, if that has been lived. */
    static List<InspectorContent.Line> measure(
            InteractiveSession session, String measure, String label, InspectorContent.Hue hue) {
        List<DaySnapshot> snapshots = session.snapshots();
        List<InspectorContent.Line> lines = new ArrayList<>();
        var baseline = session.baseline();
        boolean changed = !session.inForce().isEmpty();
        if (changed && baseline.isDone() && !baseline.isCompletedExceptionally()) {
            var record = baseline.join();
            if (record.measures.contains(measure)) {
                List<Double> values = new ArrayList<>();
                for (double value : record.of(measure)) {
                    values.add(value);
                }
                lines.add(new InspectorContent.Line(label + ", unchanged history", hue, values, true));
            }
        }
        List<Double> values = course(snapshots, snapshot -> snapshot.measure(measure));
        if (values.stream().anyMatch(value -> !Double.isNaN(value))) {
            lines.add(new InspectorContent.Line(label, hue, values, false));
        }
        return lines;
    }
}
