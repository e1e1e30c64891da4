package smolny.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.ui.Layer;
import org.jfree.ui.RectangleEdge;
import smolny.output.NumberFormats;

/** The axis of shares from 0 to 100 %, at the left; the half stands out. */
final class ShareAxis extends PaintedAxis {
    /** Pixels it takes. */
    static final double ROOM = 50;

    private static final double[] STEPS = {0.25, 0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001};
    private static final double FINE = 1e-9;

    ShareAxis() {
        super(0, 1);
    }

    @Override
    double room(Rectangle2D plotArea) {
        return ROOM;
    }

    /** Quarters, or finer steps of a part that has been zoomed into. */
    @Override
    List<NumberTick> ticks(Rectangle2D dataArea, RectangleEdge edge) {
        double step = STEPS[STEPS.length - 1];
        for (int finer = STEPS.length - 1; finer >= 0; finer--) {
            step = getRange().getLength() / STEPS[finer] >= 3 ? STEPS[finer] : step;
        }
        List<NumberTick> ticks = new ArrayList<>();
        long first = (long) Math.ceil(getLowerBound() / step - FINE);
        for (long at = first; at * step <= getUpperBound() + FINE; at++) {
            double share = at * step;
            ticks.add(
                    tick(share, step < 0.01 ? NumberFormats.percent(share) + " %" : NumberFormats.wholePercent(share)));
        }
        return ticks;
    }

    @Override
    void paint(Canvas canvas, double cursor, Rectangle2D dataArea, RectangleEdge edge) {
        for (NumberTick tick : ticks(dataArea, edge)) {
            boolean half = Math.abs(tick.getValue() - 0.5) < FINE;
            TextStyle style = half ? TextStyle.TICK.withColor(Theme.INK).asBold() : TextStyle.TICK;
            canvas.text(tick.getText(), cursor - 8, pixel(tick.getValue(), dataArea, edge) + 4, style.rightAligned());
        }
    }

    /** Marks the half of a plot of shares. */
    static void markHalf(XYPlot plot) {
        plot.addRangeMarker(new ValueMarker(0.5, Theme.RULE, ChartFrame.stroke(1.3)), Layer.BACKGROUND);
    }
}
