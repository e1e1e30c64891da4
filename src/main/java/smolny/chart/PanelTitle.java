package smolny.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.NumberTick;
import org.jfree.ui.RectangleEdge;

/** The title of one of several small plots, in a tinted strip above it. */
final class PanelTitle extends PaintedAxis {
    private static final TextStyle STYLE = TextStyle.LABEL.asBold();
    private static final double LINE = 16;
    private static final double PADDING = 6;

    private final String title;
    private final double height;

    PanelTitle(String title, double height) {
        super(0, 1);
        this.title = title;
        this.height = height;
    }

    /** Height in pixels of a title above a plot of some width. */
    static double height(String title, double width) {
        return PADDING + LINE * lines(title, width).size();
    }

    private static List<String> lines(String title, double width) {
        return STYLE.wrap(title, width - 2 * PADDING);
    }

    @Override
    double room(Rectangle2D plotArea, RectangleEdge edge) {
        return height;
    }

    @Override
    List<NumberTick> ticks(Rectangle2D dataArea, RectangleEdge edge) {
        return List.of();
    }

    @Override
    void paint(Canvas canvas, double cursor, Rectangle2D dataArea, RectangleEdge edge) {
        canvas.fill(new Rectangle2D.Double(dataArea.getX(), cursor - height, dataArea.getWidth(), height), Theme.TINT);
        List<String> lines = lines(title, dataArea.getWidth());
        for (int line = 0; line < lines.size(); line++) {
            double y = cursor - PADDING - LINE * (lines.size() - 1 - line);
            canvas.text(lines.get(line), dataArea.getX() + PADDING, y, STYLE);
        }
    }
}
