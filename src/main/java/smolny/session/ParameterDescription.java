package smolny.session;

import java.util.Locale;
import smolny.kernel.parameter.Parameter;
import smolny.kernel.parameter.ParameterValues;
import smolny.scenario.NumberWithUnit;

/** What a control of a parameter says about it. */
public final class ParameterDescription {
    private ParameterDescription() {}

    /** A parameter's id in words, the group first: "Agitators: soviet side". */
    public static String name(Parameter parameter) {
        String[] parts = parameter.id().replace('_', ' ').split("\\.", 2);
        return parts[0].substring(0, 1).toUpperCase(Locale.ROOT)
                + parts[0].substring(1)
                + (parts.length > 1 ? ": " + parts[1].replace('.', ' ') : "");
    }

    /** Meaning, range, the scenario's value, and when a new value takes effect. */
    public static String of(Parameter parameter, ParameterValues values) {
        return String.format(
                Locale.ROOT,
                "%s Range: %s. The scenario's value: %s; %s.",
                parameter.meaning(),
                range(parameter),
                NumberWithUnit.shown(values.estimate(parameter).value()),
                effect(parameter));
    }

    /** Least and greatest value, with the unit. */
    public static String range(Parameter parameter) {
        return NumberWithUnit.shown(parameter.low()) + " to " + NumberWithUnit.shown(parameter.high()) + " "
                + parameter.unit().word();
    }

    /** When a new value takes effect, in a few words. */
    public static String effect(Parameter parameter) {
        return parameter.atStart() ? "takes effect at the next start" : "takes effect tomorrow";
    }
}
