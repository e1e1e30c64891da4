package smolny.gui;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.JTabbedPane;
import smolny.chart.FigureFiles;
import smolny.kernel.calendar.OldStyleDate;

/** The views, with controls and inspectors: beside one another on a screen, one at a time on a projector. */
final class ViewArea extends JPanel {
    private static final String TRAILING = "JTabbedPane.trailingComponent";
    private static final int TIMELINE_HEIGHT = 148;
    private static final int CONTROLS = 344;
    /** The part of the room beside the controls that the views take, and the part of the rest that the charts take. */
    private static final double VIEWS = 0.53;

    private static final double CHARTS = 0.68;
    /** Map and time line lose what they show on a screen of the usual width if they are enlarged further. */
    private static final double WHOLE = 1.3;

    private static final double USUAL_WIDTH = 1366;

    final MapView map;
    final ChamberView chamber;
    final TimelineView timeline;
    final ChartsView charts = new ChartsView();
    final transient List<WindowView> all;
    private final transient Map<String, Component> main = new LinkedHashMap<>();
    private final transient Map<String, Component> aside = new LinkedHashMap<>();
    private final JTabbedPane left = new JTabbedPane();
    private final JTabbedPane upper = new JTabbedPane();
    private final JTabbedPane lower = new JTabbedPane();
    private final JPanel trailing = new JPanel(new FlowLayout(FlowLayout.RIGHT, 4, 2));
    private final JPanel controls = new JPanel(new BorderLayout());
    private final JSplitPane beside;
    /** What was in front, beside one another, before everything became large. */
    private transient List<String> before = List.of();

    private boolean large;

    /** Sets it up. */
    ViewArea(ClickHandler clicks, WindowActions actions) {
        super(new BorderLayout());
        map = new MapView(clicks);
        chamber = new ChamberView(clicks);
        timeline = new TimelineView(clicks);
        BoardView board = new BoardView(clicks);
        TroopsView troops = new TroopsView();
        LedgerView ledger = new LedgerView(clicks);
        all = List.of(map, chamber, board, troops, charts, ledger, timeline);
        JScrollPane ledgerPane = new JScrollPane(ledger);
        ledgerPane.setBorder(BorderFactory.createEmptyBorder());
        main.put("Map", map);
        main.put("Chamber", chamber.withSelector());
        main.put("Board", board);
        main.put("Troops", troops);
        aside.put("Charts", charts);
        aside.put("Ledger", ledgerPane);
        left.setName("Views");
        trailing.setOpaque(false);
        JCheckBox toCome = new JCheckBox(actions.of("Days to come"));
        toCome.setName("Show days to come");
        toCome.setRequestFocusEnabled(false);
        trailing.add(toCome);
        JButton groups = new JButton(actions.of("Groups \u2026"));
        groups.setName("Groups");
        groups.setRequestFocusEnabled(false);
        trailing.add(groups);
        JSplitPane down = new JSplitPane(JSplitPane.VERTICAL_SPLIT, upper, lower);
        JSplitPane across = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, left, down);
        beside = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, controls, across);
        for (JSplitPane split : List.of(down, across, beside)) {
            split.setBorder(BorderFactory.createEmptyBorder());
        }
        for (JComponent part : List.of(left, upper, lower, controls)) {
            part.setMinimumSize(new Dimension(60, 40));
            part.setPreferredSize(new Dimension(60, 40));
        }
        beside.setDividerLocation(CONTROLS);
        across.setResizeWeight(VIEWS);
        down.setResizeWeight(CHARTS);
        add(timeline, BorderLayout.SOUTH);
        arrange(false, 1);
    }

    /**
     * Writes every view, with the numbers behind it, into a folder; files are named by view and date. Not on the event dispatch
     * thread, which paints one view at a time.
     *
     * @throws IOException if the folder cannot be made or written
     */
    void writePictures(Path folder, OldStyleDate date) throws IOException {
        for (WindowView view : all) {
            String name = view.title().toLowerCase(Locale.ROOT).replace(' ', '-') + "-" + date;
            MainWindow.onDispatchThread(() -> FigureFiles.write(view.figure(name), folder));
        }
    }

    /** The view in front at the left; the map if something else is. */
    WindowView front() {
        String name = front(left);
        return all.stream()
                .filter(view -> view.title().equals(name))
                .findFirst()
                .orElse(map);
    }

    private static String front(JTabbedPane tabs) {
        return tabs.getSelectedIndex() < 0 ? "" : tabs.getTitleAt(tabs.getSelectedIndex());
    }

    /** Puts the views in place; one at a time if they are to be large. */
    void arrange(boolean wanted, double zoom) {
        large = wanted;
        double whole = Math.min(zoom, WHOLE * Math.max(1, getWidth() / USUAL_WIDTH));
        all.forEach(view -> view.zoom(view == map || view == timeline ? whole : zoom));
        String front = front(left);
        if (large) {
            before = List.of(front, front(lower));
        }
        left.putClientProperty(TRAILING, null);
        upper.putClientProperty(TRAILING, null);
        (large ? left : upper).putClientProperty(TRAILING, trailing);
        left.removeAll();
        upper.removeAll();
        lower.removeAll();
        main.forEach(left::addTab);
        if (large) {
            aside.forEach(left::addTab);
            left.addTab("Controls", controls);
            remove(beside);
            add(left, BorderLayout.CENTER);
        } else {
            int at = 0;
            for (Map.Entry<String, Component> one : aside.entrySet()) {
                (at++ == 0 ? upper : lower).addTab(one.getKey(), one.getValue());
            }
            ((JSplitPane) beside.getRightComponent()).setLeftComponent(left);
            beside.setLeftComponent(controls);
            beside.setDividerLocation(CONTROLS);
            add(beside, BorderLayout.CENTER);
        }
        timeline.setPreferredSize(new Dimension(100, large ? (int) (TIMELINE_HEIGHT * whole) : TIMELINE_HEIGHT));
        before.forEach(this::open);
        open(front);
        revalidate();
    }

    /** Shows these controls, in place of others. */
    void controls(JComponent panel) {
        controls.removeAll();
        controls.add(panel, BorderLayout.CENTER);
        controls.revalidate();
    }

    /** Puts a panel beside the views, in place of another of that name. */
    void aside(String name, Component panel) {
        aside.put(name, panel);
        JTabbedPane tabs = large ? left : lower;
        int at = tabs.indexOfTab(name);
        if (at >= 0) {
            tabs.setComponentAt(at, panel);
        } else {
            tabs.addTab(name, panel);
        }
    }

    /** Brings a view or panel to the front; nothing happens if there is none of that name. */
    void open(String name) {
        for (JTabbedPane tabs : List.of(left, upper, lower)) {
            int at = tabs.indexOfTab(name);
            if (at >= 0) {
                tabs.setSelectedIndex(at);
            }
        }
    }
}
