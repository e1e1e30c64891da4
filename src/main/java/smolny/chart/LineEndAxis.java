package smolny.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.ui.RectangleEdge;
import smolny.output.NumberFormats;

/** The names and last values of lines at the right of a plot, moved apart where lines end close together. */
final class LineEndAxis extends PaintedAxis {
    private static final double LINE = 19;
    private static final double GAP = 10;
    private static final double KEY = 20;
    private static final double WORDS = 37;

    private final transient List<LineEnd> ends;

    /** The ends of shares, each with its last value. */
    LineEndAxis(List<ShareSeries> lines) {
        this(
                ShareAxis.LOW,
                ShareAxis.HIGH,
                lines.stream()
                        .map(line -> new LineEnd(
                                line.label() + " " + NumberFormats.wholePercent(line.end()), line.line(), line.end()))
                        .toList());
    }

    /** The ends of lines on an axis from one number to a greater one. */
    LineEndAxis(double low, double high, List<LineEnd> ends) {
        super(low, high);
        this.ends = ends;
    }

    /** Pixels that the names of lines take. */
    static double room(List<ShareSeries> lines) {
        return new LineEndAxis(lines).room();
    }

    private double room() {
        return WORDS + Math.max(62, Figure.greatest(ends, end -> end.style().width(end.words()), 0));
    }

    @Override
    double room(Rectangle2D plotArea, RectangleEdge edge) {
        return room();
    }

    @Override
    void paint(Canvas canvas, double cursor, Rectangle2D dataArea, RectangleEdge edge) {
        List<LineEnd> seen =
                ends.stream().filter(end -> getRange().contains(end.value())).toList();
        double[] wanted = seen.stream()
                .mapToDouble(end -> pixel(end.value(), dataArea, edge))
                .toArray();
        double[] placed = LabelPlacement.apart(wanted, LINE, dataArea.getMaxY() - GAP);
        for (int at = 0; at < wanted.length; at++) {
            LineEnd end = seen.get(at);
            canvas.stroke(
                    Canvas.path(false, cursor + 3, wanted[at], cursor + GAP, placed[at]),
                    Theme.translucent(end.line().color(), 0.6),
                    1);
            end.line().drawKey(canvas, cursor + GAP + 2, placed[at], KEY);
            canvas.text(end.words(), cursor + WORDS, placed[at] + 4.5, end.style());
        }
    }
}
