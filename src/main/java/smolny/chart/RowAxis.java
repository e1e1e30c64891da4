package smolny.chart;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.data.Range;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYSeries;
import org.jfree.ui.RectangleEdge;
import org.jspecify.annotations.Nullable;

/** Rows one below the other in a plot or in several side by side, at pixels from the top, with words beside them. */
final class RowAxis extends PaintedAxis {
    /** Height in pixels of a line of words in a row. */
    static final double LINE = 15;

    private final double room;
    private final transient List<Column> columns;
    private final transient List<Row> rows;
    private final transient List<Double> tops = new ArrayList<>();

    /**
     * One row.
     *
     * @param heading above it, may be empty
     * @param height pixels
     * @param shaded whether its ground is a little darker
     * @param tip what it says when it is pointed at, may be empty
     */
    record Row(String heading, double height, boolean shaded, String tip) {
        /** Pixels of it and its heading. */
        double whole(double headings) {
            return height + (heading.isEmpty() ? 0 : headings);
        }
    }

    /**
     * A column beside the plots.
     *
     * @param head above the first row, may be empty
     * @param x where its texts begin or end: pixels to the right of the plots, or if negative to their left
     * @param width pixels after which a text goes on in the next line
     * @param style of a row; it also says on which side of {@code x} the text stands
     */
    record Column(String head, double x, double width, IntFunction<String> text, IntFunction<TextStyle> style) {
        /** A column in which all texts look the same. */
        Column(String head, double x, double width, IntFunction<String> text, TextStyle style) {
            this(head, x, width, text, row -> style);
        }
    }

    /** Rows with columns of words, those at the left {@code room} pixels wide; headings are {@code headings} pixels high. */
    RowAxis(double room, double headings, List<Row> rows, Column... columns) {
        super(0, rows.stream().mapToDouble(row -> row.whole(headings)).sum());
        this.room = room;
        this.rows = rows;
        this.columns = List.of(columns);
        double below = 0;
        for (Row row : rows) {
            below += row.whole(headings);
            tops.add(below - row.height());
        }
        setInverted(true);
    }

    /** Height of all rows in pixels. */
    double height() {
        return tops.get(rows.size() - 1) + rows.get(rows.size() - 1).height();
    }

    /** Where the middle of a row is. */
    double middle(int row) {
        return tops.get(row) + rows.get(row).height() / 2;
    }

    /** A plot of values in some rows, which are null if they come from a plot around it. */
    static XYPlot plot(ValueAxis values, @Nullable RowAxis rows) {
        XYPlot plot = ChartFrame.plot(values, rows);
        plot.setRangeGridlinesVisible(false);
        ChartFrame.showDomainGrid(plot);
        plot.setDomainZeroBaselineVisible(true);
        plot.setDomainZeroBaselinePaint(Theme.RULE);
        plot.setDomainZeroBaselineStroke(ChartFrame.stroke(1.6));
        return plot;
    }

    /** Adds bars of one colour. */
    XYBarRenderer addBars(XYPlot plot, Color color, double half, IntFunction<@Nullable Range> values) {
        return ChartFrame.addBars(plot, bars(half, values), color);
    }

    /** A bar of some height in each row for which there are two values, from one to the other. */
    XYIntervalSeries bars(double half, IntFunction<@Nullable Range> values) {
        XYIntervalSeries bars = new XYIntervalSeries(0, false, true);
        for (int row = 0; row < rows.size(); row++) {
            Range bar = values.apply(row);
            if (bar != null) {
                double low = bar.getLowerBound();
                bars.add(low, low, bar.getUpperBound(), middle(row), middle(row) - half, middle(row) + half);
            }
        }
        return bars;
    }

    /** Adds a mark to each row for which there is a value that is not NaN. */
    void addPoints(XYPlot plot, Shape shape, Color color, IntToDoubleFunction value) {
        XYSeries points = new XYSeries(0, false);
        for (int row = 0; row < rows.size(); row++) {
            if (!Double.isNaN(value.applyAsDouble(row))) {
                points.add(value.applyAsDouble(row), middle(row));
            }
        }
        ChartFrame.addPoints(plot, points, shape, color);
    }

    @Override
    double room(Rectangle2D plotArea, RectangleEdge edge) {
        return room;
    }

    @Override
    List<HoverArea> tips(double cursor, Rectangle2D dataArea, RectangleEdge edge) {
        List<HoverArea> areas = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            Rectangle2D strip = strip(row, dataArea, edge);
            String tip = rows.get(row).tip();
            if (!tip.isEmpty()) {
                areas.add(new HoverArea(strip.getX(), strip.getY(), strip.getWidth(), strip.getHeight(), tip));
            }
        }
        return areas;
    }

    private Rectangle2D strip(int row, Rectangle2D dataArea, RectangleEdge edge) {
        double top = pixel(tops.get(row), dataArea, edge);
        double bottom = pixel(tops.get(row) + rows.get(row).height(), dataArea, edge);
        return new Rectangle2D.Double(dataArea.getX() - room, top, dataArea.getWidth() + room, bottom - top);
    }

    @Override
    void paint(Canvas canvas, double cursor, Rectangle2D dataArea, RectangleEdge edge) {
        for (Column column : columns) {
            TextStyle words = TextStyle.TICK;
            TextStyle style = new TextStyle(
                    words.size(), false, words.color(), column.style().apply(0).anchor());
            canvas.text(column.head(), x(column, dataArea), dataArea.getY() - 8, style);
        }
        for (int row = 0; row < rows.size(); row++) {
            if (getRange().contains(middle(row))) {
                paint(canvas, row, strip(row, dataArea, edge));
                for (Column column : columns) {
                    words(canvas, column, row, x(column, dataArea), pixel(middle(row), dataArea, edge));
                }
            }
        }
    }

    private static double x(Column column, Rectangle2D dataArea) {
        return column.x() + (column.x() < 0 ? dataArea.getMinX() : dataArea.getMaxX());
    }

    private void paint(Canvas canvas, int row, Rectangle2D strip) {
        double left = strip.getX();
        if (rows.get(row).shaded()) {
            canvas.fill(
                    new Rectangle2D.Double(left - 6, strip.getY() + 1, strip.getWidth() + 12, strip.getHeight() - 2),
                    Theme.translucent(Theme.RULE, 0.16));
        }
        if (!rows.get(row).heading().isEmpty()) {
            canvas.text(rows.get(row).heading(), left, strip.getY() - 9, TextStyle.HEADING);
            canvas.horizontal(left, strip.getMaxX(), strip.getY() - 3, Theme.RULE, 1);
        }
    }

    private static void words(Canvas canvas, Column column, int row, double x, double middle) {
        TextStyle style = column.style().apply(row);
        List<String> lines = style.wrap(column.text().apply(row), column.width());
        for (int line = 0; line < lines.size(); line++) {
            canvas.text(lines.get(line), x, middle + 4.5 + LINE * (line - (lines.size() - 1) / 2.0), style);
        }
    }
}
