package smolny.chart.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import smolny.chart.CalendarDay;
import smolny.chart.DayAxis;
import smolny.chart.DayShare;
import smolny.chart.ShareSummary;
import smolny.model.setting.ScenarioCalendar;
import smolny.model.setting.ScenarioSetting;
import smolny.model.world.Party;
import smolny.model.world.QuestionnaireAnswer;
import smolny.scenario.HistoricalRecord;
import smolny.scenario.Labels;
import smolny.scenario.LoadedScenario;
import smolny.simulation.EnsembleResult;
import smolny.simulation.RunSpec;

/**
 * The results of the runs, in the form that the figures need.
 *
 * @param loaded the scenario with what is only for readers
 * @param spec what the runs depended on
 * @param all the runs, at least one
 */
record RunFigureData(LoadedScenario loaded, RunSpec spec, EnsembleResult all) {
    /** Words of the answers on the questionnaire, from left to right. */
    static final List<String> ANSWERS = Arrays.stream(QuestionnaireAnswer.values())
            .map(QuestionnaireAnswer::word)
            .toList();
    /** Words of the parties, in the model's order. */
    static final List<String> PARTIES =
            Arrays.stream(Party.values()).map(Party::word).toList();

    ScenarioSetting setting() {
        return spec.scenario().setting();
    }

    ScenarioCalendar clock() {
        return setting().clock();
    }

    Labels labels() {
        return Labels.of(loaded);
    }

    /** What the sources say; nothing if the scenario names no record. */
    HistoricalRecord record() {
        HistoricalRecord record = loaded.record();
        return record == null ? HistoricalRecord.EMPTY : record;
    }

    /** A headline that also says which runs are shown together. */
    String overRuns(String subject) {
        return all.runs() == 1 ? firstRun(subject) : subject + " · " + all.runs() + " runs, seed " + spec.seed();
    }

    /** A headline of a figure that shows the first run alone. */
    String firstRun(String subject) {
        String of = all.runs() == 1 ? "" : " of " + all.runs();
        return subject + " · run " + all.first().number + of + ", seed " + spec.seed();
    }

    /** All days of the clock. */
    DayAxis axis() {
        return DayAxis.of(clock());
    }

    CalendarDay day(int day) {
        return new CalendarDay(day, clock().dateOf(day));
    }

    boolean onClock(int day) {
        return day >= 0 && day < clock().days();
    }

    /** Days that figures of a sort show; the first and the last if the scenario names none on the clock. */
    List<Integer> figureDays(String sort) {
        List<Integer> days = loaded.figureDays(sort).stream()
                .map(clock()::dayOf)
                .filter(this::onClock)
                .distinct()
                .sorted()
                .toList();
        return days.isEmpty()
                ? List.of(0, clock().days() - 1).stream().distinct().toList()
                : days;
    }

    boolean has(String measure) {
        return all.first().measures.contains(measure);
    }

    /** A measure over the runs, on each day on which some run has a value; empty if there is no such measure. */
    List<DayShare> samples(String measure) {
        List<DayShare> samples = new ArrayList<>();
        for (int day = 0; has(measure) && day < clock().days(); day++) {
            double[] values = all.values(measure, day);
            if (values.length > 0) {
                samples.add(new DayShare(day, ShareSummary.ofRuns(values)));
            }
        }
        return samples;
    }
}
