package smolny.chart;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.NumberTickUnitSource;
import org.jfree.ui.RectangleEdge;

/** An axis of numbers with ticks at round numbers, at the left of a plot or below it. */
final class ScaleAxis extends PaintedAxis {
    private static final int MOST_ACROSS = 8;
    private static final int MOST_UP = 6;
    /** Pixels that words below the numbers take. */
    static final double WORDS = 24;

    private final String words;

    /** An axis without words. */
    ScaleAxis(double low, double high) {
        this(low, high, "");
    }

    /** An axis below a plot with words under its numbers. */
    ScaleAxis(double low, double high, String words) {
        super(low, high);
        this.words = words;
    }

    @Override
    double room(Rectangle2D plotArea, RectangleEdge edge) {
        return super.room(plotArea, edge) + (words.isEmpty() ? 0 : WORDS);
    }

    @Override
    List<NumberTick> ticks(Rectangle2D dataArea, RectangleEdge edge) {
        double most = RectangleEdge.isTopOrBottom(edge) ? MOST_ACROSS : MOST_UP;
        double step = new NumberTickUnitSource()
                .getCeilingTickUnit(getRange().getLength() / most)
                .getSize();
        List<NumberTick> ticks = new ArrayList<>();
        for (long at = (long) Math.ceil(getLowerBound() / step - 1e-9);
                at * step <= getUpperBound() + 1e-9 * step;
                at++) {
            ticks.add(tick(at * step, format(at * step)));
        }
        return ticks;
    }

    /** A round number without needless zeros. */
    private static String format(double round) {
        return new BigDecimal(round)
                .round(new MathContext(6))
                .stripTrailingZeros()
                .toPlainString()
                .replace('-', '\u2212');
    }

    @Override
    void paint(Canvas canvas, double cursor, Rectangle2D dataArea, RectangleEdge edge) {
        super.paint(canvas, cursor, dataArea, edge);
        canvas.text(words, dataArea.getCenterX(), cursor + ACROSS + 18, TextStyle.LABEL.centred());
    }
}
