package smolny.cli;

import static smolny.scenario.RequestRefusedException.refuseIf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import smolny.kernel.math.DecimalNumber;
import smolny.kernel.parameter.Parameter;
import smolny.kernel.parameter.ParameterValues;
import smolny.model.ModelParameters;
import smolny.model.world.PopulationScale;
import smolny.scenario.RequestRefusedException;

/** Understands what the user sets: parameters and scale. */
final class ParameterAssignments {
    private ParameterAssignments() {}

    /**
     * Reads {@code name=value}, the value with or without its unit.
     *
     * @throws RequestRefusedException if there is no such parameter, no number, a number out of range, or two values of one
     *     parameter
     */
    static Map<Parameter, Double> read(List<String> assignments) {
        Map<Parameter, Double> set = new LinkedHashMap<>();
        for (String assignment : assignments) {
            int equals = assignment.indexOf('=');
            refuseIf(equals < 0, "--set takes name=value, found '" + assignment + "'");
            Parameter parameter = parameter(assignment.substring(0, equals).strip());
            double value = value(parameter, assignment.substring(equals + 1).strip());
            refuseIf(set.put(parameter, value) != null, "--set gives " + parameter.id() + " two values");
        }
        return set;
    }

    /** The parameter of that name. */
    static Parameter parameter(String id) {
        Parameter parameter = ModelParameters.ALL.find(id);
        if (parameter == null) {
            List<String> known =
                    ModelParameters.ALL.all().stream().map(Parameter::id).toList();
            throw RequestRefusedException.unknown("parameter", id, known, "'smolny list parameters' lists them");
        }
        return parameter;
    }

    private static double value(Parameter parameter, String text) {
        String unit = parameter.unit().word();
        String number = text.endsWith(unit)
                ? text.substring(0, text.length() - unit.length()).strip()
                : text;
        double value = DecimalNumber.parse(number)
                .orElseThrow(() -> new RequestRefusedException(
                        parameter.id() + " takes a number in " + unit + ", found '" + text + "'"));
        refuseIf(
                !parameter.allows(value),
                parameter.id() + " = " + number + " is outside its range, " + parameter.low() + " to "
                        + parameter.high() + " " + unit);
        return value;
    }

    /** Values with these set. */
    static ParameterValues applied(ParameterValues values, Map<Parameter, Double> set) {
        ParameterValues all = values;
        for (Map.Entry<Parameter, Double> entry : set.entrySet()) {
            all = all.with(entry.getKey(), entry.getValue(), "--set");
        }
        return all;
    }

    /** The scale of that name or factor. */
    static PopulationScale scale(String text) {
        try {
            return PopulationScale.of(text);
        } catch (IllegalArgumentException e) {
            throw new RequestRefusedException(String.valueOf(e.getMessage()));
        }
    }
}
