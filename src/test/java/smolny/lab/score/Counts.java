package smolny.lab.score;

import java.util.List;
import smolny.history.record.Gauge;
import smolny.history.record.HistoricalRecord.Evidence;
import smolny.history.record.Target;
import smolny.history.record.Target.Series;
import smolny.history.record.Target.Use;
import smolny.kernel.time.OldStyle;

/** Targets for tests. */
final class Counts {
    private static final Evidence EVIDENCE = new Evidence("", "", List.of("assumed"), "");

    private Counts() {}

    static Target of(String id, Use use, String sort, double value, double tolerance) {
        return at(id, use, new Series(id, sort, null, null), "1917-09-01", value, tolerance);
    }

    static Target at(String id, Use use, Series series, String date, double value, double tolerance) {
        return of(id, use, new Gauge.Ballot("duma", "bolshevik"), series, date, value, tolerance);
    }

    static Target gauged(Gauge gauge, String date) {
        return of("gauged", Use.FIT, gauge, new Series("", "", null, null), date, 0.5, 0.1);
    }

    private static Target of(
            String id, Use use, Gauge gauge, Series series, String date, double value, double tolerance) {
        return new Target(id, id, use, gauge, OldStyle.parse(date), value, tolerance, "a test", series, EVIDENCE);
    }
}
