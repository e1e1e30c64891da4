package smolny.scenario;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import smolny.kernel.parameter.Parameter;
import smolny.model.ModelParameters;
import smolny.scenario.SourceNode.Fields;
import smolny.scenario.SourceNode.Scalar;

/** Checks of a plan that need no other file: parameters, values, ranges, and whether the keys fit the design. */
final class PlanChecks {
    private static final Set<String> DRAWN = Set.of("lhs", "sobol", "saltelli", "morris");
    private static final Set<String> MOVED = Set.of("saltelli", "morris");
    private static final String STEPS = "steps";
    private static final String POINTS = "points";
    private static final String FROM = "from";

    private final Fields plan;
    private final ProblemList problems;

    private PlanChecks(Fields plan, ProblemList problems) {
        this.plan = plan;
        this.problems = problems;
    }

    /** P801 for parameters, P802, V202, V203 for values, V206 for ranges, P804, P805, P807 and K103 for the design. */
    static void check(Fields plan, ProblemList problems) {
        PlanChecks checks = new PlanChecks(plan, problems);
        plan.map("vary").ifPresent(checks::varied);
        plan.scalar("design").ifPresent(checks::design);
        checks.interventions();
    }

    private void varied(Fields vary) {
        if (vary.fields().isEmpty() && vary.header() == null) {
            problems.error("K120", vary.at(), "'vary' is an empty map", "name a parameter and its values");
        }
        for (SourceNode.Field field : vary.fields()) {
            Parameter parameter = ModelParameters.ALL.find(field.key());
            if (parameter == null) {
                unknown(field);
            } else if (field.value() instanceof Fields range) {
                range.scalar(FROM).ifPresent(value -> value(parameter, value));
                range.scalar("to").ifPresent(value -> value(parameter, value));
            } else {
                SourceNode.scalars(field.value()).forEach(value -> value(parameter, value));
            }
            if (field.value() instanceof Fields range) {
                rises(range);
            } else if (field.value() instanceof SourceNode.Items list
                    && list.items().isEmpty()) {
                problems.error("K120", list.at(), "'" + field.key() + "' is an empty list", "write its values");
            }
        }
    }

    private void unknown(SourceNode.Field field) {
        List<String> known = ModelParameters.ALL.ids();
        problems.error(
                "P801",
                field.keyAt(),
                "no parameter is called '" + field.key() + "'",
                NearestName.hint(field.key(), known, "parameters").orElse("'smolny list parameters' shows them all"));
    }

    private void value(Parameter parameter, Scalar value) {
        Optional<NumberWithUnit> read = NumberWithUnit.parse(value.text());
        if (read.isEmpty()) {
            return;
        }
        String unit = read.get().unit();
        Optional<ValueComplaint> wrong = unit.isEmpty()
                ? Optional.empty()
                : new NumberTypes.Measured(
                                parameter.low(),
                                parameter.high(),
                                parameter.unit().inFiles())
                        .complain(parameter.id(), value.text())
                        .filter(c -> !c.code().equals("V201"));
        if (wrong.isPresent()) {
            problems.error(value.at(), wrong.get());
        } else if (!parameter.allows(read.get().value())) {
            String range = NumberWithUnit.shown(parameter.low()) + " to " + NumberWithUnit.shown(parameter.high());
            problems.error(
                    "P802",
                    value.at(),
                    value.text() + " is outside the range of '" + parameter.id() + "', " + range,
                    "choose a value inside");
        }
    }

    private void rises(Fields range) {
        Optional<Double> from = range.number(FROM);
        Optional<Double> to = range.number("to");
        if (from.isPresent() && to.isPresent() && from.get() >= to.get()) {
            String low = range.text(FROM).orElseThrow();
            String high = range.text("to").orElseThrow();
            boolean flat = from.get().equals(to.get());
            problems.error(
                    "V206",
                    range.at(),
                    flat
                            ? "the range has no width, from " + low + " to " + high
                            : "the range runs backwards, from " + low + " to " + high,
                    flat ? "write the value alone" : "write {from: " + high + ", to: " + low + "}");
        }
    }

