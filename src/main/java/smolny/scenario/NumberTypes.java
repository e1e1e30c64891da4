package smolny.scenario;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The types of scalars that are numbers. */
public final class NumberTypes {
    private static final Pattern WIDE = Pattern.compile("[+-]?[0-9]{1,19}");
    private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]{1,12}");

    private static final String NUMBER = "[+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+)";

    private static final List<String> NAMED = List.of("class", "standard", "full");
    private static final double LEAST = 0.1;
    private static final double MOST = 100;
    private static final String SIZES =
            "class, standard, full, or a factor, " + NumberWithUnit.shown(LEAST) + " to " + NumberWithUnit.shown(MOST);

    private NumberTypes() {}

    /**
     * A number with its unit.
     *
     * @param least smallest value allowed
     * @param most greatest value allowed
     * @param unit what must stand behind the number; empty for none
     */
    public record Measured(double least, double most, String unit) implements ValueType.Scalar {
        @Override
        public String inWords() {
            return (unit.isEmpty() ? "number" : "number with the unit '" + unit + "'") + range(least, most);
        }

        @Override
        public Map<String, Object> schema() {
            return unit.isEmpty()
                    ? between("number", least, most)
                    : Map.of(
                            "type",
                            "string",
                            "pattern",
                            "^" + NUMBER + " +" + (unit.equals("days") ? "days?" : unit) + "$");
        }

        @Override
        public Optional<ValueComplaint> complain(String key, String text) {
            Optional<NumberWithUnit> read = NumberWithUnit.parse(text);
            if (read.isEmpty()) {
                return notNumber(key, "number", text, example());
            }
            String given = read.get().unit();
            if (!fits(given)) {
                return unitComplaint(key, given);
            }
            return outside(key, read.get().value(), least, most);
        }

        private boolean fits(String given) {
            return given.equals(unit) || (unit.equals("days") && given.equals("day"));
        }

        private Optional<ValueComplaint> unitComplaint(String key, String given) {
            if (given.isEmpty()) {
                return ValueComplaint.of("V202", "'" + key + "' needs a unit", "for example " + example());
            }
            String due = unit.isEmpty() ? "is a plain number" : "is in " + unit;
            return ValueComplaint.of(
                    "V203", "'" + key + "' " + due + ", found the unit '" + given + "'", "for example " + example());
        }

        private String example() {
            double middle = Math.round((least + most) * 50) / 100.0;
            double shown = middle == 0 ? most / 2 : middle;
            return (NumberWithUnit.shown(Math.min(shown, 10)) + " " + unit).strip();
        }
    }

    /** A whole number of at most 64 bits, with sign. */
    static final ValueType.Scalar SEED =
            new PlainType("whole number of at most 64 bits", Map.of("type", "integer"), (key, text) -> {
                try {
                    // Java would also take the digits of other scripts.
                    Long.parseLong(WIDE.matcher(text).matches() ? text : "");
                    return Optional.empty();
                } catch (NumberFormatException e) {
                    return ValueComplaint.of(
                            "K104",
                            "'" + key + "' must be a whole number of at most 64 bits, found '" + text + "'",
                            "for example 1917");
                }
            });

    /** A whole number within bounds, both allowed. */
    static ValueType.Scalar whole(long least, long most) {
        return new PlainType(
                "whole number" + range((double) least, (double) most),
                between("integer", (double) least, (double) most),
                (key, text) -> WHOLE.matcher(text).matches()
                        ? outside(key, (double) Long.parseLong(text), (double) least, (double) most)
                        : notNumber(key, "whole number", text, Long.toString(Math.max(least, Math.min(most, 140)))));
    }

    /** A share of a whole within bounds, plain or as a fraction such as 1/2. */
    static ValueType.Scalar share(double least, double most) {
        return new PlainType(
                "number or fraction" + range(least, most),
                Map.of(
                        "anyOf",
                        List.of(
                                between("number", least, most),
                                Map.of("type", "string", "pattern", "^[0-9]+/[0-9]+$"))),
                (key, text) -> NumberWithUnit.parseShare(text)
                        .map(value -> outside(key, value, least, most))
                        .orElseGet(() -> notNumber(key, "number or a fraction", text, "0.5 or 1/2")));
    }

    /** The number of the format, which must not be newer than this program. */
    public static final ValueType.Scalar VERSION =
            new PlainType("1", Map.of("const", ScenarioFormat.VERSION), (key, text) -> {
                if (!WHOLE.matcher(text).matches()) {
                    return ValueComplaint.of(
                            "K104", "'smolny' must be the number of the format, found '" + text + "'", "write 1");
                }
                if (Long.parseLong(text) > ScenarioFormat.VERSION) {
                    return ValueComplaint.of(
                            "K106",
                            "this file is written for format " + text + "; this program reads format "
                                    + ScenarioFormat.VERSION,
                            "update the program; nothing was run");
                }
                return outside(key, (double) Long.parseLong(text), 1, ScenarioFormat.VERSION);
            });

    /** A value with or without its unit; range and unit are held later against what it is a value of. */
    static ValueType.Scalar valueOf(String what) {
        return new PlainType(
                "number, with or without the " + what + "'s unit",
                Map.of("type", List.of("number", "string")),
                (key, text) -> NumberWithUnit.parse(text).isPresent()
                        ? Optional.empty()
                        : notNumber(key, "number", text, "0.25"));
    }

    /** How big a country is founded: a word, or a factor on the standard number of units. */
    static final ValueType.Scalar SIZE = new PlainType(
            SIZES, Map.of("anyOf", List.of(Map.of("enum", NAMED), between("number", LEAST, MOST))), (key, text) -> {
                if (NAMED.contains(text)) {
                    return Optional.empty();
                }
                Optional<Double> factor = NumberWithUnit.parse(text)
                        .filter(q -> q.unit().isEmpty())
                        .map(NumberWithUnit::value);
                if (factor.isPresent()) {
                    return outside(key, factor.get(), LEAST, MOST);
                }
                String hint = NearestName.question(text, NAMED).orElse("write " + SIZES);
                return ValueComplaint.of("K116", "'" + key + "' cannot be '" + text + "'", hint);
            });

    private static Optional<ValueComplaint> notNumber(String key, String what, String text, String example) {
        return NumberWithUnit.decimalComma(text)
                .or(() -> ValueComplaint.of(
                        "K104",
                        "'" + key + "' must be a " + what + ", found '" + text + "'",
                        "for example " + example));
    }

    private static String range(double least, double most) {
        return ", " + NumberWithUnit.shown(least) + " to " + NumberWithUnit.shown(most);
    }

    static Map<String, Object> between(String type, double least, double most) {
        return Map.of(
                "type",
                type,
                "minimum",
                new BigDecimal(NumberWithUnit.shown(least)),
                "maximum",
                new BigDecimal(NumberWithUnit.shown(most)));
    }

    /** V201 when the value is outside, else nothing. */
    static Optional<ValueComplaint> outside(String key, double value, double least, double most) {
        if (value >= least && value <= most) {
            return Optional.empty();
        }
        String range = "outside its range " + NumberWithUnit.shown(least) + " to " + NumberWithUnit.shown(most);
        return ValueComplaint.of(
                "V201", "'" + key + "' is " + NumberWithUnit.shown(value) + ", " + range, "choose a value inside");
    }
}
