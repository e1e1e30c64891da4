package smolny.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jfree.chart.LegendItem;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.Range;
import smolny.kernel.parameter.IdentificationLevel;
import smolny.output.NumberFormats;

/**
 * How far a fit narrows the range of each parameter, a row for each: the allowed range as a pale bar, all of one length, and
 * on it the middle 90 % and the median of the sample.
 *
 * @param name stem of the file names
 * @param title headline
 * @param rows at least one, in the order in which they are read
 */
public record ParameterRangeChart(String name, String title, List<Row> rows) implements FramedFigure {
    private static final double LEFT = 272;
    private static final double SIDE = 90;
    private static final double HALF = 6;

    /** Colours by how much of a range is ruled out. */
    private static final Map<IdentificationLevel, Color> COLOURS = new EnumMap<>(Map.of(
            IdentificationLevel.WELL, Theme.COALITION,
            IdentificationLevel.PARTLY, Theme.MIDDLE,
            IdentificationLevel.NOT, Theme.NO_SIDE));

    /**
     * One parameter.
     *
     * @param label its name
     * @param from least value allowed
     * @param to greatest value allowed
     * @param low 5 per cent point of the sample
     * @param middle its median
     * @param high 95 per cent point
     * @param level how much is ruled out
     */
    public record Row(
            String label, double from, double to, double low, double middle, double high, IdentificationLevel level) {
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
        return "Of " + rows.size() + " parameters " + count(IdentificationLevel.WELL) + " are identified, "
                + count(IdentificationLevel.PARTLY) + " partly and " + count(IdentificationLevel.NOT) + " not.";
    }

    private long count(IdentificationLevel level) {
        return rows.stream().filter(row -> row.level() == level).count();
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
                    row.level().words()));
        }
        for (IdentificationLevel level : COLOURS.keySet()) {
            cells.add(List.of("total", "", "", "", "", "", count(level) + " " + level.words()));
        }
        cells.add(List.of("total", "", "", "", "", "", rows.size() + " parameters"));
        return new DataTable(List.of("parameter", "from", "to", "low05", "median", "high95", "degree"), cells);
    }

    /** All ranges are drawn from 0 to 1. */
    @Override
    public ChartFrame frame() {
        RowAxis layout = layout();
        // Medians at the ends would be cut.
        XYPlot plot = RowAxis.plot(FixedAxis.hidden(-0.005, 1.005), layout);
        plot.setDomainGridlinesVisible(false);
        plot.setDomainZeroBaselineVisible(false);
        layout.addBars(plot, Theme.GRID, HALF, at -> new Range(0, 1));
        COLOURS.forEach((level, color) -> layout.addBars(plot, color, HALF, at -> {
            Row row = rows.get(at);
            return row.level() == level ? new Range(row.part(row.low()), row.part(row.high())) : null;
        }));
        layout.addPoints(plot, MarkerShape.circle(0, 0, 4), Theme.INK, at -> rows.get(at)
                .part(rows.get(at).middle()));
        return ChartFrame.of(
                        this,
                        "Bar: range allowed before the fit. Coloured: 5 to 95 per cent of the sample.",
                        plot,
                        layout.height(),
                        "The dot is the sample's median; the numbers at the ends are the range in the parameter's unit.",
                        ChartFrame.key(
                                LEFT,
                                COLOURS.entrySet().stream()
                                        .map(level ->
                                                ChartFrame.item(level.getKey().words(), HALF, level.getValue()))
                                        .toArray(LegendItem[]::new)))
                .withRight(SIDE);
    }

    private RowAxis layout() {
        return new RowAxis(
                LEFT,
                0,
                rows.stream()
                        .map(row -> new RowAxis.Row("", 24, false, words(row)))
                        .toList(),
                new RowAxis.Column(
                        "",
                        -LEFT,
                        LEFT,
                        row -> TextStyle.LABEL.truncated(rows.get(row).label(), LEFT - SIDE),
                        TextStyle.LABEL),
                number(-8, Row::from, TextStyle.TICK.rightAligned()),
                number(8, Row::to, TextStyle.TICK));
    }

    private RowAxis.Column number(double x, ToDoubleFunction<Row> value, TextStyle style) {
        return new RowAxis.Column(
                "", x, LEFT, row -> NumberFormats.threeDigits(value.applyAsDouble(rows.get(row))), style);
    }

    private static String words(Row row) {
        return row.label() + ", " + row.level().words() + ": " + NumberFormats.threeDigits(row.low()) + " to "
                + NumberFormats.threeDigits(row.high()) + ", median " + NumberFormats.threeDigits(row.middle())
                + "; allowed " + NumberFormats.threeDigits(row.from()) + " to "
                + NumberFormats.threeDigits(row.to());
    }
}
