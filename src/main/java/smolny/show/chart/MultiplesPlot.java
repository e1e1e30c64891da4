package smolny.show.chart;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Lays out and draws {@link Multiples}. */
final class MultiplesPlot {
    private static final double LEFT = 70;
    private static final double TOP = Page.HEAD + 32;
    private static final double GAP = 16;
    private static final double PLOT = 118;
    private static final double TITLE = 22;
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

    Dimension size() {
        return new Dimension(Theme.WIDTH, (int) Math.ceil(TOP + rows() * (TITLE + PLOT + GAP) + FOOT));
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
                new Rectangle2D.Double(frame.left(), frame.top() - TITLE, frame.right() - frame.left(), TITLE + PLOT),
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
        Type type = Type.LABEL.strong();
        canvas.text(
                type.fit(panel.title(), frame.right() - frame.left() - 12), frame.left() + 6, frame.top() - 7, type);
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

    private Frame frame(int at) {
        double width = (Theme.WIDTH - LEFT - Theme.MARGIN - GAP * (columns - 1)) / columns;
        int row = at / columns;
        double left = LEFT + (at % columns) * (width + GAP);
        double top = TOP + row * (TITLE + PLOT + GAP) + TITLE;
        return new Frame(left, top, left + width, top + PLOT, axis.first(), axis.last());
    }

    private int rows() {
        return (figure.panels().size() + columns - 1) / columns;
    }
}
