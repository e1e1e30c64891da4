package smolny.history.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import smolny.history.schema.Format;
import smolny.history.schema.Kind;
import smolny.history.schema.Numbers;
import smolny.history.schema.Visitor;
import smolny.history.schema.Walk;
import smolny.history.text.NearestName;
import smolny.history.text.Node;
import smolny.history.text.Node.Fields;
import smolny.history.text.Problems;
import smolny.kernel.param.Parameter;
import smolny.model.Parameters;

/** Checks values of parameters against the registry, and keys that only make sense together. */
final class EffectChecks implements Visitor {
    private final Problems problems;

    private EffectChecks(Problems problems) {
        this.problems = problems;
    }

    /** R301 for an unknown parameter; V201, V202, V203, V207 for its value; K110 for half of a pair. */
    static void check(Fields tree, Problems problems) {
        Walk.through(Format.kind("scenario"), tree, new EffectChecks(problems));
        tree.map("parameters").ifPresent(map -> new EffectChecks(problems).parameters(map));
        new EffectChecks(problems).estimates(tree.rows("calibration"));
    }

    @Override
    public void map(Kind kind, Fields map) {
        if (kind.name().equals("do set")) {
            Parameter parameter = Parameters.ALL.find(map.text("parameter").orElse(""));
            if (parameter != null) {
                map.scalar("to").ifPresent(value -> value(parameter, value, true));
            }
        } else if (kind.name().equals("do access")) {
            pair(kind, map, "by", "until");
            pair(kind, map, "place", "open");
        } else if (kind.name().equals("force")) {
            pair(kind, map, "needs", "otherwise");
        }
    }

    private void pair(Kind kind, Fields map, String one, String other) {
        if (map.field(one).isPresent() != map.field(other).isPresent()) {
            String there = map.field(one).isPresent() ? one : other;
            String missing = there.equals(one) ? other : one;
            boolean misspelt = map.fields().stream()
                    .anyMatch(f -> kind.key(f.key()).isEmpty()
                            && NearestName.of(f.key(), List.of(missing)).isPresent());
            if (misspelt) {
                return;
            }
            problems.error(
                    "K110",
                    map.field(there).orElseThrow().keyAt(),
                    "'" + there + "' needs '" + missing + "' beside it",
                    "add '" + missing + "'");
        }
    }

    private void parameters(Fields parameters) {
        List<String> known = Parameters.ALL.all().stream().map(Parameter::id).toList();
        for (Node.Field field : parameters.fields()) {
            Parameter parameter = Parameters.ALL.find(field.key());
            if (parameter == null) {
                problems.error(
                        "R301",
                        field.keyAt(),
                        "no parameter is called '" + field.key() + "'",
                        NearestName.hint(field.key(), known, "parameters").orElse(null));
            } else if (field.value() instanceof Fields inner) {
                inner.scalar("value").ifPresent(value -> value(parameter, value, false));
            }
        }
    }

    private void estimates(List<Fields> rows) {
        Set<String> seen = new HashSet<>();
        for (Fields row : rows) {
            Parameter parameter = Parameters.ALL.find(row.text("parameter").orElse(""));
            if (parameter != null) {
                row.scalar("value").ifPresent(value -> value(parameter, value, "", false));
                if (!seen.add(parameter.id())) {
                    problems.error(
                            "R302",
                            row.scalar("parameter").orElseThrow().at(),
                            "a second estimate of '" + parameter.id() + "'",
                            "keep one of them");
                }
            }
        }
    }

    private void value(Parameter parameter, Node.Scalar value, boolean byEffect) {
        value(parameter, value, parameter.unit().inFiles(), byEffect);
    }

    private void value(Parameter parameter, Node.Scalar value, String unit, boolean byEffect) {
        new Numbers.Measured(parameter.low(), parameter.high(), unit)
                .complain(parameter.id(), value.text())
                .ifPresent(c -> {
                    boolean range = byEffect && c.code().equals("V201");
                    String message =
                            range ? "this effect would set a value outside its range: " + c.message() : c.message();
                    problems.error(range ? "V207" : c.code(), value.at(), message, c.hint());
                });
    }
}
