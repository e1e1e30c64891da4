package smolny.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import smolny.kernel.calendar.OldStyleDate;
import smolny.model.measure.MeasuredQuantity;
import smolny.scenario.SourceNode.Fields;

/** Checks of a record: its names against the scenario's, its intervals against their values. */
final class RecordChecks {
    private static final List<String> STATISTICS = List.of("session", "election", "answer", "measure", "majority");
    private static final List<String> WHOLE = List.of(
            "session", "side", "election", "party", "answer", "among", "measure", "since", "before", "majority");
    private static final Map<String, String> PAIRS =
            Map.of("session", "side", "side", "session", "election", "party", "party", "election");
    private static final Map<String, String> NEEDS =
            Map.of("among", "answer", "since", "measure", "before", "measure", "sort", "place");

    private final Optional<ScenarioVocabulary> scenario;
    private final ProblemList problems;
    private final Map<String, Fields> seen = new LinkedHashMap<>();

    private RecordChecks(Optional<ScenarioVocabulary> scenario, ProblemList problems) {
        this.scenario = scenario;
        this.problems = problems;
    }

    /** R301, R303 for names; C901 for intervals that miss their value; C903 for counts that do not fit; then targets. */
    static void check(Fields record, Optional<ScenarioVocabulary> scenario, ProblemList problems) {
        List<NameIndex.Part> parts = NameIndex.of("record", record);
        ScenarioVocabulary own = ScenarioVocabulary.of(parts, record, Set.of(), problems);
        for (NameIndex.Part part : parts) {
            for (NameIndex.Used used : part.used) {
                Optional<ScenarioVocabulary> names = used.space() == NameSpace.SOURCE ? Optional.of(own) : scenario;
                names.filter(n -> !n.has(used.space(), used.name()) && !n.spoilt(used.space()))
                        .ifPresent(n -> ScenarioValidator.unknown(used, n.namesIn(used.space()), problems));
            }
        }
        RecordChecks checks = new RecordChecks(scenario, problems);
        record.rows("points").forEach(checks::point);
        record.rows("resolutions").forEach(checks::resolution);
        record.rows("votes").forEach(checks::vote);
        record.rows("targets").forEach(checks::target);
    }

    private void point(Fields row) {
        scenario.ifPresent(words -> row.scalar("of")
                .filter(of -> !words.isMeasure(of.text()))
                .ifPresent(of -> unknownMeasure(of, of.text(), words)));
        rise(row, "low", "value");
        rise(row, "value", "high");
    }

    private void rise(Fields row, String less, String more) {
        Optional<Double> low = row.number(less);
        Optional<Double> high = row.number(more);
        if (low.isPresent() && high.isPresent() && low.get() > high.get()) {
            SourceNode.Scalar wrong =
                    row.scalar(less.equals("value") ? more : less).orElseThrow();
            String message = "'" + less + "' (" + row.text(less).orElse("") + ") is above '" + more + "' ("
                    + row.text(more).orElse("") + ")";
            problems.error("C901", wrong.at(), message, "low, value and high must rise");
        }
    }

    private void resolution(Fields row) {
        days(row, "earliest", "date");
        days(row, "date", "latest");
        need(row, "earliest", "latest");
        need(row, "latest", "earliest");
    }

    private void days(Fields row, String before, String after) {
        Optional<OldStyleDate> early = row.text(before).flatMap(DayTypes::parse);
        Optional<OldStyleDate> late = row.text(after).flatMap(DayTypes::parse);
        if (early.isPresent() && late.isPresent() && early.get().compareTo(late.get()) > 0) {
            String message = "'" + before + "' (" + early.get() + ") is after '" + after + "' (" + late.get() + ")";
            problems.error("C901", row.at(after), message, "earliest, date and latest must rise");
        }
    }

    private void vote(Fields row) {
        Optional<Double> present = row.number("present");
        double counted = row.number("for").orElse(0.0) + row.number("against").orElse(0.0);
        if (present.isPresent() && counted > present.get()) {
            problems.error(
                    "C903",
                    row.at("present"),
                    "more votes were counted (" + Math.round(counted) + ") than deputies present",
                    "correct one of the counts");
        }
    }

