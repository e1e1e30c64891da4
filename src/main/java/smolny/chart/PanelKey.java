package smolny.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.NumberTick;
import org.jfree.ui.RectangleEdge;

/** Title and key of the lines above a plot of a {@link DayCharts}, in as many rows as they need. */
final class PanelKey extends PaintedAxis {
    private static final double ROW = 16;
    private static final double PADDING = 7;
    private static final double SAMPLE = 17;
    private static final double GAP = 12;

    private final String title;
    private final List<Item> items = new ArrayList<>();
    private final double width;
    private int rows = 1;

    /** A key of its own place: from the left edge of the chart, in a row that is counted from above. */
    private record Item(String words, LineStyle style, double x, int row) {}

    /** A key that is this wide. */
    PanelKey(DayPanel panel, int day, boolean withUnchanged, double width) {
        super(0, 1);
        this.title = TextStyle.HEADING.truncated(panel.title(), width - 2 * PADDING);
        this.width = width;
        double x = title.isEmpty() ? PADDING : PADDING + TextStyle.HEADING.width(title) + 2 * GAP;
        for (DayLine line : panel.lines()) {
            x = add(panel.key(line, day), line.style(), x);
        }
        if (withUnchanged) {
            add("(unchanged)", panel.lines().get(0).pale(), x);
        }
    }

    private double add(String words, LineStyle style, double x) {
        double most = width - 2 * PADDING;
        double room = SAMPLE + 5 + TextStyle.SMALL.width(words);
        String fitting = room <= most ? words : TextStyle.SMALL.truncated(words, most - SAMPLE - 5);
        boolean wraps = x > PADDING && x + room > width - PADDING;
        double at = wraps ? PADDING : x;
        rows += wraps ? 1 : 0;
        items.add(new Item(fitting, style, at, rows - 1));
        return at + room + GAP;
    }

    /** Pixels that it takes. */
    double height() {
        return PADDING + ROW * rows + 3;
    }

    @Override
    double room(Rectangle2D plotArea, RectangleEdge edge) {
        return height();
    }

    @Override
    List<NumberTick> ticks(Rectangle2D dataArea, RectangleEdge edge) {
        return List.of();
    }

    @Override
    void paint(Canvas canvas, double cursor, Rectangle2D dataArea, RectangleEdge edge) {
        double first = cursor - height() + PADDING + 11;
        canvas.text(title, PADDING, first, TextStyle.HEADING);
        for (Item item : items) {
            double y = first + ROW * item.row();
            item.style().drawKey(canvas, item.x(), y - 4, SAMPLE);
            canvas.text(item.words(), item.x() + SAMPLE + 5, y, TextStyle.SMALL);
        }
    }
}
