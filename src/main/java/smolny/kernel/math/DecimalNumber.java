package smolny.kernel.math;

import java.util.OptionalDouble;

/**
 * Decimal numbers as people type them: digits from 0 to 9, a point, an exponent. Java's own reader also takes hexadecimal
 * numbers, a letter at the end as in 2f, and words such as NaN, which nobody means here.
 */
public final class DecimalNumber {
    private static final String WRITTEN = "[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]{1,3})?";

    private DecimalNumber() {}

    /** The number that a text is; nothing if it is none or too large. */
    public static OptionalDouble parse(String text) {
        if (!text.matches(WRITTEN)) {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(text);
        return Double.isInfinite(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
