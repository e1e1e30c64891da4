package smolny.show.handout;

import java.util.Locale;
import smolny.kernel.time.OldStyle;

/** How what stands in tables is shown on a page. */
final class Shown {
    private static final int MONTH_FROM = 5;
    private static final int DAY_FROM = 8;
    private static final int LETTERS = 3;

    private Shown() {}

    /** A date of either calendar, {@code 1917-10-25}, as {@code 25 Oct}; what is no date stays as it is. */
    static String date(String text) {
        if (!text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return text;
        }
        String month = OldStyle.monthName(Integer.parseInt(text.substring(MONTH_FROM, MONTH_FROM + 2)));
        return Integer.parseInt(text.substring(DAY_FROM)) + " " + month.substring(0, LETTERS);
    }

    /** A share as percent with one decimal. */
    static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f", 100 * share);
    }

    /** A probability with two decimals. */
    static String probability(double chance) {
        return String.format(Locale.ROOT, "%.2f", chance);
    }

    /** A number without needless zeros. */
    static String number(double value) {
        return new java.math.BigDecimal(Double.toString(value))
                .stripTrailingZeros()
                .toPlainString();
    }
}
