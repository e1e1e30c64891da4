package smolny.show.gui;

import java.awt.BorderLayout;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.swing.BorderFactory;
import javax.swing.JComboBox;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.SwingUtilities;
import sim.util.Properties;
import smolny.kernel.param.Level;
import smolny.kernel.param.Parameter;
import smolny.kernel.param.Values;
import smolny.lab.session.InteractiveSession;

/** All controls of a session: what differs from standard first, then by group; for a class, a teacher or research. */
final class ControlPanel extends JPanel {
    private static final long serialVersionUID = 1;
    private static final List<Level> LEVELS = List.of(Level.values());

    private final transient InteractiveSession session;
    private final transient BackgroundWorker backstage;
    private final transient List<Parameter> all;
    private final transient Properties door;
    private final transient Map<Parameter, ParameterRow> rows = new LinkedHashMap<>();
    private final JComboBox<String> level = new JComboBox<>();
    private final ColumnPanel column = new ColumnPanel();
    private transient List<Parameter> differing = List.of();

    /**
     * Controls.
     *
     * @param backstage does the changes
     */
    public ControlPanel(InteractiveSession session, BackgroundWorker backstage) {
        super(new BorderLayout());
        this.session = session;
        this.backstage = backstage;
        this.all = values().registry().all();
        this.door = new ParameterProperties(
                        values(), session::asked, (parameter, to) -> backstage.run(() -> session.set(parameter, to)))
                .properties();
        for (Level whom : LEVELS) {
            level.addItem("Parameters for "
                    + (whom == Level.CLASS ? "the class" : whom == Level.TEACHER ? "the teacher" : "research"));
        }
        level.addActionListener(chosen -> lay());
        level.getAccessibleContext().setAccessibleName("Which parameters are shown");
        add(head(), BorderLayout.NORTH);
        JScrollPane scroll = new JScrollPane(
                column, JScrollPane.VERTICAL_SCROLLBAR_AS_NEEDED, JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setBorder(null);
        add(scroll, BorderLayout.CENTER);
        column.getAccessibleContext().setAccessibleName("Parameters");
        lay();
        session.onChange(() -> SwingUtilities.invokeLater(this::refresh));
    }

    private JPanel head() {
        JPanel head = new JPanel(new BorderLayout(8, 6));
        head.setBorder(BorderFactory.createEmptyBorder(8, 10, 6, 10));
        head.add(level, BorderLayout.NORTH);
        head.add(new HistoryBar(session, backstage), BorderLayout.SOUTH);
        return head;
    }

    /** Whom the controls are laid out for. */
    public void showLevel(Level whom) {
        level.setSelectedIndex(LEVELS.indexOf(whom));
    }

    private Values values() {
        return session.config().base().scenario().values();
    }

    private boolean differs(Parameter parameter) {
        return Double.compare(
                        session.asked(parameter), values().estimate(parameter).value())
                != 0;
    }

    private boolean shows(Parameter parameter) {
        return parameter.level().compareTo(LEVELS.get(level.getSelectedIndex())) <= 0;
    }

    private void lay() {
        column.removeAll();
        rows.clear();
        differing = all.stream().filter(this::differs).toList();
        if (!differing.isEmpty()) {
            column.heading("Differs from standard");
            differing.forEach(parameter -> put(parameter, true));
        }
        String last = "";
        for (Parameter parameter : all) {
            if (shows(parameter) && !differing.contains(parameter)) {
                String group = ParameterNames.group(parameter);
                if (!group.equals(last)) {
                    column.heading(group);
                    last = group;
                }
                put(parameter, false);
            }
        }
        refresh();
        column.revalidate();
        column.repaint();
    }

    private void put(Parameter parameter, boolean full) {
        int index = all.indexOf(parameter);
        ParameterRow row =
                new ParameterRow(door, index, parameter, full, () -> backstage.run(() -> session.reset(parameter)));
        rows.put(parameter, row);
        column.add(row);
    }

    private void refresh() {
        if (!differing.equals(all.stream().filter(this::differs).toList())) {
            lay();
            return;
        }
        Values base = values();
        rows.forEach(
                (parameter, row) -> row.refresh(Double.compare(session.asked(parameter), base.of(parameter)) != 0));
    }
}
