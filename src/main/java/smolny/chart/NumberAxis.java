package smolny.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.util.FastMath;

/** An axis with ticks at round numbers, a little longer than the data. */
final class NumberAxis {
    private static final int MOST = 8;
    private static final double AIR = 1.04;
    private static final int[] STEPS = {1, 2, 5};

    private final double low;
    private final double high;
    private final double step;

    NumberAxis(double low, double high) {
        this.low = low == 0 ? 0 : AIR * low;
        this.high = high > low ? AIR * high : low + 1;
        this.step = step(this.high - this.low);
    }

    private static double step(double range) {
        double power = FastMath.pow(10, Math.floor(FastMath.log10(range)) - 1);
        for (int tenfold = 0; tenfold < 3; tenfold++) {
            for (int factor : STEPS) {
                if (range / (factor * power) <= MOST) {
                    return factor * power;
                }
            }
            power *= 10;
        }
        return range;
    }

    double high() {
        return high;
    }

    /** Where a number is on an axis drawn from one pixel to another. */
    double pixel(double value, double from, double to) {
        return from + (to - from) * (value - low) / (high - low);
    }

    /** The round numbers on it. */
    List<Double> ticks() {
        List<Double> found = new ArrayList<>();
        for (long k = (long) Math.ceil(low / step - 1e-9); k * step <= high * (1 + 1e-12); k++) {
            found.add(k == 0 ? 0 : k * step);
        }
        return found;
    }

    /** A round number without needless zeros. */
    static String format(double tick) {
        double round = new BigDecimal(tick).round(new java.math.MathContext(6)).doubleValue();
        return new BigDecimal(Double.toString(round))
                .stripTrailingZeros()
                .toPlainString()
                .replace('-', '\u2212');
    }
}
