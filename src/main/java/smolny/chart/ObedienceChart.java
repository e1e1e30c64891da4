package smolny.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jfree.chart.LegendItem;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.XYIntervalSeries;

/**
 * Who obeys whom: the share of the troops that obeys each side by day, and below it a row for each armed unit with its stands. Dots
 * are stands on record.
 *
 * @param name stem of the file names
 * @param title headline
 * @param axis the days
 * @param shares of the troops, one line for each stance
 * @param units in the order of rows, at least one
 */
public record ObedienceChart(String name, String title, DayAxis axis, List<ShareSeries> shares, List<UnitRow> units)
        implements FramedFigure {
    private static final double PLOT = 190;
    private static final double ROW = 15;
    private static final double LABELS = 330;
    private static final double GAP = CalendarAxis.ROOM + 22;
    private static final double DOT = 4.2;
    private static final List<Look> LOOKS = List.of(
            new Look("obeys_soviet", "obeys the Soviet", Theme.SOVIET_POWER, 6),
            new Look("neutral", "neutral", Theme.NO_SIDE, 2.2),
            new Look("obeys_staff", "obeys the staff", Theme.COALITION, 4.2));

    /** How a stance is shown: colour, and half the height of its bar, so that colour is not all that tells. */
    private record Look(String stance, String label, Color color, double half) {
        static Look of(String stance) {
            return LOOKS.stream()
                    .filter(look -> look.stance().equals(stance))
                    .findFirst()
                    .orElse(LOOKS.get(1));
        }
    }

    /**
     * The stands of a unit.
     *
     * @param heading above it, empty if it continues the rows before
     * @param label its name
     * @param stands stance by the first day on which it is taken, words of tables
     * @param recorded stance on record by day
     */
    public record UnitRow(String heading, String label, Map<Integer, String> stands, Map<Integer, String> recorded) {
        /** Keeps its own copies, by day. */
        public UnitRow {
            stands = new TreeMap<>(stands);
            recorded = new TreeMap<>(recorded);
        }
    }

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if there is no unit
     */
    public ObedienceChart {
        shares = List.copyOf(shares);
        units = List.copyOf(units);
        Figure.requireSome(name, "units", units);
        shares.forEach(line -> line.check(axis));
    }

    /** Colour of a stance by its word. */
    public static Color color(String stance) {
        return Look.of(stance).color();
    }

    @Override
    public String caption() {
        List<String> parts = new ArrayList<>();
        for (ShareSeries line : shares) {
            parts.add(line.label() + " " + DayTips.describe(line.last().share()) + " on "
                    + axis.day(line.last().day()).oldStyle());
        }
        return "Who obeys whom, share of the troops of the capital and each armed unit by day (Old Style dates): "
                + String.join("; ", parts) + ".";
    }

    @Override
    public DataTable table() {
        List<List<String>> rows = new ArrayList<>();
        shares.forEach(line -> line.rows("simulated", axis).forEach(row -> rows.add(DataTable.row(row, ""))));
        for (UnitRow unit : units) {
            unit.stands().forEach((day, stance) -> rows.add(stand("simulated", unit, day, stance)));
            unit.recorded().forEach((day, stance) -> rows.add(stand("recorded", unit, day, stance)));
        }
        return DataTable.of("kind label " + DayAxis.COLUMNS + " " + ShareSummary.COLUMNS + " stance", rows);
    }

    private List<String> stand(String kind, UnitRow unit, int day, String stance) {
        return DataTable.row(kind, unit.label(), axis.cells(day), "", "", "", "", "", stance);
    }

    private RowAxis rows() {
        return new RowAxis(
                LABELS,
                30,
                units.stream()
                        .map(unit -> new RowAxis.Row(unit.heading(), height(unit), false, ""))
                        .toList(),
                new RowAxis.Column("", -8, LABELS - 12, row -> units.get(row).label(), TextStyle.SMALL.rightAligned()));
    }

    private static double height(UnitRow unit) {
        int lines = TextStyle.SMALL.wrap(unit.label(), LABELS - 12).size();
        return ROW + RowAxis.LINE * (lines - 1);
    }

    @Override
    public ChartFrame frame() {
        XYPlot lines = ShareLines.plot(null, axis, shares, true);
        lines.addAnnotation(CalendarAxis.below());
        CombinedDomainXYPlot plot = new CombinedDomainXYPlot(new CalendarAxis(axis));
        plot.setGap(GAP);
        plot.add(lines, (int) PLOT);
        RowAxis rows = rows();
        plot.add(board(rows), (int) Math.round(rows.height()));
        return ChartFrame.of(
                this,
                "Above: share of the men in the capital's commanded units, by day; below: the stand of each unit",
                plot,
                PLOT + GAP + rows.height() + CalendarAxis.ROOM,
                ShareLines.note(shares)
                        + " Dots: stands on record, white if the unit was divided. A unit takes a new"
                        + " stand only when its people have met or an order has reached it.",
                ChartFrame.key(
                        FixedAxis.SIDE,
                        LOOKS.stream()
                                .map(look -> ChartFrame.item(look.label(), look.half(), look.color()))
                                .toArray(LegendItem[]::new)));
    }

    private XYPlot board(RowAxis rows) {
        XYPlot plot = ChartFrame.plot(null, rows);
        plot.setRangeGridlinesVisible(false);
        for (Look look : LOOKS) {
            XYIntervalSeries bars = new XYIntervalSeries(look.label(), false, true);
            for (int row = 0; row < units.size(); row++) {
                add(
                        bars,
                        look,
                        rows.middle(row),
                        new ArrayList<>(units.get(row).stands().entrySet()));
            }
            ChartFrame.addBars(plot, bars, look.color());
        }
        plot.addAnnotation(PaintedAnnotation.of((canvas, at) -> recorded(canvas, at, rows)));
        return plot;
    }

    private void add(XYIntervalSeries bars, Look look, double middle, List<Map.Entry<Integer, String>> stands) {
        for (int at = 0; at < stands.size(); at++) {
            if (stands.get(at).getValue().equals(look.stance())) {
                double from = Math.max(axis.first(), stands.get(at).getKey() - 0.5);
                double to = at + 1 < stands.size() ? stands.get(at + 1).getKey() - 0.5 : axis.last();
                bars.add(from, from, to, middle, middle - look.half(), middle + look.half());
            }
        }
    }

    /** Stands on record. */
    private void recorded(Canvas canvas, PlotPixels at, RowAxis rows) {
        for (int row = 0; row < units.size(); row++) {
            double y = at.y(rows.middle(row));
            units.get(row).recorded().forEach((day, stance) -> {
                if (at.shows(day)) {
                    boolean divided = stance.equals("divided");
                    canvas.fill(
                            MarkerShape.circle(at.x(day), y, DOT),
                            divided ? Theme.PAPER : Look.of(stance).color());
                    canvas.stroke(MarkerShape.circle(at.x(day), y, DOT), Theme.INK, 1.3);
                }
            });
        }
    }
}