    private void design(Scalar design) {
        String word = design.text();
        List<SourceNode.Field> axes = plan.map("vary").map(Fields::fields).orElse(List.of());
        Optional<SourceNode.Header> table = plan.map("vary").map(Fields::header);
        if (table.isPresent()) {
            table(table.get(), word);
        } else if (DRAWN.contains(word)) {
            boolean mixed =
                    axes.stream().map(axis -> meaningless(axis, STEPS, word)).reduce(false, Boolean::logicalOr);
            if (!mixed && plan.field(POINTS).isEmpty()) {
                problems.error("K103", design.at(), "the design " + word + " needs 'points'", "add 'points: 64'");
            }
            axes.stream().filter(axis -> MOVED.contains(word)).forEach(axis -> movable(axis, word));
        } else if (word.equals("factorial")) {
            pointless(word);
            axes.forEach(this::countable);
        } else if (word.equals("list")) {
            pointless(word);
            axes.forEach(axis -> meaningless(axis, FROM, word));
            sameLength(axes);
        }
    }

    private void table(SourceNode.Header table, String design) {
        if (design.equals("list")) {
            pointless(design);
        } else if (design.equals("factorial") || DRAWN.contains(design)) {
            problems.error(
                    "P804",
                    table.at(),
                    "a table of points has no meaning in a " + design + " design",
                    "write 'design: list'");
        }
    }

    /** P807: what a parameter does can only be seen by moving it. */
    private void movable(SourceNode.Field axis, String design) {
        long values = SourceNode.scalars(axis.value()).stream()
                .map(value -> NumberWithUnit.parse(value.text()).map(NumberWithUnit::value))
                .distinct()
                .count();
        if (values == 1) {
            problems.error(
                    "P807",
                    axis.value().at(),
                    "'" + axis.key() + "' has only one value, and a " + design + " design must move it",
                    "give it a range, or take it out of 'vary'");
        }
    }

    /** P804 if the range has a key that this design has no use for. */
    private boolean meaningless(SourceNode.Field axis, String key, String design) {
        Optional<SourceNode.Field> given = axis.value() instanceof Fields range ? range.field(key) : Optional.empty();
        boolean steps = key.equals(STEPS);
        String points = plan.field(POINTS).isPresent() ? "remove it" : "remove it, and give 'points' beside 'design'";
        given.ifPresent(field -> problems.error(
                "P804",
                field.keyAt(),
                "'" + key + "' has no meaning in a " + design + " design",
                steps ? points : "write the values of '" + axis.key() + "' as a list"));
        return given.isPresent();
    }

    private void pointless(String design) {
        plan.field(POINTS)
                .ifPresent(field -> problems.error(
                        "P804",
                        field.keyAt(),
                        "'points' has no meaning in a " + design + " design",
                        "remove it, or choose one of: lhs, sobol, saltelli, morris"));
    }

    private void countable(SourceNode.Field axis) {
        // With a third key, which can only be a misspelt one, nothing more is to be said.
        boolean bare = axis.value() instanceof Fields map && map.fields().size() == 2;
        if (bare
                && axis.value() instanceof Fields range
                && range.field(STEPS).isEmpty()
                && range.field(FROM).isPresent()) {
            problems.error(
                    "K103",
                    range.at(),
                    "the range of '" + axis.key() + "' has no 'steps'",
                    "a factorial design needs to know how many values to take");
        }
    }

    /** P805: a list design goes through all lists side by side. */
    private void sameLength(List<SourceNode.Field> axes) {
        List<SourceNode.Field> lists =
                axes.stream().filter(axis -> !(axis.value() instanceof Fields)).toList();
        for (SourceNode.Field axis : lists) {
            SourceNode.Field first = lists.get(0);
            int due = SourceNode.scalars(first.value()).size();
            int found = SourceNode.scalars(axis.value()).size();
            if (found > 0 && found != due) {
                problems.error(
                        "P805",
                        axis.value().at(),
                        "'" + axis.key() + "' has " + found + " values, '" + first.key() + "' has " + due,
                        "a list design takes the first of each, then the second of each: give as many of each");
            }
        }
    }

    /** P806: an intervention is applied in every run, or once more at every point, or not at all. */
    private void interventions() {
        Set<String> seen = new TreeSet<>();
        for (String key : List.of("do", "also")) {
            plan.scalars(key).forEach(intervention -> {
                if (!seen.add(intervention.text())) {
                    problems.error(
                            "P806",
                            intervention.at(),
                            "intervention '" + intervention.text() + "' is named twice",
                            "name it once");
                }
            });
        }
    }
}
