package smolny.chart;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import smolny.output.NumberFormats;

/**
 * The three layers by group, as small multiples on the same axes.
 *
 * @param name stem of the file names
 * @param title headline
 * @param axis the days
 * @param panels the groups in the order in which they are read, 1 to 60
 */
public record OpinionByGroupChart(String name, String title, DayAxis axis, List<GroupPanel> panels) implements Figure {
    private static final int MOST = 60;
    private static final double LEFT = 70;
    private static final double TOP = Canvas.HEAD + 32;
    private static final double GAP = 16;
    private static final double PLOT = 118;
    private static final double TITLE_LINE = 16;
    private static final int MOST_LINES = 2;
    private static final TextStyle TITLE = TextStyle.LABEL.asBold();
    private static final double FOOT = 74;

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
    public Dimension size() {
        int rows = (panels.size() + columns() - 1) / columns();
        return new Dimension(Theme.WIDTH, (int) Math.ceil(TOP + rows * (titleHeight() + PLOT + GAP) + FOOT));
    }

    @Override
    public List<HoverArea> hoverAreas() {
        List<HoverArea> spots = new ArrayList<>();
        for (int at = 0; at < panels.size(); at++) {
            spots.addAll(HoverArea.days(frame(at), axis, panels.get(at).layers()));
        }
        return spots;
    }

    @Override
    public void draw(Canvas canvas) {
        canvas.drawHeadline(this, "Share for soviet power in each group, by day");
        key(canvas);
        for (int at = 0; at < panels.size(); at++) {
            panel(canvas, at);
        }
        List<ShareSeries> lines =
                panels.stream().flatMap(panel -> panel.layers().stream()).toList();
        canvas.drawFootnote(this, LineStyle.note(lines) + " Dates: Old Style above, New Style below.");
    }

    private void panel(Canvas canvas, int at) {
        GroupPanel panel = panels.get(at);
        PlotArea frame = frame(at);
        double head = titleHeight();
        canvas.fill(
                new Rectangle2D.Double(frame.left(), frame.top() - head, frame.right() - frame.left(), head + PLOT),
                Theme.TINT);
        frame.drawShares(canvas, false);
        axis.drawMonths(canvas, frame, at + columns() >= panels.size());
        if (at % columns() == 0) {
            for (int half = 0; half <= 2; half++) {
                canvas.text(
                        NumberFormats.wholePercent(half / 2.0),
                        frame.left() - 7,
                        frame.y(half / 2.0) + 4,
                        TextStyle.TICK.rightAligned());
            }
        }
        panel.layers().forEach(layer -> layer.line().drawBands(canvas, frame, layer.samples()));
        panel.layers().forEach(layer -> layer.line().drawLine(canvas, frame, layer.samples()));
        panel.votes().forEach(vote -> vote.draw(canvas, frame, 6, 4.5));
        List<String> lines = titleLines(panel);
        for (int line = 0; line < lines.size(); line++) {
            double y = frame.top() - 7 - TITLE_LINE * (lines.size() - 1 - line);
            canvas.text(TITLE.truncated(lines.get(line), width() - 12), frame.left() + 6, y, TITLE);
        }
    }

    private void key(Canvas canvas) {
        double x = LEFT;
        double y = Canvas.HEAD + 8;
        for (OpinionLayer kind : OpinionLayer.values()) {
            kind.line().drawKey(canvas, x, y, 28);
            canvas.text(
                    kind.label(),
                    x + 35,
                    y + 4.5,
                    TextStyle.LABEL.withColor(kind.line().color().darker()).asBold());
            x += 35 + TextStyle.LABEL.asBold().width(kind.label()) + 30;
        }
        if (panels.stream().anyMatch(panel -> !panel.votes().isEmpty())) {
            MarkerShape.DIAMOND.draw(canvas, x + 6, y, 6, Theme.INK);
            canvas.text("Counted vote", x + 19, y + 4.5, TextStyle.LABEL);
        }
    }

    // Where one title needs two lines, all panels leave room for them.
    private double titleHeight() {
        return 6
                + TITLE_LINE
                        * Figure.greatest(panels, panel -> titleLines(panel).size(), 1);
    }

    private List<String> titleLines(GroupPanel panel) {
        List<String> lines = TITLE.wrap(panel.title(), width() - 12);
        return lines.size() <= MOST_LINES
                ? lines
                : List.of(lines.get(0), String.join(" ", lines.subList(1, lines.size())));
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

    private double width() {
        return (Theme.WIDTH - LEFT - Theme.MARGIN - GAP * (columns() - 1)) / columns();
    }

    private PlotArea frame(int at) {
        double left = LEFT + (at % columns()) * (width() + GAP);
        int row = at / columns();
        double top = TOP + row * (titleHeight() + PLOT + GAP) + titleHeight();
        return new PlotArea(left, top, left + width(), top + PLOT, axis.first(), axis.last());
    }
}
