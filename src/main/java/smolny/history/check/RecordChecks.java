package smolny.history.check;

import java.util.List;
import java.util.Optional;
import smolny.history.schema.Format;
import smolny.history.schema.Key;
import smolny.history.schema.Quantity;
import smolny.history.schema.Space;
import smolny.history.schema.Type;
import smolny.history.schema.Visitor;
import smolny.history.schema.Walk;
import smolny.history.schema.Words;
import smolny.history.text.NearestName;
import smolny.history.text.Node;
import smolny.history.text.Node.Fields;
import smolny.history.text.Problems;

/** Checks of a record: its names against the scenario's, its intervals against their values. */
final class RecordChecks {
    private final List<String> measures;
    private final boolean spoilt;
    private final Problems problems;

    private RecordChecks(List<String> measures, boolean spoilt, Problems problems) {
        this.measures = measures;
        this.spoilt = spoilt;
        this.problems = problems;
    }

    /** R301, R303 for names; C901 for intervals that miss their value; C903 for counts that do not fit. */
    static void check(Fields record, Fields scenario, List<String> measures, Problems problems) {
        Names own = Names.of("record", record, problems);
        Names there = Names.of("scenario", scenario, new Problems());
        Walk.through(Format.kind("record"), record, new Visitor() {
            @Override
            public void scalar(Key key, Type.Scalar type, Node.Scalar value, Fields owner) {
                if (type instanceof Words.Ref ref && !ref.words().contains(value.text())) {
                    Names names = ref.space() == Space.SOURCE ? own : there;
                    if (!names.has(ref.space(), value.text()) && !names.spoilt(ref.space())) {
                        unknown(ref.space(), value, names.in(ref.space()), problems);
                    }
                }
            }
        });
        boolean spoilt = there.spoilt(Space.GROUP) || there.spoilt(Space.BODY);
        RecordChecks checks = new RecordChecks(measures, spoilt, problems);
        record.rows("points").forEach(checks::point);
        record.rows("votes").forEach(checks::vote);
    }

    private static void unknown(Space space, Node.Scalar value, List<String> known, Problems problems) {
        problems.error(
                space == Space.SOURCE ? "R303" : "R301",
                value.at(),
                "no " + space.singular() + " is called '" + value.text() + "'",
                NearestName.hint(value.text(), known, space.plural()).orElse(null));
    }

    private void point(Fields row) {
        row.scalar("of")
                .filter(of -> !spoilt && !measures.contains(of.text()))
                .ifPresent(of -> problems.error(
                        "X703",
                        of.at(),
                        "no measure is called '" + of.text() + "'",
                        NearestName.hint(of.text(), measures, "measures").orElse(null)));
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
