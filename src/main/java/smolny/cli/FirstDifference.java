package smolny.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import smolny.history.LoadedScenario;
import smolny.kernel.time.OldStyle;
import smolny.lab.run.Autumn;
import smolny.lab.run.RunRecord;
import smolny.lab.run.RunSpec;
import smolny.model.setting.Clock;
import smolny.model.world.Scale;

/**
 * The first day on which two runs with the same chances differ.
 *
 * @param date that day
 * @param measure the measure that differs most
 * @param before its value in the first run, NaN if it had none
 * @param after its value in the second run
 * @param measures how many measures differ on that day
 */
record FirstDifference(OldStyle date, String measure, double before, double after, int measures) {

    /** Lives through both; nothing if no measure that both have differs on any day that both have. */
    static Optional<FirstDifference> between(LoadedScenario one, LoadedScenario other, Scale scale, long seed) {
        RunRecord first = Autumn.run(new RunSpec(one.scenario(), scale, seed, 0));
        RunRecord second = Autumn.run(new RunSpec(other.scenario(), scale, seed, 0));
        Clock clock = one.scenario().setting().clock();
        Clock clockThere = other.scenario().setting().clock();
        List<String> common =
                first.measures.stream().filter(second.measures::contains).toList();
        for (int day = 0; day < clock.days(); day++) {
            int there = clockThere.dayOf(clock.dateOf(day));
            if (there >= 0 && there < clockThere.days()) {
                List<FirstDifference> found = new ArrayList<>();
                for (String measure : common) {
                    double a = first.of(measure)[day];
                    double b = second.of(measure)[there];
                    if (Double.compare(a, b) != 0) {
                        found.add(new FirstDifference(clock.dateOf(day), measure, a, b, 1));
                    }
                }
                if (!found.isEmpty()) {
                    return Optional.of(greatest(found));
                }
            }
        }
        return Optional.empty();
    }

    private static FirstDifference greatest(List<FirstDifference> found) {
        FirstDifference most = found.get(0);
        for (FirstDifference next : found) {
            if (next.size() > most.size()) {
                most = next;
            }
        }
        return new FirstDifference(most.date, most.measure, most.before, most.after, found.size());
    }

    private double size() {
        double by = Math.abs(after - before);
        return Double.isNaN(by) ? Double.POSITIVE_INFINITY : by;
    }

    /** As one sentence without a full stop. */
    String inWords() {
        String more = measures == 1 ? "no other measure" : (measures - 1) + " other measures";
        return String.format(
                Locale.ROOT,
                "%s Old Style (%s New Style): %s is %.6f in the first and %.6f in the second (%+.6f), and %s differ%s",
                date.inWords(),
                date.newStyle().inWords(),
                measure,
                before,
                after,
                after - before,
                more,
                measures == 1 ? "s" : "");
    }
}
