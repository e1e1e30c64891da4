package smolny.show.gui.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import smolny.lab.session.Scene;
import smolny.lab.session.Session;
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
    static String day(Session session, int day) {
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

    /** Something of every scene from the first day to the one shown. */
    static List<Double> course(List<Scene> scenes, ToDoubleFunction<Scene> value) {
        List<Double> values = new ArrayList<>();
        for (Scene scene : scenes) {
            if (scene.day() >= 0) {
                values.add(value.applyAsDouble(scene));
            }
        }
        return values;
    }

    /** A measure of every day shown, and behind it the unchanged history's, if that has been lived. */
    static List<Story.Line> measure(Session session, String measure, String label, Story.Hue hue) {
        List<Scene> scenes = session.scenes();
        List<Story.Line> lines = new ArrayList<>();
        var ghost = session.ghost();
        boolean changed = !session.inForce().isEmpty();
        if (changed && ghost.isDone() && !ghost.isCompletedExceptionally()) {
            var record = ghost.join();
            if (record.measures.contains(measure)) {
                List<Double> values = new ArrayList<>();
                for (double value : record.of(measure)) {
                    values.add(value);
                }
                lines.add(new Story.Line(label + ", unchanged history", hue, values, true));
            }
        }
        List<Double> values = course(scenes, scene -> scene.of(measure));
        if (values.stream().anyMatch(value -> !Double.isNaN(value))) {
            lines.add(new Story.Line(label, hue, values, false));
        }
        return lines;
    }
}
