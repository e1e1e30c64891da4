package smolny.gui;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import smolny.chart.CalendarDay;
import smolny.model.setting.ScenarioCalendar;
import smolny.model.setting.ScenarioSetting;
import smolny.scenario.LoadedScenario;
import smolny.session.DaySnapshot;
import smolny.session.InteractiveSession;
import smolny.simulation.RunResult;

/**
 * Everything that the views show at one time; immutable.
 *
 * @param base the unchanged scenario
 * @param loaded the scenario with the changes in force
 * @param snapshots from the eve to the day shown, at least one
 * @param baseline the run of the unchanged scenario with the same seed; null until it has finished
 */
record ViewState(
        LoadedScenario base,
        LoadedScenario loaded,
        List<DaySnapshot> snapshots,
        @Nullable RunResult baseline) {
    /** What a session shows now. */
    static ViewState of(InteractiveSession session) {
        boolean finished = session.baseline().isDone() && !session.baseline().isCompletedExceptionally();
        return new ViewState(
                session.config().base(),
                session.loaded(),
                session.snapshots(),
                finished ? session.baseline().join() : null);
    }

    /** The day shown. */
    DaySnapshot snapshot() {
        return snapshots.get(snapshots.size() - 1);
    }

    /** The day before it; the same on the eve. */
    DaySnapshot before() {
        return snapshots.get(Math.max(0, snapshots.size() - 2));
    }

    /** A measure in the run of the unchanged scenario; null if that has not finished or lacks the measure. */
    double @Nullable [] baselineOf(String measure) {
        return baseline != null && baseline.measures.contains(measure) ? baseline.seriesOf(measure) : null;
    }

    ScenarioSetting setting() {
        return loaded.scenario().setting();
    }

    ScenarioCalendar clock() {
        return setting().clock();
    }

    /** Index of the day shown, -1 on the eve. */
    int day() {
        return snapshot().day();
    }

    /** Days from the first to the last of the clock. */
    List<CalendarDay> days() {
        return IntStream.range(0, clock().days())
                .mapToObj(day -> CalendarDay.of(day, clock().dateOf(day)))
                .toList();
    }
}
