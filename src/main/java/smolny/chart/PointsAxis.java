package smolny.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.axis.NumberTick;
import org.jfree.ui.RectangleEdge;
import smolny.output.NumberFormats;

/** An axis of differences of shares, zero in the middle; only its ends and zero have numbers. */
final class PointsAxis extends PaintedAxis {
    /** Pixels that a title takes. */
    static final double TITLE = 21;

    private final double reach;
    private final String title;

    /** From {@code -reach} to {@code reach}, with a title that may be empty. */
    PointsAxis(double reach, String title) {
        super(-reach, reach);
        this.reach = reach;
        this.title = title;
    }

    @Override
    double room(Rectangle2D plotArea, RectangleEdge edge) {
        return super.room(plotArea, edge) + (title.isEmpty() ? 0 : TITLE);
    }

    @Override
    List<NumberTick> ticks(Rectangle2D dataArea, RectangleEdge edge) {
        return IntStream.rangeClosed(-1, 1)
                .mapToObj(side -> tick(
                        side * reach,
                        side == 0 ? "0" : NumberFormats.points(side * reach).replace(".0", "")))
                .toList();
    }

    @Override
    void paint(Canvas canvas, double cursor, Rectangle2D dataArea, RectangleEdge edge) {
        super.paint(canvas, cursor, dataArea, edge);
        canvas.text(
                title,
                dataArea.getCenterX(),
                cursor - 8 - TITLE,
                TextStyle.LABEL.asBold().centred());
    }
}
