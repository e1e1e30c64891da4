package smolny.show.gui;

import java.math.BigDecimal;
import java.math.MathContext;

/** Values a person would have typed. */
final class Rounded {
    private static final MathContext THREE = new MathContext(3);

    private Rounded() {}

    /** The value to three digits, kept in its range. */
    static double within(double value, double low, double high) {
        double short3 = new BigDecimal(value).round(THREE).doubleValue();
        return Math.max(low, Math.min(high, short3));
    }
}
