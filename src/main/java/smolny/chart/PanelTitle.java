package smolny.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.ui.RectangleEdge;

/** The title of a small plot on a tinted ground above it, on as many lines as it needs. */
final class PanelTitle extends PaintedAxis {
    private static final TextStyle STYLE = TextStyle.LABEL.asBold();
    private static final double LINE = 16;
    private static final double PADDING = 6;

    private final String title;
    private final double least;

    /** A title that takes at least some pixels. */
    PanelTitle(String title, double least) {
        super(0, 1);
        this.title = title;
        this.least = least;
    }

    /** Height in pixels of a title above a plot of some width. */
    static double height(String title, double width) {
        return PADDING + LINE * STYLE.wrap(title, width - 2 * PADDING).size();
    }

    @Override
    double room(Rectangle2D plotArea, RectangleEdge edge) {
        return Math.max(least, height(title, plotArea.getWidth()));
    }

    @Override
    void paint(Canvas canvas, double cursor, Rectangle2D dataArea, RectangleEdge edge) {
        double strip = room(dataArea, edge);
        canvas.fill(new Rectangle2D.Double(dataArea.getX(), cursor - strip, dataArea.getWidth(), strip), Theme.TINT);
        List<String> lines = STYLE.wrap(title, dataArea.getWidth() - 2 * PADDING);
        for (int line = 0; line < lines.size(); line++) {
            double y = cursor - PADDING - LINE * (lines.size() - 1 - line);
            canvas.text(lines.get(line), dataArea.getX() + PADDING, y, STYLE);
        }
    }
}
