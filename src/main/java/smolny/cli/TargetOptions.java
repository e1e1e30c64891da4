package smolny.cli;

import static smolny.scenario.RequestRefusedException.refuseIf;
import static smolny.scenario.RequestRefusedException.refuseUnknown;

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
                    "measure to compare; 'smolny list measures' lists them (default: the one that the change names;"
                            + " otherwise support for soviet power in the congress, or in the leading soviet if no congress meets)")
    private List<String> measures = List.of();

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "Old Style date of the comparison (default: the day that the change names, else the last)")
    private @Nullable String date;

    /** What is compared in two versions: what the user names, else what the change itself names. */
    TargetMeasure of(LoadedScenario before, LoadedScenario after) {
        refuseIf(measures.size() > 1, "--of may be given only once here");
        TargetMeasure usual = TargetMeasure.usual(before, after);
        String measure = measures.isEmpty() ? usual.measure() : measures.get(0);
        return aim(before, measure, measure.equals(usual.measure()) ? usual.day() : lastDay(before));
    }

    /** All measures in a scenario, in the order given; the usual one if none is. */
    List<TargetMeasure> all(LoadedScenario loaded) {
        List<String> names = measures.isEmpty()
                ? List.of(TargetMeasure.usual(loaded.scenario().setting()))
                : measures;
        return names.stream()
                .distinct()
                .map(name -> aim(loaded, name, lastDay(loaded)))
                .toList();
    }

    private static int lastDay(LoadedScenario loaded) {
        return loaded.scenario().setting().clock().days() - 1;
    }

    private TargetMeasure aim(LoadedScenario loaded, String name, int usualDay) {
        List<String> known = TargetMeasure.namesOf(loaded.scenario().setting());
        refuseUnknown("measure", name, known, "'smolny list measures' lists them");
        int day =
                date == null ? usualDay : day(date, loaded.scenario().setting().clock());
        return TargetMeasure.at(loaded, name, day);
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