    /** C904 for targets compared with two things, C905 for one thing that is two targets, X703 for measures. */
    private void target(Fields row) {
        statistic(row);
        row.scalars("measure").forEach(this::measure);
        row.scalars("before").forEach(this::measure);
        row.scalar("majority").ifPresent(this::deputies);
        one(row);
        twice(row);
    }

    private void statistic(Fields row) {
        List<String> given =
                STATISTICS.stream().filter(key -> row.field(key).isPresent()).toList();
        if (given.size() > 1) {
            problems.error(
                    "C904",
                    row.at(given.get(1)),
                    "a target is compared with one thing, found '" + given.get(0) + "' and '" + given.get(1) + "'",
                    "give one of " + String.join(", ", STATISTICS));
        }
        PAIRS.forEach((key, other) -> need(row, key, other));
        NEEDS.forEach((key, other) -> need(row, key, other));
    }

    private void need(Fields row, String key, String other) {
        if (row.field(key).isPresent() && row.field(other).isEmpty()) {
            problems.error(
                    "C904",
                    row.at(key),
                    "'" + key + "' says nothing without '" + other + "'",
                    "add '" + other + "', or leave '" + key + "' out");
        }
    }

    /** An order is of two: more than one measure before another is no order. */
    private void one(Fields row) {
        Optional<SourceNode> measure = row.get("measure");
        if (row.field("before").isPresent()
                && measure.orElse(null) instanceof SourceNode.Items list
                && list.items().size() != 1) {
            problems.error(
                    "C904",
                    row.at("before"),
                    "an order is of one measure and another, found "
                            + list.items().size() + " before it",
                    "name one measure");
        }
    }

    private void unknownMeasure(SourceNode.Scalar at, String name, ScenarioVocabulary words) {
        problems.unknown("X703", at.at(), "measure", "measures", name, words.measures());
    }

    private void measure(SourceNode.Scalar scalar) {
        String name = WordTypes.Weighted.name(scalar.text());
        if (scalar.text().contains("=")) {
            new WordTypes.Weighted(NameSpace.GROUP, false)
                    .complain("measure", scalar.text())
                    .ifPresent(complaint -> problems.error(scalar.at(), complaint));
        }
        scenario.filter(words -> !words.isMeasure(name)).ifPresent(words -> unknownMeasure(scalar, name, words));
    }

    /** X702 for a body that has no deputies. */
    private void deputies(SourceNode.Scalar body) {
        String measure = MeasuredQuantity.SOVIET_POWER.of(body.text());
        scenario.filter(words -> words.has(NameSpace.BODY, body.text()) && !words.isMeasure(measure))
                .ifPresent(words -> problems.error(
                        "X702",
                        body.at(),
                        "'" + body.text() + "' has no deputies who could be for soviet power",
                        "name a soviet, a committee of an army or a congress"));
    }

    private void twice(Fields row) {
        boolean compared = STATISTICS.stream().anyMatch(key -> row.field(key).isPresent());
        if (!compared) {
            return;
        }
        StringBuilder what = new StringBuilder();
        WHOLE.forEach(key -> what.append(text(row.get(key))).append('|'));
        if (row.field("measure").isPresent() || row.field("majority").isPresent()) {
            what.append(row.text("date").orElse(""));
        }
        Fields first = seen.putIfAbsent(what.toString(), row);
        if (first != null) {
            boolean both = !first.text("use").equals(row.text("use"));
            problems.error(
                    "C905",
                    row.at("use"),
                    "'" + row.text("id").orElse("") + "' and '"
                            + first.text("id").orElse("") + "' are one thing"
                            + (both ? ", which cannot be both fitted and held out" : ""),
                    "keep one of them");
        }
    }

    private static String text(Optional<SourceNode> value) {
        if (value.isPresent() && value.get() instanceof SourceNode.Items list) {
            StringBuilder all = new StringBuilder();
            list.items().forEach(item -> all.append(text(Optional.of(item))).append(';'));
            return all.toString();
        }
        return value.filter(SourceNode.Scalar.class::isInstance)
                .map(node -> ((SourceNode.Scalar) node).text())
                .orElse("");
    }
}
