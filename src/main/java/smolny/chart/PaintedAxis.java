package smolny.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.ui.RectangleEdge;
import org.jfree.ui.TextAnchor;
import org.jspecify.annotations.Nullable;

/** An axis that paints its own labels. */
abstract class PaintedAxis extends FixedAxis {
    /** An axis from one number to a greater one. */
    PaintedAxis(double low, double high) {
        super(low, high, "", 0);
    }

    /** Pixels it takes beside a plot; by default those of numbers. */
    double room(Rectangle2D plotArea, RectangleEdge edge) {
        return RectangleEdge.isLeftOrRight(edge) ? SIDE : ACROSS;
    }

    /** Where grid lines are, with their labels; by default nowhere. */
    List<NumberTick> ticks(Rectangle2D dataArea, RectangleEdge edge) {
        return List.of();
    }

    /** How the label of a tick looks. */
    TextStyle style(NumberTick tick) {
        return TextStyle.TICK;
    }

    /**
     * Paints it; by default the labels of its ticks.
     *
     * @param cursor the side of the plot, x at the left and right and y at the top and bottom
     */
    void paint(Canvas canvas, double cursor, Rectangle2D dataArea, RectangleEdge edge) {
        for (NumberTick tick : ticks(dataArea, edge)) {
            double at = pixel(tick.getValue(), dataArea, edge);
            if (RectangleEdge.isTopOrBottom(edge)) {
                double y = edge.equals(RectangleEdge.TOP) ? cursor - 7 : cursor + 16;
                canvas.text(tick.getText(), at, y, style(tick).centred());
            } else {
                boolean left = edge.equals(RectangleEdge.LEFT);
                TextStyle style = left ? style(tick).rightAligned() : style(tick);
                canvas.text(tick.getText(), left ? cursor - 8 : cursor + 8, at + 4, style);
            }
        }
    }

    /** What it says where something is pointed at; by default nothing. */
    List<HoverArea> tips(double cursor, Rectangle2D dataArea, RectangleEdge edge) {
        return List.of();
    }

    static NumberTick tick(double value, String label) {
        return new NumberTick(value, label, TextAnchor.CENTER, TextAnchor.CENTER, 0);
    }

    /** Where a number is, pixels. */
    double pixel(double value, Rectangle2D dataArea, RectangleEdge edge) {
        return valueToJava2D(value, dataArea, edge);
    }

    @Override
    public AxisSpace reserveSpace(
            Graphics2D graphics, Plot plot, Rectangle2D plotArea, RectangleEdge edge, @Nullable AxisSpace space) {
        AxisSpace all = space == null ? new AxisSpace() : space;
        if (isVisible()) {
            all.add(room(plotArea, edge), edge);
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
            tips(cursor, dataArea, edge).forEach(area -> area.addTo(info));
            // The next axis on the same side begins where this one ends.
            state.moveCursor(room(plotArea, edge), edge);
        }
        return state;
    }
}
