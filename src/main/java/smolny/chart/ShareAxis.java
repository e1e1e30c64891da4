package smolny.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.ui.Layer;
import org.jfree.ui.RectangleEdge;
import org.jspecify.annotations.Nullable;
import smolny.output.NumberFormats;

/** The axis of shares from 0 to 100 %; the half stands out. */
final class ShareAxis extends PaintedAxis {
    /** Lower end of an axis with room for points. */
    static final double LOW = -0.01;
    /** Upper end of it. */
    static final double HIGH = 1.02;

    /** Pixels between nothing and the lower edge of a plot. */
    static final double FLOOR = 4;

    private static final double[] STEPS = {1, 0.5, 0.25, 0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001};
    private static final double FINE = 1e-9;
    /** Pixels from number to number below which they would touch. */
    private static final double TIGHT = 14;

    private final boolean halves;

    /** From nothing to all, with a little room beyond both for points and thick lines. */
    ShareAxis() {
        this(LOW, HIGH, false);
    }

    /**
     * From one number to another.
     *
     * @param halves whether quarters have grid lines but no numbers
     */
    ShareAxis(double low, double high, boolean halves) {
        super(low, high);
        this.halves = halves;
    }

    /** Quarters, finer steps of a part that has been zoomed into, or coarser ones in a small plot. */
    @Override
    List<NumberTick> ticks(Rectangle2D dataArea, RectangleEdge edge) {
        double step = STEPS[STEPS.length - 1];
        double pixels = RectangleEdge.isLeftOrRight(edge) ? dataArea.getHeight() : dataArea.getWidth();
        for (int coarser = STEPS.length - 2; coarser >= 0; coarser--) {
            boolean many = getRange().getLength() / STEPS[coarser] >= 3;
            boolean tight = pixels * step / getRange().getLength() < TIGHT;
            step = many || tight ? STEPS[coarser] : step;
        }
        List<NumberTick> ticks = new ArrayList<>();
        double most = Math.min(1, getUpperBound()) + FINE;
        long first = (long) Math.ceil(Math.max(0, getLowerBound()) / step - FINE);
        for (long at = first; at * step <= most; at++) {
            ticks.add(tick(at * step, halves && at % 2 == 1 ? "" : words(at * step, step)));
        }
        return ticks.size() > 1 ? ticks : ends();
    }

    /** Where no two round numbers fit, the ends have numbers. */
    private List<NumberTick> ends() {
        return List.of(
                tick(getLowerBound(), words(getLowerBound(), FINE)),
                tick(getUpperBound(), words(getUpperBound(), FINE)));
    }

    private static String words(double share, double step) {
        return step < 0.01 ? NumberFormats.percent(share) + " %" : NumberFormats.wholePercent(share);
    }

    @Override
    TextStyle style(NumberTick tick) {
        boolean half = Math.abs(tick.getValue() - 0.5) < FINE;
        return half ? TextStyle.TICK.withColor(Theme.INK).asBold() : TextStyle.TICK;
    }

    /** A plot of shares in which nothing and the half stand out. */
    static XYPlot plot(@Nullable ValueAxis domain, ShareAxis shares) {
        XYPlot plot = ChartFrame.plot(domain, shares);
        plot.addRangeMarker(new ValueMarker(0, Theme.RULE, ChartFrame.stroke(1)), Layer.BACKGROUND);
        plot.addRangeMarker(new ValueMarker(0.5, Theme.RULE, ChartFrame.stroke(1.3)), Layer.BACKGROUND);
        return plot;
    }
}
