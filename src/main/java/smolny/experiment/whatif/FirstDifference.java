package smolny.experiment.whatif;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import smolny.kernel.calendar.OldStyleDate;
import smolny.model.setting.ScenarioCalendar;
import smolny.model.world.PopulationScale;
import smolny.scenario.Intervention;
import smolny.scenario.LoadedScenario;
import smolny.scenario.Problem;
import smolny.scenario.ScenarioReader;
import smolny.scenario.Scenarios;
import smolny.simulation.RunResult;
import smolny.simulation.RunSpec;
import smolny.simulation.Simulation;

/**
 * The first day on which runs of two scenarios with common random numbers differ.
 *
 * @param date that day
 * @param measure the measure that differs most
 * @param before its value in the first run, NaN if it had none
 * @param after its value in the second run
 * @param measures how many measures differ on that day
 */
public record FirstDifference(OldStyleDate date, String measure, double before, double after, int measures) {

    /** Runs both; empty if no measure that both have differs on any day that both have. */
    public static Optional<FirstDifference> between(
            LoadedScenario one, LoadedScenario other, PopulationScale scale, long seed) {
        RunResult first = Simulation.run(new RunSpec(one.scenario(), scale, seed, 0));
        RunResult second = Simulation.run(new RunSpec(other.scenario(), scale, seed, 0));
        ScenarioCalendar clock = one.scenario().setting().clock();
        ScenarioCalendar clockThere = other.scenario().setting().clock();
        List<String> common =
                first.measures.stream().filter(second.measures::contains).toList();
        for (int day = 0; day < clock.days(); day++) {
            int there = clockThere.dayOf(clock.dateOf(day));
            if (there >= 0 && there < clockThere.days()) {
                List<FirstDifference> found = new ArrayList<>();
                for (String measure : common) {
                    double a = first.seriesOf(measure)[day];
                    double b = second.seriesOf(measure)[there];
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

    /**
     * Checks by runs that a scenario, and each of its interventions, differs from its parent not before the day it declares.
     *
     * @return an error H504 for each that differs earlier
     */
    public static List<Problem> beforeDeclared(Path file) {
        List<Problem> found = new ArrayList<>();
        if (Scenarios.isRecord(file)) {
            return found;
        }
        ScenarioReader reader = new ScenarioReader();
        LoadedScenario whole = reader.load(file, List.of());
        Optional<Path> parent = Scenarios.parent(file);
        if (parent.isPresent() && whole.divergence() != null) {
            LoadedScenario before = reader.load(parent.get(), List.of());
            beforeDeclared(before, whole, whole.divergence()).ifPresent(found::add);
        }
        for (Intervention lever : whole.interventions()) {
            LoadedScenario after = reader.load(file, List.of(lever.id()));
            beforeDeclared(whole, after, lever).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Problem> beforeDeclared(LoadedScenario before, LoadedScenario after, Intervention change) {
        OldStyleDate declared = change.divergesOn();
        if (declared == null) {
            return Optional.empty();
        }
        return between(before, after, PopulationScale.CLASS, before.run().seed())
                .filter(first -> first.date().compareTo(declared) < 0)
                .map(first -> Problem.error(
                        "H504",
                        after.resolved().at(),
                        "'" + change.id() + "' says that it differs from " + declared.inWords()
                                + ", but a run of it differs earlier: " + first.inWords(),
                        "find what acts before that day, or move 'diverges'"));
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
    public String inWords() {
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
