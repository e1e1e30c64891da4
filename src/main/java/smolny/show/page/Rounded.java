package smolny.show.page;

import java.util.Locale;
import java.util.Set;

/** How numbers of an answer are written, the same in sentence, table and page. */
public final class Rounded {
    private static final Set<String> FINE = Set.of("probit", "level");

    private Rounded() {}

    /** With one decimal where the unit is points, three where it is finer; never "-0.0". */
    public static String in(String unit, double value) {
        String text = String.format(Locale.ROOT, FINE.contains(unit) ? "%.3f" : "%.1f", value);
        boolean zero = text.chars().allMatch(c -> c == '-' || c == '0' || c == '.');
        return zero ? text.replace("-", "") : text;
    }

    /** The same with a plus sign before what is above zero. */
    public static String signed(String unit, double value) {
        String text = in(unit, value);
        boolean zero = text.chars().allMatch(c -> c == '0' || c == '.');
        return zero || value < 0 ? text : "+" + text;
    }

    /** A share as whole percent without its sign. */
    public static String percent(double share) {
        return String.format(Locale.ROOT, "%d", Math.round(100 * share));
    }

    /** A probability with two decimals. */
    public static String probability(double chance) {
        return String.format(Locale.ROOT, "%.2f", chance);
    }
}
