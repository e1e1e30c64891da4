package smolny.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.NumberTick;
import org.jfree.ui.RectangleEdge;
import smolny.output.NumberFormats;

/** The names and last values of lines at the right of a plot of shares, moved apart where lines end close together. */
final class LineEndAxis extends PaintedAxis {
    private static final double LINE = 19;
    private static final double GAP = 10;
    private static final double KEY = 20;
    private static final double WORDS = 37;

    private final transient List<ShareSeries> lines;

    LineEndAxis(List<ShareSeries> lines) {
        super(ShareAxis.LOW, ShareAxis.HIGH);
        this.lines = lines;
    }

    /** Pixels that the names of lines take. */
    static double room(List<ShareSeries> lines) {
        return WORDS + Math.max(62, Figure.greatest(lines, line -> style(line).width(words(line)), 0));
    }

    private static String words(ShareSeries line) {
        return line.label() + " " + NumberFormats.wholePercent(line.end());
    }

    private static TextStyle style(ShareSeries line) {
        return TextStyle.LABEL.withColor(line.line().color().darker()).asBold();
    }

    @Override
    double room(Rectangle2D plotArea, RectangleEdge edge) {
        return room(lines);
    }

    @Override
    List<NumberTick> ticks(Rectangle2D dataArea, RectangleEdge edge) {
        return List.of();
    }

    @Override
    void paint(Canvas canvas, double cursor, Rectangle2D dataArea, RectangleEdge edge) {
        List<ShareSeries> seen =
                lines.stream().filter(line -> getRange().contains(line.end())).toList();
        double[] wanted = seen.stream()
                .mapToDouble(line -> pixel(line.end(), dataArea, edge))
                .toArray();
        double[] placed = LabelPlacement.apart(wanted, LINE, dataArea.getMaxY());
        for (int at = 0; at < wanted.length; at++) {
            ShareSeries line = seen.get(at);
            canvas.stroke(
                    Canvas.path(false, cursor + 3, wanted[at], cursor + GAP, placed[at]),
                    Theme.translucent(line.line().color(), 0.6),
                    1);
            line.line().drawKey(canvas, cursor + GAP + 2, placed[at], KEY);
            canvas.text(words(line), cursor + WORDS, placed[at] + 4.5, style(line));
        }
    }
}
