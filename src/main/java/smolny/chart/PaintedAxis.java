package smolny.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.data.Range;
import org.jfree.ui.RectangleEdge;
import org.jfree.ui.TextAnchor;
import org.jspecify.annotations.Nullable;

/** An axis that paints its own labels. Undoing a zoom shows all of its range again, whatever the data are. */
abstract class PaintedAxis extends NumberAxis {
    private final Range whole;

    /** An axis from one number to a greater one. */
    PaintedAxis(double low, double high) {
        whole = new Range(low, high);
        super.setRange(whole, false, false);
    }

    /** Pixels it takes beside a plot. */
    abstract double room(Rectangle2D plotArea);

    /** Where grid lines are, with their labels. */
    abstract List<NumberTick> ticks(Rectangle2D dataArea, RectangleEdge edge);

    /**
     * Paints it.
     *
     * @param cursor the side of the plot, x at the left and right and y at the top and bottom
     */
    abstract void paint(Canvas canvas, double cursor, Rectangle2D dataArea, RectangleEdge edge);

    static NumberTick tick(double value, String label) {
        return new NumberTick(value, label, TextAnchor.CENTER, TextAnchor.CENTER, 0);
    }

    /** The whole range. */
    Range whole() {
        return whole;
    }

    /** Where a number is, pixels. */
    double pixel(double value, Rectangle2D dataArea, RectangleEdge edge) {
        return valueToJava2D(value, dataArea, edge);
    }

    // JFreeChart keys a plot's axes by equality, and two axes of one range would count as one.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    protected void autoAdjustRange() {
        setRange(whole, false, false);
    }

    @Override
    public AxisSpace reserveSpace(
            Graphics2D graphics, Plot plot, Rectangle2D plotArea, RectangleEdge edge, @Nullable AxisSpace space) {
        AxisSpace all = space == null ? new AxisSpace() : space;
        if (isVisible()) {
            all.add(room(plotArea), edge);
        }
        return all;
    }

    @Override
    public List<NumberTick> refreshTicks(
            Graphics2D graphics, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
        return ticks(dataArea, edge);
    }

    @Override
    public AxisState draw(
            Graphics2D graphics,
            double cursor,
            Rectangle2D plotArea,
            Rectangle2D dataArea,
            RectangleEdge edge,
            @Nullable PlotRenderingInfo info) {
        AxisState state = new AxisState(cursor);
        state.setTicks(ticks(dataArea, edge));
        if (isVisible()) {
            paint(new Canvas(graphics), cursor, dataArea, edge);
            // The next axis on the same side begins where this one ends.
            state.moveCursor(room(plotArea), edge);
        }
        return state;
    }
}
