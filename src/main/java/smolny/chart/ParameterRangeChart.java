package smolny.chart;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import smolny.output.NumberFormats;

/**
 * How far a fit narrows the range of each parameter, a row for each: the allowed range as a pale bar, all of one length, and
 * on it the middle 90 % and the median of the sample.
 *
 * @param name stem of the file names
 * @param title headline
 * @param rows at least one, in the order in which they are read
 */
public record ParameterRangeChart(String name, String title, List<Row> rows) implements Figure {
    private static final double LEFT = 300;
    private static final double RIGHT = 1130;
    private static final double TOP = 116;
    private static final double HEIGHT = 24;

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
    public record Row(String label, double from, double to, double low, double middle, double high, Degree degree) {}

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
        return new Dimension(Theme.WIDTH, (int) (TOP + HEIGHT * rows.size() + 46));
    }

    @Override
    public void draw(Canvas canvas) {
        canvas.drawHeadline(this, "Bar: range allowed before the fit. Coloured: 5 to 95 per cent of the sample.");
        double next = LEFT;
        for (Degree degree : Degree.values()) {
            canvas.fill(new Rectangle2D.Double(next, 82, 34, 10), degree.color);
            canvas.text(degree.words, next + 42, 92, TextStyle.LABEL);
            next += 70 + TextStyle.LABEL.width(degree.words);
        }
        double y = TOP + HEIGHT / 2;
        for (Row row : rows) {
            draw(canvas, row, y);
            y += HEIGHT;
        }
        canvas.drawFootnote(
                this, "The dot is the sample's median; the numbers at the ends are the range in the parameter's unit.");
    }

    private static void draw(Canvas canvas, Row row, double y) {
        canvas.text(TextStyle.LABEL.truncated(row.label(), LEFT - 90), Theme.MARGIN, y + 4.5, TextStyle.LABEL);
        canvas.text(NumberFormats.threeDigits(row.from()), LEFT - 8, y + 4.5, TextStyle.TICK.rightAligned());
        canvas.text(NumberFormats.threeDigits(row.to()), RIGHT + 8, y + 4.5, TextStyle.TICK);
        canvas.fill(new Rectangle2D.Double(LEFT, y - 6, RIGHT - LEFT, 12), Theme.GRID);
        double low = x(row, row.low());
        canvas.fill(new Rectangle2D.Double(low, y - 6, x(row, row.high()) - low, 12), row.degree().color);
        double middle = x(row, row.middle());
        canvas.fill(new Ellipse2D.Double(middle - 4, y - 4, 8, 8), Theme.INK);
    }

    private static double x(Row row, double value) {
        return LEFT + (RIGHT - LEFT) * (value - row.from()) / (row.to() - row.from());
    }
}
