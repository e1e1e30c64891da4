package smolny.show.chart;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Lays out and draws {@link Multiples}. */
final class MultiplesPlot {
    private static final double LEFT = 70;
    private static final double TOP = Page.HEAD + 32;
    private static final double GAP = 16;
    private static final double PLOT = 118;
    private static final double TITLE_LINE = 16;
    private static final int MOST_LINES = 2;
    private static final Type TITLE = Type.LABEL.strong();
    private static final double FOOT = 74;

    private final Multiples figure;
    private final DayAxis axis;
    private final int columns;

    MultiplesPlot(Multiples figure) {
        this.figure = figure;
        axis = new DayAxis(figure.days());
        columns = columns(figure.panels().size());
    }

    // Rows as full as can be, and panels wide enough for their titles.
    private static int columns(int count) {
        if (count <= 3) {
            return count;
        }
        if (count == 9) {
            return 3;
        }
        return count <= 8 || count % 4 == 0 ? 4 : 5;
    }

    List<Spot> spots() {
        List<Spot> spots = new ArrayList<>();
        for (int at = 0; at < figure.panels().size(); at++) {
            Panel panel = figure.panels().get(at);
            List<Spot.Line> lines = panel.layers().stream()
                    .map(layer -> new Spot.Line(layer.kind().label(), layer.samples()))
                    .toList();
            spots.addAll(Spot.days(frame(at), day -> Spot.ofDay(axis, day, lines)));
        }
        return spots;
    }

    Dimension size() {
        return new Dimension(Theme.WIDTH, (int) Math.ceil(TOP + rows() * (title() + PLOT + GAP) + FOOT));
    }

    void draw(Canvas canvas) {
        Page.head(canvas, size(), figure.title(), "Share for soviet power in each group, by day");
        key(canvas);
        List<Panel> panels = figure.panels();
        for (int at = 0; at < panels.size(); at++) {
            boolean lowest = at + columns >= panels.size();
            panel(canvas, panels.get(at), frame(at), at % columns == 0, lowest);
        }
        Page.foot(
                canvas,
                size(),
                Stroke.note(figure.panels().stream()
                                .flatMap(panel -> panel.layers().stream())
                                .flatMap(layer -> layer.samples().stream()))
                        + " Dates: Old Style above, New Style below.");
    }

    private void panel(Canvas canvas, Panel panel, Frame frame, boolean leftmost, boolean lowest) {
        canvas.fill(
                new Rectangle2D.Double(
                        frame.left(), frame.top() - title(), frame.right() - frame.left(), title() + PLOT),
                Theme.TINT);
        frame.drawShares(canvas, false);
        axis.drawMonths(canvas, frame, lowest);
        if (leftmost) {
            for (int half = 0; half <= 2; half++) {
                canvas.text(Numbers.rounded(half / 2.0), frame.left() - 7, frame.y(half / 2.0) + 4, Type.TICK.ending());
            }
        }
        for (Layer layer : panel.layers()) {
            layer.kind().line().bands(canvas, frame, layer.samples());
        }
        for (Layer layer : panel.layers()) {
            layer.kind().line().middle(canvas, frame, layer.samples());
        }
        for (RecordedVote vote : panel.votes()) {
            Mark.DIAMOND.draw(canvas, frame.x(vote.day()), frame.y(vote.share()), 6, Theme.PAPER);
            Mark.DIAMOND.draw(canvas, frame.x(vote.day()), frame.y(vote.share()), 4.5, Theme.INK);
        }
        List<String> lines = lines(panel);
        for (int line = 0; line < lines.size(); line++) {
            double y = frame.top() - 7 - TITLE_LINE * (lines.size() - 1 - line);
            canvas.text(TITLE.fit(lines.get(line), room()), frame.left() + 6, y, TITLE);
        }
    }

    private void key(Canvas canvas) {
        double x = LEFT;
        double y = Page.HEAD + 8;
        for (LayerKind kind : LayerKind.values()) {
            kind.line().key(canvas, x, y, 28);
            canvas.text(
                    kind.label(),
                    x + 35,
                    y + 4.5,
                    Type.LABEL.in(kind.line().color().darker()).strong());
            x += 35 + Type.LABEL.strong().width(kind.label()) + 30;
        }
        if (figure.panels().stream().anyMatch(panel -> !panel.votes().isEmpty())) {
            Mark.DIAMOND.draw(canvas, x + 6, y, 6, Theme.INK);
            canvas.text("Counted vote", x + 19, y + 4.5, Type.LABEL);
        }
    }

    // Where one title needs two lines, all panels leave room for them.
    private double title() {
        int most = figure.panels().stream()
                .mapToInt(panel -> lines(panel).size())
                .max()
                .orElse(1);
        return 6 + TITLE_LINE * most;
    }

    private List<String> lines(Panel panel) {
        List<String> lines = TITLE.wrap(panel.title(), room());
        return lines.size() <= MOST_LINES
                ? lines
                : List.of(lines.get(0), String.join(" ", lines.subList(1, lines.size())));
    }

    private double room() {
        return width() - 12;
    }

    private double width() {
        return (Theme.WIDTH - LEFT - Theme.MARGIN - GAP * (columns - 1)) / columns;
    }

    private Frame frame(int at) {
        double width = width();
        int row = at / columns;
        double left = LEFT + (at % columns) * (width + GAP);
        double top = TOP + row * (title() + PLOT + GAP) + title();
        return new Frame(left, top, left + width, top + PLOT, axis.first(), axis.last());
    }

    private int rows() {
        return (figure.panels().size() + columns - 1) / columns;
    }
}
