package smolny.show.page;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import smolny.lab.record.NumberFormats;
import smolny.lab.study.Aim;
import smolny.lab.study.Answer;
import smolny.lab.study.Paired;
import smolny.lab.study.Pairs;
import smolny.show.chart.Figure;
import smolny.show.chart.Spot;
import smolny.show.chart.Table;

/**
 * Two histories over time with their bands, and below them their difference beside what luck alone does.
 *
 * @param title headline
 * @param subtitle what is drawn
 * @param unit of all numbers
 * @param before name of the unchanged history
 * @param after name of the changed one
 * @param rows the days on which both have a value, earliest first
 */
public record Difference(String title, String subtitle, String unit, String before, String after, List<DayRow> rows)
        implements Figure {

    /**
     * Keeps its own copy.
     *
     * @throws IllegalArgumentException if there is no day
     */
    public Difference {
        rows = List.copyOf(rows);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("nothing to draw: the histories have no day with a value in common");
        }
    }

    /** Of an answer: what was asked, or where that exists only at the end, what goes with it day by day. */
    public static Difference of(Answer answer, Asked asked) {
        Aim aim = answer.study().aim();
        Pairs pairs = answer.pairs();
        List<DayRow> rows = new ArrayList<>();
        for (int day = 0; day < pairs.days(); day++) {
            Paired paired = pairs.onDay(day);
            if (paired.pairs() > 1) {
                rows.add(new DayRow(
                        day, asked.clock().dateOf(day), pairs.spread(false, day), pairs.spread(true, day), paired));
            }
        }
        String drawn = aim.background().replace('_', ' ').replace(".", ", ");
        return new Difference(
                asked.change(),
                drawn + ", in " + aim.unit() + ", " + answer.effect().pairs() + " pairs of runs",
                aim.unit(),
                "unchanged",
                "changed",
                rows);
    }

    @Override
    public String name() {
        return "difference";
    }

    @Override
    public String caption() {
        DayRow last = rows.get(rows.size() - 1);
        Paired p = last.paired();
        return "On " + last.date().inShort() + " (Old Style) the unchanged history stands at "
                + NumberFormats.inUnit(unit, p.before()) + " and the changed one at "
                + NumberFormats.inUnit(unit, p.after())
                + ", a difference of " + NumberFormats.signedInUnit(unit, p.effect()) + " " + unit + " (95 % interval "
                + NumberFormats.signedInUnit(unit, p.interval().low()) + " to "
                + NumberFormats.signedInUnit(unit, p.interval().high())
                + "); 95 % of the differences between two runs of the unchanged history lie between "
                + NumberFormats.signedInUnit(unit, p.luck().band().low()) + " and "
                + NumberFormats.signedInUnit(unit, p.luck().band().high()) + ".";
    }

    @Override
    public Table table() {
        List<List<String>> cells = new ArrayList<>();
        for (DayRow row : rows) {
            Paired p = row.paired();
            cells.add(List.of(
                    Integer.toString(row.day()),
                    row.date().inShort(),
                    row.date().newStyle().inShort(),
                    NumberFormats.inUnit(unit, p.before()),
                    NumberFormats.inUnit(unit, row.before().q05()),
                    NumberFormats.inUnit(unit, row.before().q95()),
                    NumberFormats.inUnit(unit, p.after()),
                    NumberFormats.inUnit(unit, row.after().q05()),
                    NumberFormats.inUnit(unit, row.after().q95()),
                    NumberFormats.signedInUnit(unit, p.effect()),
                    NumberFormats.signedInUnit(unit, p.interval().low()),
                    NumberFormats.signedInUnit(unit, p.interval().high()),
                    NumberFormats.signedInUnit(unit, p.luck().band().low()),
                    NumberFormats.signedInUnit(unit, p.luck().band().high())));
        }
        return new Table(
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
                        "luck_low95",
                        "luck_high95"),
                cells);
    }

    @Override
    public Dimension size() {
        return DifferencePlot.SIZE;
    }

    @Override
    public List<Spot> spots() {
        List<Spot> spots = new ArrayList<>();
        double width = (DifferencePlot.RIGHT - DifferencePlot.LEFT) / rows.size();
        for (int at = 0; at < rows.size(); at++) {
            spots.add(new Spot(
                    DifferencePlot.LEFT + at * width,
                    DifferencePlot.UPPER_TOP,
                    width,
                    DifferencePlot.LOWER_BOTTOM - DifferencePlot.UPPER_TOP,
                    told(rows.get(at))));
        }
        return spots;
    }

    private String told(DayRow row) {
        Paired p = row.paired();
        return row.date().inShort() + " (" + row.date().newStyle().inShort() + " N. S.): " + before + " "
                + NumberFormats.inUnit(unit, p.before()) + ", " + after + " " + NumberFormats.inUnit(unit, p.after())
                + ", difference "
                + NumberFormats.signedInUnit(unit, p.effect()) + " ("
                + NumberFormats.signedInUnit(unit, p.interval().low()) + " to "
                + NumberFormats.signedInUnit(unit, p.interval().high()) + ")";
    }

    @Override
    public void draw(Graphics2D graphics) {
        new DifferencePlot(this, graphics).draw();
    }
}
