package smolny.show.chart;

import java.util.List;
import java.util.Locale;

/** How numbers are written, in pictures, captions and tables alike: percent with one decimal and a decimal point. */
final class Numbers {
    private Numbers() {}

    /** A share as percent with one decimal and no sign, "53.1". */
    static String percent(double share) {
        return oneDecimal(100 * share);
    }

    /** A share as whole percent with its sign, "53 %", for labels in the picture. */
    static String rounded(double share) {
        return String.format(Locale.ROOT, "%d %%", Math.round(100 * share));
    }

    /** A difference of shares in points with its sign, "+7.2" or "−7.2". */
    static String points(double difference) {
        String size = oneDecimal(Math.abs(100 * difference));
        if (size.equals("0.0")) {
            return size;
        }
        return (difference < 0 ? "\u2212" : "+") + size;
    }

    /** The five numbers of a spread as percent: middle, 50 % interval, 90 % interval. */
    static List<String> percents(Spread spread) {
        return List.of(
                percent(spread.middle()),
                percent(spread.low50()),
                percent(spread.high50()),
                percent(spread.low90()),
                percent(spread.high90()));
    }

    /** The 90 % interval of a spread as percent, "48.2 to 55.0". */
    static String interval90(Spread spread) {
        return percent(spread.low90()) + " to " + percent(spread.high90());
    }

    /** A number of any size: two decimals below 10, one below 100, else none; a proper minus, never before a zero. */
    static String fitting(double number) {
        double size = Math.abs(number);
        String text = String.format(Locale.ROOT, size < 9.995 ? "%.2f" : size < 99.95 ? "%.1f" : "%.0f", size);
        boolean zero = text.chars().allMatch(c -> c == '0' || c == '.');
        return number < 0 && !zero ? "\u2212" + text : text;
    }

    /** One decimal, never "-0.0". */
    static String oneDecimal(double number) {
        String text = String.format(Locale.ROOT, "%.1f", number);
        return text.equals("-0.0") ? "0.0" : text;
    }
}
