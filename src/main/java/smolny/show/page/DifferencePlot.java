package smolny.show.page;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.ToDoubleFunction;
import smolny.lab.record.NumberFormats;
import smolny.show.chart.Theme;

/** Lays out and draws {@link Difference}. */
final class DifferencePlot {
    static final Dimension SIZE = new Dimension(1280, 760);

    static final double LEFT = 84;
    static final double RIGHT = 1100;
    static final double UPPER_TOP = 112;
    private static final double UPPER_BOTTOM = 400;
    private static final double LOWER_TOP = 452;
    static final double LOWER_BOTTOM = 690;
    private static final int LABEL = 16;
    private static final float[] DASH = {9, 5};

    private final Difference figure;
    private final Graphics2D graphics;
    private final List<DayRow> rows;

    DifferencePlot(Difference figure, Graphics2D graphics) {
        this.figure = figure;
        this.graphics = graphics;
        this.rows = figure.rows();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    void draw() {
        graphics.setColor(Theme.PAPER);
        graphics.fill(new Rectangle2D.Double(0, 0, SIZE.width, SIZE.height));
        text(figure.title(), 28, 38, 24, Theme.INK, true);
        text(figure.subtitle(), 28, 64, LABEL, Theme.SOFT, false);
        Scale upper = levels();
        upper.grid();
        upper.band(row -> row.before().q05(), row -> row.before().q95(), Theme.COALITION, 46);
        upper.band(row -> row.after().q05(), row -> row.after().q95(), Theme.SOVIET_POWER, 46);
        upper.line(row -> row.paired().before(), Theme.COALITION, DASH);
        upper.line(row -> row.paired().after(), Theme.SOVIET_POWER);
        ends(upper);
        Scale lower = differences();
        lower.grid();
        lower.band(
                row -> row.paired().luck().band().low(),
                row -> row.paired().luck().band().high(),
                Theme.NO_SIDE,
                120);
        lower.band(
                row -> row.paired().interval().low(),
                row -> row.paired().interval().high(),
                Theme.SOVIET_POWER,
                90);
        lower.line(row -> row.paired().effect(), Theme.SOVIET_POWER);
        double zero = lower.y(0);
        stroke(new Line2D.Double(LEFT, zero, RIGHT, zero), Theme.INK, 1.4f);
        text("changed less unchanged; light band: its 95 % interval", LEFT, LOWER_TOP - 12, LABEL, Theme.INK, false);
        text("grey: luck alone,", RIGHT + 12, zero - 6, LABEL, Theme.SOFT, true);
        text("95 % of it", RIGHT + 12, zero + 14, LABEL, Theme.SOFT, true);
        text("mean; bands hold 90 % of runs", LEFT, UPPER_TOP - 12, LABEL, Theme.INK, false);
        days();
    }

    private Scale levels() {
        double low = rows.stream()
                .mapToDouble(r -> Math.min(r.before().q05(), r.after().q05()))
                .min()
                .orElse(0);
        double high = rows.stream()
                .mapToDouble(r -> Math.max(r.before().q95(), r.after().q95()))
                .max()
                .orElse(1);
        return new Scale(Math.min(low, 0), figure.unit().equals("points") ? 100 : high, UPPER_TOP, UPPER_BOTTOM);
    }

    private Scale differences() {
        double most = 0;
        for (DayRow row : rows) {
            most = Math.max(most, Math.abs(row.paired().interval().low()));
            most = Math.max(most, Math.abs(row.paired().interval().high()));
            most = Math.max(most, row.paired().luck().band().high());
        }
        double reach = most > 0 ? 1.05 * most : 1;
        return new Scale(-reach, reach, LOWER_TOP, LOWER_BOTTOM);
    }

    private void ends(Scale scale) {
        DayRow last = rows.get(rows.size() - 1);
        double before = scale.y(last.paired().before());
        double after = scale.y(last.paired().after());
        double apart = 20;
        boolean close = Math.abs(before - after) < apart;
        double middle = (before + after) / 2;
        double sign = before <= after ? -1 : 1;
        double yBefore = close ? middle + sign * apart / 2 : before;
        double yAfter = close ? middle - sign * apart / 2 : after;
        text(figure.before(), RIGHT + 12, yBefore + 5, LABEL, Theme.COALITION, true);
        text(figure.after(), RIGHT + 12, yAfter + 5, LABEL, Theme.SOVIET_POWER.darker(), true);
    }

    private void days() {
        for (DayRow row : rows) {
            int day = row.date().day();
            if (day == 1 || day == 15) {
                double x = x(row.day());
                stroke(new Line2D.Double(x, LOWER_BOTTOM, x, LOWER_BOTTOM + 6), Theme.RULE, 1);
                centred(row.date().inShort(), x, LOWER_BOTTOM + 26, LABEL, Theme.INK);
                centred(row.date().newStyle().inShort(), x, LOWER_BOTTOM + 46, 13, Theme.SOFT);
            }
        }
        text("Old Style", RIGHT + 12, LOWER_BOTTOM + 26, 13, Theme.INK, false);
        text("New Style", RIGHT + 12, LOWER_BOTTOM + 46, 13, Theme.SOFT, false);
    }

    private double x(int day) {
        int first = rows.get(0).day();
        int last = Math.max(first + 1, rows.get(rows.size() - 1).day());
        return LEFT + (RIGHT - LEFT) * (day - first) / (last - first);
    }

    private void stroke(java.awt.Shape shape, Color color, float width, float... dash) {
        graphics.setColor(color);
        graphics.setStroke(
                dash.length == 0
                        ? new BasicStroke(width)
                        : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dash, 0));
        graphics.draw(shape);
    }

