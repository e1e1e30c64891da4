package smolny.show.gui;

import java.util.Locale;
import smolny.history.schema.Quantity;
import smolny.kernel.param.Parameter;

/** How parameters are written on controls. */
final class ParameterNames {
    private ParameterNames() {}

    /** A number without needless zeros. */
    static String number(double value) {
        return Quantity.shown(value);
    }

    /** The first part of an id, as a heading. */
    static String group(Parameter parameter) {
        return sentence(parameter.id().split("\\.", 2)[0]);
    }

    /** The rest of an id, or all of it where it has one part. */
    static String name(Parameter parameter) {
        String[] parts = parameter.id().split("\\.", 2);
        return sentence(parts[parts.length - 1]);
    }

    /** Group and name; the name alone where it has one part. */
    static String fullName(Parameter parameter) {
        return group(parameter).equals(name(parameter))
                ? name(parameter)
                : group(parameter) + ": " + name(parameter).toLowerCase(Locale.ROOT);
    }

    private static String sentence(String word) {
        String spaced = word.replace('_', ' ').replace('.', ' ');
        return spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    }
}
