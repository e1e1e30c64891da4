package smolny.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.NumberTick;
import org.jfree.ui.RectangleEdge;

/** An axis with words in place of numbers, at equal distances from its lower to its upper end. */
final class WordAxis extends PaintedAxis {
    private static final double EDGE = 0.02;

    private final double low;
    private final double step;
    private final List<String> words;

    WordAxis(double low, double high, List<String> words) {
        super(low - EDGE * (high - low), high + EDGE * (high - low));
        this.low = low;
        this.step = (high - low) / (words.size() - 1);
        this.words = words;
    }

    @Override
    double room(Rectangle2D plotArea, RectangleEdge edge) {
        return 12 + Figure.greatest(words, TextStyle.TICK::width, 0);
    }

    @Override
    List<NumberTick> ticks(Rectangle2D dataArea, RectangleEdge edge) {
        List<NumberTick> ticks = new ArrayList<>();
        for (String word : words) {
            double value = low + step * ticks.size();
            ticks.add(tick(value, getRange().contains(value) ? word : ""));
        }
        return ticks;
    }
}
