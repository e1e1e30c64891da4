package smolny.gui;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Point;
import java.awt.event.MouseEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.swing.JPopupMenu;
import javax.swing.KeyStroke;
import org.jfree.chart.ChartPanel;
import org.jfree.chart.JFreeChart;
import org.jspecify.annotations.Nullable;
import smolny.chart.ChartFigure;
import smolny.chart.DataTable;
import smolny.chart.DayAxis;
import smolny.chart.DayCharts;
import smolny.chart.DayPanel;
import smolny.chart.Figure;
import smolny.chart.FigureFiles;

/**
 * Lines over days: the values under the mouse, a part to zoom into with the mouse, and a menu that shows everything again or
 * saves picture and numbers.
 */
abstract class ChartView extends ChartPanel {
    /** Height in pixels that a plot needs for its key and the numbers of its axis. */
    private static final int PLOT = 115;

    private static final Dimension DEFAULT = new Dimension(960, 600);

    private final String title;
    private final transient ScreenBuffer buffer = new ScreenBuffer();
    private transient @Nullable DayCharts charts;
    private transient List<DayPanel> panels = List.of();
    private int day;
    private double zoom;
    private Point menuAt = new Point();

    /** A chart that shows nothing yet; the title is its accessible name. */
    ChartView(String title) {
        super(null, 300, 200, 1, 1, Integer.MAX_VALUE, Integer.MAX_VALUE, false, false, false, false, false, true);
        this.title = title;
        setName(title);
        setMouseWheelEnabled(true);
        setPopupMenu(menu());
        getAccessibleContext().setAccessibleName(title);
        for (String key : List.of("shift F10", "CONTEXT_MENU")) {
            getInputMap().put(Objects.requireNonNull(KeyStroke.getKeyStroke(key)), key);
            getActionMap().put(key, Widgets.action(key, null, () -> displayPopupMenu(getWidth() / 2, getHeight() / 2)));
        }
    }

    /** What its menu saves. */
    abstract Figure saved();

    /** Shows these plots from now on; what was zoomed into stays as long as the days are the same. */
    final void show(DayAxis days, List<DayPanel> now, int dayShown) {
        if (charts == null || !charts.days().equals(days)) {
            charts = new DayCharts(days);
            setChart(charts.chart());
        }
        panels = List.copyOf(now);
        day = dayShown;
        fit();
    }

    private void fit() {
        if (charts != null) {
            Dimension size = drawn();
            setMaximumDrawWidth(size.width);
            setMaximumDrawHeight(size.height);
            int plots = Math.max(1, Math.min(panels.size(), size.height / PLOT));
            charts.show(panels.subList(0, plots), day, size.width, size.height);
        }
    }

    /** The size in the chart's own pixels, which the factor enlarges. */
    private Dimension drawn() {
        Dimension whole = getWidth() > 0 && getHeight() > 0 ? getSize() : DEFAULT;
        return new Dimension((int) Math.round(whole.width / factor()), (int) Math.round(whole.height / factor()));
    }

    /** The factor that was set, or that by which all type is enlarged. */
    private double factor() {
        return zoom > 0 ? zoom : WindowLookAndFeel.factor(this);
    }

    /** Enlarges everything by a factor. */
    public final void zoom(double factor) {
        zoom = factor;
        revalidate();
        repaint();
    }

    @Override
    public void doLayout() {
        super.doLayout();
        fit();
    }

    @Override
    public Dimension getPreferredSize() {
        Dimension plain = super.getPreferredSize();
        return new Dimension((int) (plain.width * factor()), (int) (plain.height * factor()));
    }

    @Override
    public void paintComponent(Graphics graphics) {
        buffer.paint(graphics, this, super::paintComponent);
    }

    @Override
    public void mouseDragged(MouseEvent event) {
        super.mouseDragged(event);
        repaint();
    }

    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        List<String> words = charts == null ? List.of() : charts.valuesAt(this, event.getPoint());
        return words.isEmpty()
                ? null
                : "<html><div style='font-size:" + Math.round(12 * factor()) + "px'>"
                        + String.join(
                                "<br>", words.stream().map(ViewLabels::safe).toList()) + "</div>";
    }

    private JPopupMenu menu() {
        JPopupMenu menu = new JPopupMenu(title);
        menu.add(Widgets.item("Zoom in", () -> zoomInBoth(menuAt.x, menuAt.y)));
        menu.add(Widgets.item("Zoom out", () -> zoomOutBoth(menuAt.x, menuAt.y)));
        menu.add(Widgets.item("Show all", this::showAll));
        menu.addSeparator();
        menu.add(Widgets.item("Copy chart", this::doCopy));
        for (String kind : List.of("PNG", "SVG", "CSV")) {
            menu.add(Widgets.item("Save as " + kind + " \u2026", () -> save("." + kind.toLowerCase(Locale.ROOT))));
        }
        return menu;
    }

    private void showAll() {
        if (charts != null) {
            charts.showAll();
        }
    }

    /** A drag to the left shows everything again. */
    @Override
    public void restoreAutoBounds() {
        showAll();
    }

    @Override
    protected void displayPopupMenu(int x, int y) {
        menuAt = new Point(x, y);
        super.displayPopupMenu(x, y);
    }

    private void save(String ending) {
        Dialogs dialogs = new Dialogs(this);
        Figure figure = saved();
        Path file = dialogs.newFile("Save as " + ending, figure.name() + ending, ending);
        try {
            if (file != null) {
                FigureFiles.writeOne(figure, file);
                dialogs.say("Saved: " + file);
            }
        } catch (IOException failure) {
            dialogs.complain(new IllegalStateException("It cannot be saved: " + failure.getMessage(), failure));
        }
    }

    /** The chart with all its plots, and the days in view, as a figure; large even if it stands small. */
    final Figure figure(String name, String headline, String caption, DataTable table) {
        DayCharts now = charts;
        if (now == null) {
            throw new IllegalStateException(title + " shows nothing yet");
        }
        Dimension size = drawn();
        size.setSize(Math.max(size.width, DEFAULT.width), Math.max(size.height, DEFAULT.height));
        return new Standing(name, headline, caption, table, size, now.copy(panels, day, size.width, size.height));
    }

    private record Standing(
            String name, String title, String caption, DataTable table, Dimension size, JFreeChart chart)
            implements ChartFigure {}
}
