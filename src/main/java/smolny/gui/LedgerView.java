package smolny.gui;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.swing.JViewport;
import javax.swing.Scrollable;
import javax.swing.SwingUtilities;
import smolny.chart.Canvas;
import smolny.chart.DataTable;
import smolny.chart.TextStyle;
import smolny.chart.Theme;

/** The ledger: at the left what happened in the run, at the right what the sources say of it. It belongs in a scroll pane. */
final class LedgerView extends PaintedView implements Scrollable {
    private static final double MARGIN = 10;
    private static final double LINE = 16;
    private static final double HEAD = 24;

    private final transient ClickHandler clicks;
    private final transient Map<String, List<String>> wrapped = new HashMap<>();
    private transient List<LedgerEntries.LedgerEntry> entries = List.of();
    private double wrappedFor;

    LedgerView(ClickHandler clicks) {
        super("Ledger");
        this.clicks = clicks;
    }

    @Override
    public void show(ViewState now) {
        List<LedgerEntries.LedgerEntry> fresh = LedgerEntries.of(now);
        boolean more = fresh.size() > entries.size();
        entries = fresh;
        super.show(now);
        revalidate();
        if (more) {
            SwingUtilities.invokeLater(
                    () -> scrollRectToVisible(new Rectangle(0, getPreferredSize().height - 2, 1, 1)));
        }
    }

    @Override
    public void zoom(double factor) {
        super.zoom(factor);
        // The words wrap anew; the last ones stay in sight.
        SwingUtilities.invokeLater(() -> scrollRectToVisible(new Rectangle(0, getPreferredSize().height - 2, 1, 1)));
    }

    @Override
    List<HotSpot> paint(Canvas canvas, ViewState now, double width, double height) {
        List<HotSpot> spots = new ArrayList<>();
        double y = 4;
        int day = -1;
        for (LedgerEntries.LedgerEntry entry : entries) {
            if (entry.day() != day) {
                day = entry.day();
                canvas.fill(new Rectangle2D.Double(0, y, width, 19), Theme.TINT);
                String date = now.clock().dateOf(day).inWords();
                canvas.text(date, MARGIN, y + 14, TextStyle.SMALL.asBold());
                double after = MARGIN + TextStyle.SMALL.asBold().width(date) + 8;
                canvas.text(
                        "(" + now.clock().dateOf(day).newStyle().inShort() + " New Style)",
                        after,
                        y + 14,
                        TextStyle.NOTE);
                y += HEAD;
            }
            double tall = tall(entry, width);
            write(canvas, lines(entry.said(), left(width)), MARGIN, y, TextStyle.SMALL);
            write(
                    canvas,
                    lines(entry.record(), right(width)),
                    MARGIN * 2 + left(width),
                    y,
                    TextStyle.SMALL.withColor(Theme.SOFT));
            if (!entry.event().isEmpty()) {
                spots.add(new HotSpot(
                        new Rectangle2D.Double(2, y - 2, width - 4, tall),
                        () -> ViewLabels.safe(entry.said().isEmpty() ? entry.record() : entry.said()),
                        () -> clicks.event(entry.event())));
            }
            y += tall;
        }
        if (entries.isEmpty()) {
            canvas.text("Press space to start.", MARGIN, 28, TextStyle.LABEL.withColor(Theme.SOFT));
        }
        return spots;
    }

    private static void write(Canvas canvas, List<String> lines, double x, double y, TextStyle type) {
        for (int line = 0; line < lines.size(); line++) {
            canvas.text(lines.get(line), x, y + 12 + LINE * line, type);
        }
    }

    private static double left(double width) {
        return (width - 3 * MARGIN) * 0.6;
    }

    private static double right(double width) {
        return (width - 3 * MARGIN) * 0.4;
    }

    private double tall(LedgerEntries.LedgerEntry entry, double width) {
        int lines = Math.max(
                lines(entry.said(), left(width)).size(),
                lines(entry.record(), right(width)).size());
        return LINE * lines + 6;
    }

    private List<String> lines(String text, double room) {
        if (text.isEmpty()) {
            return List.of();
        }
        if (wrappedFor != getWidth() / zoom()) {
            wrapped.clear();
            wrappedFor = getWidth() / zoom();
        }
        return wrapped.computeIfAbsent(Math.round(room) + text, key -> TextStyle.SMALL.wrap(text, room));
    }

    @Override
    public Dimension getPreferredSize() {
        double width = Math.max(120, getWidth() / zoom());
        double height = 12;
        int day = -1;
        for (LedgerEntries.LedgerEntry entry : entries) {
            height += tall(entry, width) + (entry.day() == day ? 0 : HEAD);
            day = entry.day();
        }
        return new Dimension((int) (260 * zoom()), (int) Math.ceil(height * zoom()));
    }

    @Override
    DataTable table(ViewState now) {
        return DataTable.of(
                "old_style event in_this_run on_record",
                entries.stream()
                        .map(entry -> DataTable.row(
                                now.clock().dateOf(entry.day()), entry.event(), entry.said(), entry.record()))
                        .toList());
    }

    @Override
    String caption(ViewState now) {
        if (entries.isEmpty()) {
            return "Nothing has happened yet.";
        }
        LedgerEntries.LedgerEntry last = entries.get(entries.size() - 1);
        return ViewLabels.bothDates(now.clock().dateOf(last.day())) + ": "
                + (last.said().isEmpty() ? "on record: " + last.record() : last.said());
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return new Dimension(260, 200);
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return (int) (3 * LINE * zoom());
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return visible.height - (int) LINE;
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return getParent() instanceof JViewport port && port.getHeight() > getPreferredSize().height;
    }
}
