package smolny.experiment.validation;

import java.util.List;
import java.util.Objects;
import smolny.kernel.calendar.OldStyleDate;
import smolny.scenario.HistoricalRecord.Evidence;
import smolny.scenario.RecordedTarget;
import smolny.scenario.RecordedTarget.Series;
import smolny.scenario.RecordedTarget.Use;
import smolny.scenario.TargetStatistic;

/** Targets for tests. */
final class Counts {
    private static final Evidence EVIDENCE = new Evidence("", "", List.of("assumed"), "");

    private Counts() {}

    static RecordedTarget of(String id, Use use, String sort, double value, double tolerance) {
        return at(id, use, new Series(id, sort, null, null), "1917-09-01", value, tolerance);
    }

    static RecordedTarget at(String id, Use use, Series series, String date, double value, double tolerance) {
        return of(id, use, new TargetStatistic.Ballot("duma", "bolshevik"), series, date, value, tolerance);
    }

    static double lat(RecordedTarget target) {
        return Objects.requireNonNull(target.series().lat());
    }

    static RecordedTarget gauged(TargetStatistic gauge, String date) {
        return of("gauged", Use.FIT, gauge, new Series("", "", null, null), date, 0.5, 0.1);
    }

    private static RecordedTarget of(
            String id, Use use, TargetStatistic gauge, Series series, String date, double value, double tolerance) {
        return new RecordedTarget(
                id, id, use, gauge, OldStyleDate.parse(date), value, tolerance, "a test", series, EVIDENCE);
    }
}
