package smolny.output;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;

/** How numbers are written for people, the same in sentences, tables, charts and pages and in every locale. */
public final class NumberFormats {
    private static final Set<String> FINE_UNITS = Set.of("probit", "level");
    private static final String MINUS = "\u2212";
    private static final int PERCENT = 100;
    private static final double TWO_DECIMALS_BELOW = 9.995;
    private static final double ONE_DECIMAL_BELOW = 99.95;

    private NumberFormats() {}

    /** With this many decimals; never "-0.0". */
    public static String fixed(double value, int decimals) {
        String text = String.format(Locale.ROOT, "%." + decimals + "f", value);
        return isZero(text) ? text.replace("-", "") : text;
    }

    /** A share in [0, 1] as whole percent, "53 %". */
    public static String wholePercent(double share) {
        return Math.round(PERCENT * share) + " %";
    }

    /** The same, with another text in place of a share that is NaN. */
    public static String wholePercent(double share, String ifMissing) {
        return Double.isNaN(share) ? ifMissing : wholePercent(share);
    }

    /** A share in [0, 1] as percent with one decimal and without the sign, "53.1". */
    public static String percent(double share) {
        return fixed(PERCENT * share, 1);
    }

    /** A difference of shares in percentage points with a true minus or a plus sign, "+7.2"; "0.0" without a sign. */
    public static String points(double difference) {
        String size = fixed(Math.abs(PERCENT * difference), 1);
        return isZero(size) ? size : (difference < 0 ? MINUS : "+") + size;
    }

    /** A value in a unit of measures: three decimals for probits and levels, one for points and everything else. */
    public static String inUnit(String unit, double value) {
        return fixed(value, FINE_UNITS.contains(unit) ? 3 : 1);
    }

    /** The same with a plus sign before what is above zero. */
    public static String signedInUnit(String unit, double value) {
        String text = inUnit(unit, value);
        return value < 0 || isZero(text) ? text : "+" + text;
    }

    /** A number of any size: two decimals below 10, one below 100, else none; a true minus. */
    public static String threeDigits(double value) {
        double size = Math.abs(value);
        String text = fixed(size, size < TWO_DECIMALS_BELOW ? 2 : size < ONE_DECIMAL_BELOW ? 1 : 0);
        return value < 0 && !isZero(text) ? MINUS + text : text;
    }

    /** All digits of a number without an exponent and without needless zeros. */
    public static String plain(double value) {
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }

    private static boolean isZero(String text) {
        return text.chars().allMatch(c -> c == '-' || c == '0' || c == '.');
    }
}
