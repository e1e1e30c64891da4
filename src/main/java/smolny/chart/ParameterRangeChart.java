package smolny.chart;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYSeries;
import org.jfree.ui.RectangleEdge;
import smolny.output.NumberFormats;

/**
 * How far a fit narrows the range of each parameter, a row for each: the allowed range as a pale bar, all of one length, and
 * on it the middle 90 % and the median of the sample.
 *
 * @param name stem of the file names
 * @param title headline
 * @param rows at least one, in the order in which they are read
 */
public record ParameterRangeChart(String name, String title, List<Row> rows) implements ChartFigure {
    private static final double LEFT = 272;
    private static final double SIDE = 90;
    private static final double KEY = 34;
    private static final double HEIGHT = 24;
    private static final double HALF = 6;
    private static final String NOTE =
            "The dot is the sample's median; the numbers at the ends are the range in the parameter's unit.";

    /** How much of a range is ruled out. */
    public enum Degree {
        /** Half or more. */
        IDENTIFIED("identified", Theme.COALITION),
        /** Some. */
        PARTLY("partly identified", Theme.MIDDLE),
        /** Hardly any. */
        NOT("not identified", Theme.NO_SIDE);

        private final String words;
        private final Color color;

        Degree(String words, Color color) {
            this.words = words;
            this.color = color;
        }
    }

    /**
     * One parameter.
     *
     * @param label its name
     * @param from least value allowed
     * @param to greatest value allowed
     * @param low 5 per cent point of the sample
     * @param middle its median
     * @param high 95 per cent point
     * @param degree how much is ruled out
     */
    public record Row(String label, double from, double to, double low, double middle, double high, Degree degree) {
        /** Where a value lies in the range that is allowed, from 0 to 1. */
        double part(double value) {
            return (value - from) / (to - from);
        }
    }

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public ParameterRangeChart {
        rows = List.copyOf(rows);
        Figure.requireSome(name, "rows", rows);
    }

    @Override
    public String caption() {
        return "Of " + rows.size() + " parameters " + count(Degree.IDENTIFIED) + " are identified, "
                + count(Degree.PARTLY) + " partly and " + count(Degree.NOT) + " not.";
    }

    private long count(Degree degree) {
        return rows.stream().filter(row -> row.degree() == degree).count();
    }

    @Override
    public DataTable table() {
        List<List<String>> cells = new ArrayList<>();
        for (Row row : rows) {
            cells.add(List.of(
                    row.label(),
                    NumberFormats.threeDigits(row.from()),
                    NumberFormats.threeDigits(row.to()),
                    NumberFormats.threeDigits(row.low()),
                    NumberFormats.threeDigits(row.middle()),
                    NumberFormats.threeDigits(row.high()),
                    row.degree().words));
        }
        for (Degree degree : Degree.values()) {
            cells.add(List.of("total", "", "", "", "", "", count(degree) + " " + degree.words));
        }
        cells.add(List.of("total", "", "", "", "", "", rows.size() + " parameters"));
        return new DataTable(List.of("parameter", "from", "to", "low05", "median", "high95", "degree"), cells);
    }

    @Override
    public Dimension size() {
        return new Dimension(
                Theme.WIDTH, (int) (ChartFrame.HEAD + KEY + layout().height() + ChartFrame.footHeight(NOTE)));
    }

    /** All ranges are drawn from 0 to 1. */
    @Override
    public JFreeChart chart() {
        RowLayout layout = layout();
        XYPlot plot = ChartFrame.plot(beside(layout), new PartAxis());
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeGridlinesVisible(false);
        plot.setDomainAxis(1, new RowAxis(layout, SIDE, number(Row::to, TextStyle.TICK)));
        XYIntervalSeries allowed = new XYIntervalSeries("allowed");
        XYSeries medians = new XYSeries("median", false);
        for (int at = 0; at < rows.size(); at++) {
            double y = layout.middle(at);
            allowed.add(y, y - HALF, y + HALF, 1, 0, 1);
            medians.add(y, rows.get(at).part(rows.get(at).middle()));
        }
        ChartFrame.addBars(plot, allowed, Theme.GRID);
        for (Degree degree : Degree.values()) {
            XYIntervalSeries found = new XYIntervalSeries(degree.words);
            for (int at = 0; at < rows.size(); at++) {
                Row row = rows.get(at);
                if (row.degree() == degree) {
                    double y = layout.middle(at);
                    found.add(y, y - HALF, y + HALF, 0, row.part(row.low()), row.part(row.high()));
                }
            }
            ChartFrame.addBars(plot, found, degree.color);
        }
        ChartFrame.addPoints(plot, medians, MarkerShape.circle(0, 0, 4), Theme.INK);
        return ChartFrame.of(
                this,
                "Bar: range allowed before the fit. Coloured: 5 to 95 per cent of the sample.",
                plot,
                NOTE,
                new Key());
    }

    private RowLayout layout() {
        RowLayout layout = new RowLayout(0);
        rows.forEach(row -> layout.add("", HEIGHT));
        return layout;
    }

    private RowAxis beside(RowLayout layout) {
        RowAxis.Column names = new RowAxis.Column(
                LEFT,
                LEFT,
                row -> TextStyle.LABEL.truncated(rows.get(row).label(), LEFT - SIDE),
                row -> TextStyle.LABEL);
        return new RowAxis(layout, LEFT, names, number(Row::from, TextStyle.TICK.rightAligned()))
                .saying(rows.stream().map(ParameterRangeChart::words).toList());
    }

    private RowAxis.Column number(ToDoubleFunction<Row> value, TextStyle style) {
        return new RowAxis.Column(
                8, LEFT, row -> NumberFormats.threeDigits(value.applyAsDouble(rows.get(row))), row -> style);
    }

    private static String words(Row row) {
        return row.label() + ", " + row.degree().words + ": " + NumberFormats.threeDigits(row.low()) + " to "
                + NumberFormats.threeDigits(row.high()) + ", median " + NumberFormats.threeDigits(row.middle())
                + "; allowed " + NumberFormats.threeDigits(row.from()) + " to "
                + NumberFormats.threeDigits(row.to());
    }

    /** The parts of a range, without numbers. */
    private static final class PartAxis extends PaintedAxis {
        PartAxis() {
            // Medians at the ends would be cut.
            super(-0.005, 1.005);
            setVisible(false);
        }

        @Override
        List<NumberTick> ticks(Rectangle2D dataArea, RectangleEdge edge) {
            return List.of();
        }
    }

    /** What the colours mean. */
    private static final class Key extends PaintedTitle {
        Key() {
            super(RectangleEdge.TOP);
        }

        @Override
        double height(double width) {
            return KEY;
        }

        @Override
        void paint(Canvas canvas, Rectangle2D area) {
            double x = area.getMinX() + LEFT;
            double y = area.getMinY() + 12;
            for (Degree degree : Degree.values()) {
                canvas.fill(new Rectangle2D.Double(x, y - 5, 34, 10), degree.color);
                canvas.text(degree.words, x + 42, y + 4.5, TextStyle.LABEL);
                x += 70 + TextStyle.LABEL.width(degree.words);
            }
        }
    }
}
