package smolny.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.ui.RectangleEdge;

/** The title of one of several plots, in a strip above it. */
final class PanelTitle extends PaintedAxis {
    /** Pixels that a title on one line takes. */
    static final double ROOM = 24;

    private static final TextStyle SMALL = TextStyle.LABEL.asBold();
    private static final double LINE = 16;
    private static final double PADDING = 6;

    private final String title;
    private final transient TextStyle style;
    private final double height;
    private final Color ground;

    private PanelTitle(String title, TextStyle style, double height, Color ground) {
        super(0, 1);
        this.title = title;
        this.style = style;
        this.height = height;
        this.ground = ground;
    }

    /** A title on one line. */
    static PanelTitle of(String title, TextStyle style) {
        return new PanelTitle(title, style, ROOM, Theme.PAPER);
    }

    /** The title of a small plot on a tinted ground, on as many lines as it needs. */
    static PanelTitle tinted(String title, double height) {
        return new PanelTitle(title, SMALL, height, Theme.TINT);
    }

    /** Height in pixels of a tinted title above a plot of some width. */
    static double height(String title, double width) {
        return PADDING + LINE * SMALL.wrap(title, width - 2 * PADDING).size();
    }

    @Override
    double room(Rectangle2D plotArea, RectangleEdge edge) {
        return ground.equals(Theme.TINT) ? Math.max(height, height(title, plotArea.getWidth())) : height;
    }

    @Override
    void paint(Canvas canvas, double cursor, Rectangle2D dataArea, RectangleEdge edge) {
        boolean tinted = ground.equals(Theme.TINT);
        double padding = tinted ? PADDING : 0;
        double strip = room(dataArea, edge);
        canvas.fill(new Rectangle2D.Double(dataArea.getX(), cursor - strip, dataArea.getWidth(), strip), ground);
        List<String> lines = style.wrap(title, dataArea.getWidth() - 2 * padding);
        for (int line = 0; line < lines.size(); line++) {
            double y = cursor - (tinted ? PADDING : 10) - LINE * (lines.size() - 1 - line);
            canvas.text(lines.get(line), dataArea.getX() + padding, y, style);
        }
    }
}
