package smolny.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.jfree.ui.RectangleEdge;

/** The rows of a plot that lies on its side: columns of words or numbers at the left or right of it. */
final class RowAxis extends PaintedAxis {
    /** Height in pixels of a line of words in a row. */
    static final double LINE = 15;

    private final transient RowLayout rows;
    private final double room;
    private final transient List<Column> columns;
    private transient RowAxis shown = this;
    private transient IntPredicate shaded = row -> false;
    private transient List<String> tips = List.of();

    /**
     * A column beside the plot.
     *
     * @param away pixels from the edge of the plot, outward
     * @param width pixels after which a text goes on in the next line
     * @param text of a row
     * @param style of a row; it also says on which side of the point the text stands
     */
    record Column(double away, double width, IntFunction<String> text, IntFunction<TextStyle> style) {
        List<String> lines(int row) {
            return style.apply(row).wrap(text.apply(row), width);
        }
    }

    /** Columns beside rows, which take some pixels together. */
    RowAxis(RowLayout rows, double room, Column... columns) {
        super(0, rows.height());
        this.rows = rows;
        this.room = room;
        this.columns = List.of(columns);
        setInverted(true);
    }

    /** Shows what another axis of the same rows shows, also when that is zoomed. */
    RowAxis following(RowAxis other) {
        shown = other;
        return this;
    }

    @Override
    double pixel(double value, Rectangle2D dataArea, RectangleEdge edge) {
        return shown.equals(this) ? super.pixel(value, dataArea, edge) : shown.pixel(value, dataArea, edge);
    }

    /** Paints a pale ground behind some rows. */
    RowAxis shading(IntPredicate which) {
        shaded = which;
        return this;
    }

    /** Says something where a row is pointed at, one text for each row. */
    RowAxis saying(List<String> words) {
        tips = words;
        return this;
    }

    @Override
    double room(Rectangle2D plotArea, RectangleEdge edge) {
        return room;
    }

    @Override
    List<HoverArea> tips(double cursor, Rectangle2D dataArea, RectangleEdge edge) {
        List<HoverArea> areas = new ArrayList<>();
        for (int row = 0; row < tips.size(); row++) {
            Rectangle2D strip = strip(row, cursor, dataArea, edge);
            areas.add(new HoverArea(strip.getX(), strip.getY(), strip.getWidth(), strip.getHeight(), tips.get(row)));
        }
        return areas;
    }

    private Rectangle2D strip(int row, double cursor, Rectangle2D dataArea, RectangleEdge edge) {
        double top = pixel(rows.top(row), dataArea, edge);
        double left = cursor - room;
        return new Rectangle2D.Double(
                left, top, dataArea.getMaxX() - left, pixel(rows.bottom(row), dataArea, edge) - top);
    }

    @Override
    void paint(Canvas canvas, double cursor, Rectangle2D dataArea, RectangleEdge edge) {
        double outward = edge.equals(RectangleEdge.LEFT) ? -1 : 1;
        for (int row = 0; row < rows.size(); row++) {
            Rectangle2D strip = strip(row, cursor, dataArea, edge);
            if (!shown.getRange().contains(rows.middle(row))) {
                continue;
            }
            if (shaded.test(row)) {
                strip.setRect(strip.getX() - 6, strip.getY() + 1, strip.getWidth() + 12, strip.getHeight() - 2);
                canvas.fill(strip, Theme.translucent(Theme.RULE, 0.16));
            }
            if (!rows.heading(row).isEmpty() && edge.equals(RectangleEdge.LEFT)) {
                canvas.text(rows.heading(row), cursor - room, strip.getY() - 9, TextStyle.HEADING);
                canvas.horizontal(cursor - room, dataArea.getMaxX(), strip.getY() - 3, Theme.RULE, 1);
            }
            for (Column column : columns) {
                List<String> lines = column.lines(row);
                double y = pixel(rows.middle(row), dataArea, edge) + 4.5 - LINE * (lines.size() - 1) / 2;
                for (String line : lines) {
                    canvas.text(
                            line,
                            cursor + outward * column.away(),
                            y,
                            column.style().apply(row));
                    y += LINE;
                }
            }
        }
    }
}
