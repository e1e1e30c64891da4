package smolny.show.gui;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import javax.swing.JTabbedPane;

/** Where the views stand: beside one another on a screen, one at a time on a projector. */
final class ViewArea extends JPanel {
    private static final long serialVersionUID = 1;
    private static final int TIME_LINE = 130;
    private static final int ACROSS = 830;
    private static final int DOWN = 300;

    private final transient Map<String, Component> stage = new LinkedHashMap<>();
    private final transient Map<String, Component> aside = new LinkedHashMap<>();
    private final JTabbedPane left = new JTabbedPane();
    private final JTabbedPane upper = new JTabbedPane();
    private final JTabbedPane lower = new JTabbedPane();
    private final Component timeLine;
    private boolean large;
    private final JSplitPane across;
    private final JSplitPane down;

    ViewArea(Views views) {
        super(new BorderLayout());
        stage.put("Map", views.map);
        stage.put("Chamber", views.halls);
        stage.put("Board", views.board);
        aside.put("Charts", views.charts);
        aside.put("Ledger", views.ledgerPane);
        timeLine = views.timeLine;
        left.setName("Views");
        upper.putClientProperty("JTabbedPane.trailingComponent", trailing(views.groups));
        down = new JSplitPane(JSplitPane.VERTICAL_SPLIT, upper, lower);
        across = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, left, down);
        for (JSplitPane split : new JSplitPane[] {down, across}) {
            split.setBorder(BorderFactory.createEmptyBorder());
        }
        across.setResizeWeight(0.68);
        down.setResizeWeight(0.6);
        across.setDividerLocation(ACROSS);
        down.setDividerLocation(DOWN);
        add(timeLine, BorderLayout.SOUTH);
        arrange(false, 1);
    }

    private static JPanel trailing(Component one) {
        JPanel panel = new JPanel(new FlowLayout(FlowLayout.RIGHT, 4, 2));
        panel.setOpaque(false);
        panel.add(one);
        return panel;
    }

    /** Puts the views in place; one at a time if they are to be large. */
    void arrange(boolean wanted, double zoom) {
        large = wanted;
        String front = front();
        left.removeAll();
        upper.removeAll();
        lower.removeAll();
        stage.forEach(left::addTab);
        if (large) {
            aside.forEach(left::addTab);
            remove(across);
            add(left, BorderLayout.CENTER);
        } else {
            int at = 0;
            for (Map.Entry<String, Component> one : aside.entrySet()) {
                (at++ == 0 ? upper : lower).addTab(one.getKey(), one.getValue());
            }
            across.setLeftComponent(left);
            add(across, BorderLayout.CENTER);
        }
        timeLine.setPreferredSize(new Dimension(100, large ? (int) (74 * zoom) : TIME_LINE));
        open(front);
        revalidate();
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

    /** Brings a view to the front; nothing happens if there is none of that name. */
    void open(String name) {
        for (JTabbedPane tabs : new JTabbedPane[] {left, upper, lower}) {
            int at = tabs.indexOfTab(name);
            if (at >= 0) {
                tabs.setSelectedIndex(at);
            }
        }
    }

    /** Name of the view in front. */
    String front() {
        return left.getSelectedIndex() < 0 ? "Map" : left.getTitleAt(left.getSelectedIndex());
    }
}
