package smolny.scenario;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as written, with its unit.
 *
 * @param value the number
 * @param unit the words after the blank; empty when there are none
 */
public record NumberWithUnit(double value, String unit) {
    private static final String NUMBER = "[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)";
    private static final Pattern WRITTEN = Pattern.compile("(" + NUMBER + ")(?: +(\\S.*))?");
    private static final Pattern FRACTION = Pattern.compile("([0-9]{1,15})/([0-9]{1,15})");
    private static final Pattern COMMA = Pattern.compile("([+-]?[0-9]+),([0-9]+)( .*)?");

    /** Reads a number with or without a unit. */
    public static Optional<NumberWithUnit> parse(String text) {
        Matcher m = WRITTEN.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        double value = Double.parseDouble(m.group(1));
        return Double.isInfinite(value)
                ? Optional.empty()
                : Optional.of(new NumberWithUnit(value, m.group(2) == null ? "" : m.group(2)));
    }

    /** Reads a number without a unit or a fraction such as 1/2. */
    public static Optional<Double> parseShare(String text) {
        Matcher m = FRACTION.matcher(text);
        if (m.matches() && Long.parseLong(m.group(2)) > 0) {
            return Optional.of((double) Long.parseLong(m.group(1)) / Long.parseLong(m.group(2)));
        }
        return parse(text).filter(q -> q.unit().isEmpty()).map(NumberWithUnit::value);
    }

    /** A complaint when the text is a number with a decimal comma. */
    static Optional<ValueComplaint> decimalComma(String text) {
        Matcher m = COMMA.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        String number = m.group(1) + "." + m.group(2);
        return ValueComplaint.of(
                "V205", "'" + m.group(1) + "," + m.group(2) + "' has a decimal comma", "write " + number);
    }

    /** A number without needless zeros, for messages. */
    public static String shown(double value) {
        return new java.math.BigDecimal(Double.toString(value))
                .stripTrailingZeros()
                .toPlainString();
    }
}
