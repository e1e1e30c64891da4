package smolny.cli;

import static smolny.scenario.RequestRefusedException.refuseIf;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import smolny.experiment.whatif.TargetMeasure;
import smolny.kernel.calendar.OldStyleDate;
import smolny.model.setting.ScenarioCalendar;
import smolny.scenario.LoadedScenario;
import smolny.scenario.RequestRefusedException;

/** What is measured, and when. */
final class TargetOptions {
    @Option(
            names = "--of",
            paramLabel = "MEASURE",
            description =
                    "measure to compare; 'smolny list measures' lists them (default: support for soviet power in the"
                            + " congress, or if none meets in the soviet in the news)")
    private List<String> measures = List.of();

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "Old Style date of the comparison (default: the last day)")
    private @Nullable String date;

    /** The aim in a scenario. */
    TargetMeasure in(LoadedScenario loaded) {
        List<TargetMeasure> all = all(loaded);
        refuseIf(all.size() > 1, "--of may be given only once here");
        return all.get(0);
    }

    /** All aims in a scenario, in the order given; the usual one if none is. */
    List<TargetMeasure> all(LoadedScenario loaded) {
        List<String> names = measures.isEmpty()
                ? List.of(TargetMeasure.usual(loaded.scenario().setting()))
                : measures;
        return names.stream().distinct().map(name -> aim(loaded, name)).toList();
    }

    private TargetMeasure aim(LoadedScenario loaded, String name) {
        List<String> known = TargetMeasure.namesOf(loaded.scenario().setting());
        if (!known.contains(name)) {
            throw RequestRefusedException.unknown("measure", name, known, "'smolny list measures' lists them");
        }
        ScenarioCalendar clock = loaded.scenario().setting().clock();
        return TargetMeasure.at(loaded, name, date == null ? clock.days() - 1 : day(date, clock));
    }

    /**
     * The day of the clock that is meant by a date.
     *
     * @throws RequestRefusedException if it is none, or outside the clock
     */
    static int day(String date, ScenarioCalendar clock) {
        int day;
        try {
            day = clock.dayOf(OldStyleDate.parse(date));
        } catch (IllegalArgumentException e) {
            throw new RequestRefusedException("'" + date + "' is not a date: " + e.getMessage());
        }
        refuseIf(
                day < 0 || day >= clock.days(),
                "'" + date + "' is outside the clock, which goes from " + clock.start() + " to " + clock.end());
        return day;
    }
}
