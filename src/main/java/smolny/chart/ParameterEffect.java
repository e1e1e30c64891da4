package smolny.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import smolny.output.NumberFormats;

/**
 * How much a parameter moves an outcome.
 *
 * @param label its name
 * @param size how much it matters in all: mu* or the total share of the variance; not below 0
 * @param low lower end of the interval of {@code size}
 * @param high upper end of it
 * @param second the number beside it: what the parameter does on balance or alone, with its sign, or the standard deviation
 *     of its effects
 */
public record ParameterEffect(String label, double size, double low, double high, double second) {
    /** A table's cells: label, size, interval, and the number beside it. */
    List<String> cells() {
        List<String> cells = new ArrayList<>(List.of(label));
        DoubleStream.of(size, low, high, second)
                .mapToObj(NumberFormats::threeDigits)
                .forEach(cells::add);
        return cells;
    }

    /** The interval in words. */
    String interval() {
        return "(95 % interval " + NumberFormats.threeDigits(low) + " to " + NumberFormats.threeDigits(high) + ")";
    }
}
