package smolny.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.LegendItem;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.CombinedRangeXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.LegendTitle;
import org.jfree.ui.RectangleInsets;
import smolny.output.NumberFormats;

/**
 * The three layers by group, as small multiples on the same axes.
 *
 * @param name stem of the file names
 * @param title headline
 * @param axis the days
 * @param panels the groups in the order in which they are read, 1 to 60
 */
public record OpinionByGroupChart(String name, String title, DayAxis axis, List<GroupPanel> panels)
        implements FramedFigure {
    private static final int MOST = 60;
    private static final double GAP = 16;
    private static final double PLOT = 126;
    private static final double LOW = -ShareAxis.FLOOR / 118;
    private static final double HIGH = 1 + ShareAxis.FLOOR / 118;
    private static final double POINT = 4.5;

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if there are no or too many panels or something lies on no day
     */
    public OpinionByGroupChart {
        panels = List.copyOf(panels);
        if (panels.isEmpty() || panels.size() > MOST) {
            throw new IllegalArgumentException(panels.size() + " panels: must be 1 to " + MOST);
        }
        for (GroupPanel panel : panels) {
            panel.votes().forEach(vote -> axis.day(vote.day()));
            panel.layers().forEach(layer -> layer.check(axis));
        }
    }

    @Override
    public String caption() {
        for (OpinionLayer kind : List.of(OpinionLayer.SEATS, OpinionLayer.EXPRESSED, OpinionLayer.PRIVATE)) {
            List<GroupPanel> ends = panels.stream()
                    .filter(panel -> panel.layer(kind).isPresent())
                    .sorted(Comparator.comparingDouble(
                            panel -> panel.layer(kind).orElseThrow().end()))
                    .toList();
            // Uses the outermost layer that any group has.
            if (!ends.isEmpty()) {
                return caption(kind, ends);
            }
        }
        return "No group has a line.";
    }

    private String caption(OpinionLayer kind, List<GroupPanel> ends) {
        GroupPanel high = ends.get(ends.size() - 1);
        int day = high.layer(kind).orElseThrow().last().day();
        String text = kind.label() + " for soviet power by group on "
                + axis.day(day).oldStyle() + " (Old Style): highest in " + told(high, kind);
        return ends.size() == 1 ? text + "." : text + ", lowest in " + told(ends.get(0), kind) + ".";
    }

    private static String told(GroupPanel panel, OpinionLayer kind) {
        return panel.title() + " ("
                + NumberFormats.percent(panel.layer(kind).orElseThrow().end()) + " %)";
    }

    @Override
    public DataTable table() {
        List<List<String>> rows = new ArrayList<>();
        for (GroupPanel panel : panels) {
            panel.layers().forEach(layer -> layer.rows("layer", axis)
                    .forEach(row -> rows.add(DataTable.row(panel.title(), row))));
            panel.votes().forEach(vote -> rows.add(DataTable.row(panel.title(), vote.row(axis))));
        }
        return DataTable.of("group kind label " + DayAxis.COLUMNS + " " + ShareSummary.COLUMNS, rows);
    }

    @Override
    public ChartFrame frame() {
        CalendarAxis days = CalendarAxis.ofMonths(axis);
        days.setVisible(false);
        CombinedDomainXYPlot plot = new CombinedDomainXYPlot(days);
        plot.setGap(GAP);
        for (int row = 0; row < rows(); row++) {
            CombinedRangeXYPlot beside = new CombinedRangeXYPlot(new ShareAxis(LOW, HIGH, true));
            beside.setGap(GAP);
            for (int at = row * columns(); at < (row + 1) * columns(); at++) {
                beside.add(at < panels.size() ? panel(at) : nothing());
            }
            plot.add(beside);
        }
        double height = rows() * (titleHeight() + PLOT + GAP) + CalendarAxis.ROOM;
        ChartFrame frame =
                ChartFrame.of(this, "Share for soviet power in each group, by day", plot, height, note(), key());
        // The days stand below the last plot of each column.
        plot.setInsets(new RectangleInsets(0, 0, CalendarAxis.ROOM + GAP, 0));
        return frame;
    }

    private XYPlot panel(int at) {
        GroupPanel panel = panels.get(at);
        XYPlot plot = ShareAxis.plot(null, new ShareAxis());
        plot.setDomainAxis(1, new PanelTitle(panel.title(), titleHeight()));
        plot.setDomainAxisLocation(1, AxisLocation.TOP_OR_LEFT);
        plot.setBackgroundPaint(Theme.TINT);
        ChartFrame.showDomainGrid(plot);
        ShareLines.add(plot, panel.layers(), false);
        ShareLines.addVotes(plot, panel.votes(), POINT);
        if (at + columns() >= panels.size()) {
            plot.addAnnotation(CalendarAxis.below());
        }
        plot.addAnnotation(DayTips.of(axis, panel.layers()));
        return plot;
    }

    /** Fills the last row. */
    private XYPlot nothing() {
        XYPlot plot = ChartFrame.plot(null, new ShareAxis());
        plot.setDomainAxis(1, FixedAxis.hidden(0, 1));
        plot.setRangeGridlinesVisible(false);
        return plot;
    }

    private String note() {
        List<ShareSeries> lines =
                panels.stream().flatMap(panel -> panel.layers().stream()).toList();
        return ShareLines.note(lines) + " Dates: Old Style above, New Style below.";
    }

    private LegendTitle key() {
        List<LegendItem> items = new ArrayList<>();
        for (OpinionLayer kind : OpinionLayer.values()) {
            items.add(ShareLines.key(kind.label(), kind.line()));
        }
        if (panels.stream().anyMatch(panel -> !panel.votes().isEmpty())) {
            items.add(ChartFrame.item("Counted vote", MarkerShape.DIAMOND.shape(0, 0, 6), Theme.INK));
        }
        return ChartFrame.key(FixedAxis.SIDE, items.toArray(LegendItem[]::new));
    }

    // Where one title needs two lines, all panels leave room for them.
    private double titleHeight() {
        return Figure.greatest(panels, panel -> PanelTitle.height(panel.title(), width()), 0);
    }

    // Rows as full as can be, and panels wide enough for their titles.
    private int columns() {
        int count = panels.size();
        if (count <= 3) {
            return count;
        }
        if (count == 9) {
            return 3;
        }
        return count <= 8 || count % 4 == 0 ? 4 : 5;
    }

    private int rows() {
        return (panels.size() + columns() - 1) / columns();
    }

    private double width() {
        return (ChartFrame.WIDTH - FixedAxis.SIDE - GAP * (columns() - 1)) / columns();
    }
}