    private void text(String text, double x, double y, int size, Color color, boolean bold) {
        graphics.setFont(new Font(Font.SANS_SERIF, bold ? Font.BOLD : Font.PLAIN, size));
        graphics.setColor(color);
        graphics.drawString(text, (float) x, (float) y);
    }

    private void centred(String text, double x, double y, int size, Color color) {
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, size));
        text(text, x - graphics.getFontMetrics().stringWidth(text) / 2.0, y, size, color, false);
    }

    /** A vertical scale with what is drawn on it. */
    private final class Scale {
        private static final double[] STEPS = {0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 1000};
        private static final int MOST_LINES = 5;

        private final double low;
        private final double high;
        private final double top;
        private final double bottom;

        Scale(double low, double high, double top, double bottom) {
            this.low = low;
            this.high = high > low ? high : low + 1;
            this.top = top;
            this.bottom = bottom;
        }

        double y(double value) {
            return bottom - (bottom - top) * (value - low) / (high - low);
        }

        void grid() {
            double step = STEPS[STEPS.length - 1];
            for (int i = STEPS.length - 1; i >= 0; i--) {
                step = (high - low) / STEPS[i] <= MOST_LINES ? STEPS[i] : step;
            }
            for (long k = (long) Math.ceil(low / step); k * step <= high + 1e-9; k++) {
                double at = y(k * step);
                stroke(new Line2D.Double(LEFT, at, RIGHT, at), Theme.GRID, 1);
                String number = NumberFormats.inUnit(step < 0.1 ? "probit" : "points", k * step)
                        .replaceAll("\\.0+$", "");
                graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, LABEL));
                double width = graphics.getFontMetrics().stringWidth(number);
                text(number, LEFT - 10 - width, at + 5, LABEL, Theme.SOFT, false);
            }
        }

        void band(ToDoubleFunction<DayRow> from, ToDoubleFunction<DayRow> to, Color color, int opacity) {
            Path2D path = new Path2D.Double();
            for (int i = 0; i < rows.size(); i++) {
                point(path, i == 0, rows.get(i), to);
            }
            for (int i = rows.size() - 1; i >= 0; i--) {
                point(path, false, rows.get(i), from);
            }
            path.closePath();
            graphics.setColor(new Color(color.getRed(), color.getGreen(), color.getBlue(), opacity));
            graphics.fill(path);
        }

        void line(ToDoubleFunction<DayRow> value, Color color, float... dash) {
            Path2D path = new Path2D.Double();
            for (int i = 0; i < rows.size(); i++) {
                point(path, i == 0, rows.get(i), value);
            }
            stroke(path, color, 3, dash);
        }

        private void point(Path2D path, boolean first, DayRow row, ToDoubleFunction<DayRow> value) {
            double at = y(value.applyAsDouble(row));
            if (first) {
                path.moveTo(x(row.day()), at);
            } else {
                path.lineTo(x(row.day()), at);
            }
        }
    }
}
