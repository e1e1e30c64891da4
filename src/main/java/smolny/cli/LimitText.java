package smolny.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import smolny.history.record.Limits;
import smolny.history.text.NearestName;

/** Understands the limits that a user states. */
final class LimitText {
    private static final List<String> BOUNDS = List.of("fit_rms_z", "fit_worst_z", "held_out_covered");
    private static final String NULLS = "below_nulls";
    private static final String NONE = "none";

    private LimitText() {}

    /**
     * Reads {@code fit_rms_z=1.3}, {@code below_nulls=yes} and so on.
     *
     * @throws Refusal if there is no such limit, or its value is none
     */
    static Limits read(List<String> texts) {
        if (texts.equals(List.of(NONE))) {
            return Limits.NONE;
        }
        Map<String, Double> bounds = new HashMap<>();
        boolean below = false;
        for (String text : texts) {
            int equals = text.indexOf('=');
            String name = equals < 0 ? text : text.substring(0, equals).strip();
            String value = equals < 0 ? "" : text.substring(equals + 1).strip();
            if (name.equals(NULLS)) {
                below = yes(value);
            } else if (BOUNDS.contains(name)) {
                bounds.put(name, number(name, value));
            } else {
                List<String> known = List.of(BOUNDS.get(0), BOUNDS.get(1), BOUNDS.get(2), NULLS);
                throw new Refusal("no limit is called '" + name + "'; "
                        + NearestName.hint(name, known, "limits").orElse("limits are " + String.join(", ", known)));
            }
        }
        return new Limits(bound(bounds, 0), bound(bounds, 1), bound(bounds, 2), below);
    }

    private static @Nullable Double bound(Map<String, Double> bounds, int nth) {
        return bounds.get(BOUNDS.get(nth));
    }

    private static boolean yes(String value) {
        if (!value.equals("yes") && !value.equals("no")) {
            throw new Refusal("--limits: " + NULLS + " takes yes or no, found '" + value + "'");
        }
        return value.equals("yes");
    }

    private static double number(String name, String value) {
        try {
            double number = Double.parseDouble(value);
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException notOne) {
            // Told below, as a number out of range is.
        }
        throw new Refusal("--limits: " + name + " takes a number of at least 0, found '" + value + "'");
    }
}
