package smolny.gui;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import smolny.chart.DayAxis;
import smolny.model.observer.RunEvent;
import smolny.model.setting.ScenarioCalendar;
import smolny.model.setting.ScenarioSetting;
import smolny.scenario.LoadedScenario;
import smolny.session.DaySnapshot;
import smolny.session.InteractiveSession;

/**
 * Everything that the views show at one time; immutable.
 *
 * @param base the scenario that the run is compared with
 * @param loaded the scenario with the changes in force
 * @param snapshots from the eve to the day shown, at least one
 * @param simulated from the eve to the last day simulated, which may be later
 * @param baseline the run of the former with the same seed, from the eve to the last day; empty until it has finished
 * @param future whether charts show the days after the one shown
 */
record ViewState(
        LoadedScenario base,
        LoadedScenario loaded,
        List<DaySnapshot> snapshots,
        List<DaySnapshot> simulated,
        List<DaySnapshot> baseline,
        boolean future) {
    /** What a session shows now. */
    static ViewState of(InteractiveSession session, boolean future) {
        boolean finished = session.baseline().isDone() && !session.baseline().isCompletedExceptionally();
        InteractiveSession.@Nullable BaselineRun baseline =
                finished ? session.baseline().join() : null;
        return new ViewState(
                baseline == null ? session.config().base() : baseline.loaded(),
                session.loaded(),
                session.snapshots(),
                session.simulated(),
                baseline == null ? List.of() : baseline.days(),
                future);
    }

    /** The snapshots from the first day on that charts show. */
    List<DaySnapshot> drawn() {
        List<DaySnapshot> all = future && changed() ? simulated : snapshots;
        return all.subList(Math.min(1, all.size()), all.size());
    }

    /** Whether the run differs from what it is compared with. */
    @SuppressWarnings("ReferenceEquality") // an unchanged session shows the very scenario that it has opened
    boolean changed() {
        return loaded != base;
    }

    /** The day shown. */
    DaySnapshot snapshot() {
        return snapshots.get(snapshots.size() - 1);
    }

    /** The day before it; the same on the eve. */
    DaySnapshot before() {
        return snapshots.get(Math.max(0, snapshots.size() - 2));
    }

    /** A value on the days of the run compared with, as far as charts show them; none if it has not finished or lacks the value. */
    List<Double> baselineOf(ToDoubleFunction<DaySnapshot> value) {
        int last = future ? baseline.size() : Math.min(baseline.size(), day() + 2);
        List<Double> all = baseline.subList(Math.min(1, last), last).stream()
                .map(value::applyAsDouble)
                .toList();
        return all.stream().allMatch(one -> one.isNaN()) ? List.of() : all;
    }

    /** The days of the run compared with up to the one shown; none if the run does not differ or has not finished. */
    List<DaySnapshot> unchanged() {
        return changed() ? baseline.subList(0, Math.min(baseline.size(), day() + 2)) : List.of();
    }

    /** A share on the day shown in the run compared with: " (unchanged: 71 %)"; empty if it does not differ. */
    String unchanged(ToDoubleFunction<DaySnapshot> share) {
        List<DaySnapshot> days = unchanged();
        String other = days.isEmpty() ? "" : ViewLabels.percent(share.applyAsDouble(days.get(days.size() - 1)));
        return days.isEmpty() || other.equals(ViewLabels.percent(share.applyAsDouble(snapshot())))
                ? ""
                : " (unchanged: " + other + ")";
    }

    /** The same vote in the run compared with, if its counts differ. */
    Optional<RunEvent.VoteTaken> unchanged(RunEvent.VoteTaken vote) {
        return unchanged().stream()
                .flatMap(day -> day.log().votes().stream())
                .filter(other -> other.session().equals(vote.session()) && !other.equals(vote))
                .findFirst();
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
    DayAxis days() {
        return DayAxis.of(clock());
    }
}
