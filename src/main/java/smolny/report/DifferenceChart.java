package smolny.report;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import smolny.chart.Canvas;
import smolny.chart.DataTable;
import smolny.chart.Figure;
import smolny.chart.HoverArea;
import smolny.chart.TextStyle;
import smolny.chart.Theme;
import smolny.experiment.statistics.Interval;
import smolny.experiment.whatif.PairedEstimate;
import smolny.experiment.whatif.PairedRuns;
import smolny.experiment.whatif.TargetMeasure;
import smolny.experiment.whatif.WhatIfResult;
import smolny.kernel.calendar.OldStyleDate;
import smolny.output.NumberFormats;
import smolny.simulation.QuantileSummary;

/** Two versions of a scenario over time with their bands; below them their difference and the variation from run to run. */
final class DifferenceChart implements Figure {
    private static final String UNCHANGED = "unchanged";
    private static final String CHANGED = "changed";
    private static final Dimension SIZE = new Dimension(1280, 760);
    private static final double LEFT = 84;
    private static final double RIGHT = 1100;
    private static final double UPPER_TOP = 112;
    private static final double UPPER_BOTTOM = 400;
    private static final double LOWER_TOP = 452;
    private static final double LOWER_BOTTOM = 690;
    private static final TextStyle TEXT = new TextStyle(16, false, Theme.INK, 0);
    private static final TextStyle SMALL = new TextStyle(13, false, Theme.INK, 0);
    private static final float[] DASH = {9, 5};

    private final String title;
    private final String subtitle;
    private final String unit;
    private final List<DayRow> rows;

    /** A day on which both versions have a value. */
    private record DayRow(
            int day, OldStyleDate date, QuantileSummary before, QuantileSummary after, PairedEstimate estimate) {}

    private DifferenceChart(String title, String subtitle, String unit, List<DayRow> rows) {
        this.title = title;
        this.subtitle = subtitle;
        this.unit = unit;
        this.rows = rows;
    }

    /**
     * Of an answer: the target measure, or where that exists only at the end, its background measure.
     *
     * @throws IllegalArgumentException if there is no day on which both versions have a value
     */
    static DifferenceChart of(WhatIfResult result, WhatIfQuestion question) {
        TargetMeasure target = result.request().target();
        PairedRuns pairs = result.pairs();
        List<DayRow> rows = new ArrayList<>();
        for (int day = 0; day < pairs.days(); day++) {
            PairedEstimate estimate = pairs.onDay(day);
            if (estimate.pairs() > 1) {
                rows.add(new DayRow(
                        day,
                        question.clock().dateOf(day),
                        pairs.summary(false, day),
                        pairs.summary(true, day),
                        estimate));
            }
        }
        if (rows.isEmpty()) {
            throw new IllegalArgumentException(
                    "nothing to draw: the two versions have no day on which both have a value");
        }
        String drawn = target.background().replace('_', ' ').replace(".", ", ");
        return new DifferenceChart(
                question.change(),
                drawn + ", in " + target.unit() + ", " + result.effect().pairs() + " pairs of runs",
                target.unit(),
                rows);
    }

