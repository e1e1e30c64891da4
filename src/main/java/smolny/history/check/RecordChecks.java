package smolny.history.check;

import java.util.List;
import java.util.Optional;
import smolny.history.schema.Quantity;
import smolny.history.schema.Space;
import smolny.history.text.NearestName;
import smolny.history.text.Node;
import smolny.history.text.Node.Fields;
import smolny.history.text.Problems;

/** Checks of a record: its names against the scenario's, its intervals against their values. */
final class RecordChecks {
    private final Optional<Vocabulary> scenario;
    private final Problems problems;

    private RecordChecks(Optional<Vocabulary> scenario, Problems problems) {
        this.scenario = scenario;
        this.problems = problems;
    }

    /** R301, R303 for names; C901 for intervals that miss their value; C903 for counts that do not fit; then targets. */
    static void check(Fields record, Optional<Vocabulary> scenario, Problems problems) {
        List<TreeIndex.Part> parts = TreeIndex.of("record", record);
        Names own = Names.of(parts, record, problems);
        for (TreeIndex.Part part : parts) {
            for (TreeIndex.Used used : part.used) {
                Optional<Names> names =
                        used.space() == Space.SOURCE ? Optional.of(own) : scenario.map(Vocabulary::names);
                names.filter(n -> !n.has(used.space(), used.name()) && !n.spoilt(used.space()))
                        .ifPresent(n -> ScenarioValidator.unknown(used, n.in(used.space()), problems));
            }
        }
        RecordChecks checks = new RecordChecks(scenario, problems);
        record.rows("points").forEach(checks::point);
        record.rows("votes").forEach(checks::vote);
        record.rows("targets").forEach(new TargetChecks(scenario, problems)::check);
    }

    private void point(Fields row) {
        scenario.ifPresent(words -> row.scalar("of")
                .filter(of -> !words.isMeasure(of.text()))
                .ifPresent(of -> problems.error(
                        "X703",
                        of.at(),
                        "no measure is called '" + of.text() + "'",
                        NearestName.hint(of.text(), words.measures(), "measures")
                                .orElse(null))));
        rise(row, "low", "value");
        rise(row, "value", "high");
    }

    private void rise(Fields row, String less, String more) {
        Optional<Double> low = number(row, less);
        Optional<Double> high = number(row, more);
        if (low.isPresent() && high.isPresent() && low.get() > high.get()) {
            Node.Scalar wrong = row.scalar(less.equals("value") ? more : less).orElseThrow();
            String message = "'" + less + "' (" + row.text(less).orElse("") + ") is above '" + more + "' ("
                    + row.text(more).orElse("") + ")";
            problems.error("C901", wrong.at(), message, "low, value and high must rise");
        }
    }

    private void vote(Fields row) {
        Optional<Double> present = number(row, "present");
        double counted = number(row, "for").orElse(0.0) + number(row, "against").orElse(0.0);
        if (present.isPresent() && counted > present.get()) {
            problems.error(
                    "C903",
                    row.scalar("present").orElseThrow().at(),
                    "more votes were counted (" + Math.round(counted) + ") than deputies present",
                    "correct one of the counts");
        }
    }

    private static Optional<Double> number(Fields row, String key) {
        return row.text(key).flatMap(Quantity::of).map(Quantity::value);
    }
}
