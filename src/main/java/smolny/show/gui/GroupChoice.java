package smolny.show.gui;

import java.util.LinkedHashSet;
import java.util.Set;
import javax.swing.JButton;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JPopupMenu;
import org.jspecify.annotations.Nullable;
import smolny.model.setting.Group;

/** A button that opens the choice of groups for the charts. */
final class GroupChoice extends JButton {
    private static final long serialVersionUID = 1;

    private final transient ChartsView charts;
    private transient @Nullable ViewState shown;

    GroupChoice(ChartsView charts) {
        super("Groups \u2026");
        this.charts = charts;
        setName("Groups");
        setToolTipText("Which groups the second chart shows");
        setRequestFocusEnabled(false);
        addActionListener(event -> open());
    }

    /** Offers the groups of what is shown. */
    void offer(ViewState now) {
        shown = now;
    }

    private void open() {
        ViewState now = shown;
        if (now == null) {
            return;
        }
        Set<String> chosen = new LinkedHashSet<>(charts.chosen(now));
        JPopupMenu menu = new JPopupMenu("Groups");
        for (Group group : charts.groups(now)) {
            JCheckBoxMenuItem item = new JCheckBoxMenuItem(group.title(), chosen.contains(group.id()));
            item.putClientProperty("CheckBoxMenuItem.doNotCloseOnMouseClick", true);
            item.addActionListener(event -> {
                if (item.isSelected()) {
                    chosen.add(group.id());
                } else {
                    chosen.remove(group.id());
                }
                charts.choose(chosen);
            });
            menu.add(item);
        }
        menu.show(this, 0, getHeight());
    }
}