    @Override
    public String name() {
        return "difference";
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String caption() {
        DayRow last = rows.get(rows.size() - 1);
        PairedEstimate e = last.estimate();
        return "On " + last.date().inShort() + " (Old Style) the unchanged scenario is at " + number(e.before())
                + " and the changed one at " + number(e.after()) + ", a difference of " + signed(e.effect()) + " "
                + unit + " (95 % confidence interval " + signed(e.interval().low()) + " to "
                + signed(e.interval().high())
                + "); 95 % of the differences between two runs of the unchanged scenario are between "
                + signed(e.runToRunBand().low()) + " and "
                + signed(e.runToRunBand().high()) + ".";
    }

    @Override
    public DataTable table() {
        List<List<String>> cells = new ArrayList<>();
        for (DayRow row : rows) {
            PairedEstimate e = row.estimate();
            cells.add(List.of(
                    Integer.toString(row.day()),
                    row.date().inShort(),
                    row.date().newStyle().inShort(),
                    number(e.before()),
                    number(row.before().q05()),
                    number(row.before().q95()),
                    number(e.after()),
                    number(row.after().q05()),
                    number(row.after().q95()),
                    signed(e.effect()),
                    signed(e.interval().low()),
                    signed(e.interval().high()),
                    signed(e.runToRunBand().low()),
                    signed(e.runToRunBand().high())));
        }
        return new DataTable(
                List.of(
                        "day",
                        "old_style",
                        "new_style",
                        "before",
                        "before_q05",
                        "before_q95",
                        "after",
                        "after_q05",
                        "after_q95",
                        "difference",
                        "difference_low95",
                        "difference_high95",
                        "run_to_run_low95",
                        "run_to_run_high95"),
                cells);
    }

    @Override
    public Dimension size() {
        return SIZE;
    }

    @Override
    public List<HoverArea> hoverAreas() {
        List<HoverArea> spots = new ArrayList<>();
        double width = (RIGHT - LEFT) / rows.size();
        for (int at = 0; at < rows.size(); at++) {
            DayRow row = rows.get(at);
            PairedEstimate e = row.estimate();
            String words = row.date().inShort() + " (" + row.date().newStyle().inShort() + " N. S.): " + UNCHANGED
                    + " " + number(e.before()) + ", " + CHANGED + " " + number(e.after()) + ", difference "
                    + signed(e.effect()) + " (" + signed(e.interval().low()) + " to "
                    + signed(e.interval().high()) + ")";
            spots.add(new HoverArea(LEFT + at * width, UPPER_TOP, width, LOWER_BOTTOM - UPPER_TOP, words));
        }
        return spots;
    }

    private String number(double value) {
        return NumberFormats.inUnit(unit, value);
    }

    private String signed(double value) {
        return NumberFormats.signedInUnit(unit, value);
    }

    @Override
    public void draw(Canvas canvas) {
        canvas.fill(new Rectangle2D.Double(0, 0, SIZE.width, SIZE.height), Theme.PAPER);
        canvas.text(title, 28, 38, new TextStyle(24, true, Theme.INK, 0));
        canvas.text(subtitle, 28, 64, TEXT.withColor(Theme.SOFT));
        levels(canvas);
        differences(canvas);
        for (DayRow row : rows) {
            if (row.date().day() == 1 || row.date().day() == 15) {
                double x = x(row.day());
                canvas.vertical(x, LOWER_BOTTOM, LOWER_BOTTOM + 6, Theme.RULE, 1);
                canvas.text(row.date().inShort(), x, LOWER_BOTTOM + 26, TEXT.centred());
                canvas.text(
                        row.date().newStyle().inShort(),
                        x,
                        LOWER_BOTTOM + 46,
                        SMALL.withColor(Theme.SOFT).centred());
            }
        }
        canvas.text("Old Style", RIGHT + 12, LOWER_BOTTOM + 26, SMALL);
        canvas.text("New Style", RIGHT + 12, LOWER_BOTTOM + 46, SMALL.withColor(Theme.SOFT));
    }

    private void levels(Canvas canvas) {
        double low = rows.stream()
                .mapToDouble(r -> Math.min(r.before().q05(), r.after().q05()))
                .min()
                .orElse(0);
        double high = rows.stream()
                .mapToDouble(r -> Math.max(r.before().q95(), r.after().q95()))
                .max()
                .orElse(1);
        Scale scale = new Scale(canvas, Math.min(low, 0), unit.equals("points") ? 100 : high, UPPER_TOP, UPPER_BOTTOM);
        scale.grid();
        scale.band(row -> row.before().q05(), row -> row.before().q95(), Theme.translucent(Theme.COALITION, 0.18));
        scale.band(row -> row.after().q05(), row -> row.after().q95(), Theme.translucent(Theme.SOVIET_POWER, 0.18));
        scale.line(row -> row.estimate().before(), Theme.COALITION, DASH);
        scale.line(row -> row.estimate().after(), Theme.SOVIET_POWER);
        PairedEstimate last = rows.get(rows.size() - 1).estimate();
        double before = scale.y(last.before());
        double after = scale.y(last.after());
        double apart = 20;
        if (Math.abs(before - after) < apart) {
            double middle = (before + after) / 2;
            double sign = before <= after ? -1 : 1;
            before = middle + sign * apart / 2;
            after = middle - sign * apart / 2;
        }
        canvas.text(
                UNCHANGED,
                RIGHT + 12,
                before + 5,
                TEXT.withColor(Theme.COALITION).asBold());
        canvas.text(
                CHANGED,
                RIGHT + 12,
                after + 5,
                TEXT.withColor(Theme.SOVIET_POWER.darker()).asBold());
        canvas.text("mean; bands contain 90 % of runs", LEFT, UPPER_TOP - 12, TEXT);
    }

    private void differences(Canvas canvas) {
        double most = 0;
        for (DayRow row : rows) {
            Interval interval = row.estimate().interval();
            most = Math.max(most, Math.max(Math.abs(interval.low()), Math.abs(interval.high())));
            most = Math.max(most, row.estimate().runToRunBand().high());
        }
        double reach = most > 0 ? 1.05 * most : 1;
        Scale scale = new Scale(canvas, -reach, reach, LOWER_TOP, LOWER_BOTTOM);
        scale.grid();
        scale.band(
                row -> row.estimate().runToRunBand().low(),
                row -> row.estimate().runToRunBand().high(),
                Theme.translucent(Theme.NO_SIDE, 0.47));
        scale.band(
                row -> row.estimate().interval().low(),
                row -> row.estimate().interval().high(),
                Theme.translucent(Theme.SOVIET_POWER, 0.35));
        scale.line(row -> row.estimate().effect(), Theme.SOVIET_POWER);
        double zero = scale.y(0);
        canvas.horizontal(LEFT, RIGHT, zero, Theme.INK, 1.4);
        canvas.text("changed minus unchanged; light band: 95 % confidence interval", LEFT, LOWER_TOP - 12, TEXT);
        canvas.text(
                "grey: 95 % of the",
                RIGHT + 12, zero - 6, TEXT.withColor(Theme.SOFT).asBold());
        canvas.text(
                "run-to-run variation",
                RIGHT + 12,
                zero + 14,
                TEXT.withColor(Theme.SOFT).asBold());
    }

    private double x(int day) {
        int first = rows.get(0).day();
        int last = Math.max(first + 1, rows.get(rows.size() - 1).day());
        return LEFT + (RIGHT - LEFT) * (day - first) / (last - first);
    }

    /** A vertical scale with what is drawn on it. */
    private final class Scale {
        private static final double[] STEPS = {0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 1000};
        private static final int MOST_LINES = 5;

        private final Canvas canvas;
        private final double low;
        private final double high;
        private final double top;
        private final double bottom;

        Scale(Canvas canvas, double low, double high, double top, double bottom) {
            this.canvas = canvas;
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
                canvas.horizontal(LEFT, RIGHT, at, Theme.GRID, 1);
                String number = NumberFormats.inUnit(step < 0.1 ? "probit" : "points", k * step)
                        .replaceAll("\\.0+$", "");
                canvas.text(
                        number, LEFT - 10, at + 5, TEXT.withColor(Theme.SOFT).rightAligned());
            }
        }

        void band(ToDoubleFunction<DayRow> from, ToDoubleFunction<DayRow> to, Color color) {
            Path2D path = path(to);
            for (int i = rows.size() - 1; i >= 0; i--) {
                path.lineTo(x(rows.get(i).day()), y(from.applyAsDouble(rows.get(i))));
            }
            path.closePath();
            canvas.fill(path, color);
        }

        void line(ToDoubleFunction<DayRow> value, Color color, float... dash) {
            canvas.stroke(path(value), color, 3, dash);
        }

        private Path2D path(ToDoubleFunction<DayRow> value) {
            double[] points = rows.stream()
                    .flatMapToDouble(row -> DoubleStream.of(x(row.day()), y(value.applyAsDouble(row))))
                    .toArray();
            return Canvas.path(false, points);
        }
    }
}
