package smolny.chart;

import java.util.List;
import smolny.output.NumberFormats;

/**
 * The vertical scale of a plot over days.
 *
 * @param low value at the foot
 * @param high value at the head
 * @param words what stands at the foot, in the middle and at the head; none if there are numbers
 */
public record DayScale(double low, double high, List<String> words) {
    /** Shares of a whole, in percent. */
    public static final DayScale SHARE = new DayScale(0, 1, List.of());
    /** Positions, in probits. */
    public static final DayScale POSITION = new DayScale(-2.5, 2.5, List.of("coalition", "between", "soviet power"));

    /** Keeps its own copy. */
    public DayScale {
        words = List.copyOf(words);
    }

    /** Whole numbers from 0. */
    public static DayScale upTo(int most) {
        return new DayScale(0, most, List.of());
    }

    FixedAxis axis() {
        if (equals(SHARE)) {
            return new ShareAxis();
        }
        if (words.isEmpty()) {
            return new FixedAxis(-0.02 * high, high, "", FixedAxis.SIDE);
        }
        double room = 12 + Figure.greatest(words, TextStyle.TICK::width, 0);
        return FixedAxis.ofWords(low, high, 0.02 * (high - low), words, "", room);
    }

    /** A value as short as can be; a dash for NaN. */
    String inShort(double value) {
        return equals(SHARE) ? NumberFormats.wholePercent(value, "\u2013") : format(value);
    }

    /** A value in words; a dash for NaN. */
    String format(double value) {
        if (Double.isNaN(value)) {
            return "\u2013";
        }
        return equals(SHARE)
                ? NumberFormats.percent(value) + " %"
                : NumberFormats.fixed(value, words.isEmpty() ? 0 : 2);
    }
}
