package smolny.gui;

import java.awt.BorderLayout;
import java.awt.GridLayout;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import smolny.kernel.parameter.Parameter;
import smolny.kernel.parameter.ParameterLevel;
import smolny.kernel.parameter.ParameterValues;
import smolny.scenario.Labels;
import smolny.session.InteractiveSession;
import smolny.session.SessionChange;

/** All controls of a session: undo and redo, then the parameters, the changed ones first, the others by group. */
final class ControlPanel extends JPanel {
    private static final List<ParameterLevel> LEVELS = List.of(ParameterLevel.values());

    private final transient InteractiveSession session;
    private final transient BackgroundWorker worker;
    private final transient ParameterValues base;
    private final transient Labels labels;
    private final transient Map<Parameter, ParameterRow> rows = new LinkedHashMap<>();
    private final JButton undo;
    private final JButton redo;
    private final JButton restart;
    private final JComboBox<String> level = new JComboBox<>();
    private final ColumnPanel column = new ColumnPanel();
    private transient List<Parameter> differing = List.of();

    /**
     * Controls.
     *
     * @param worker makes the changes
     */
    ControlPanel(InteractiveSession session, BackgroundWorker worker) {
        super(new BorderLayout());
        this.session = session;
        this.worker = worker;
        this.base = session.config().base().scenario().values();
        this.labels = Labels.of(session.config().base());
        this.undo = button("Undo", session::undo);
        this.redo = button("Redo", session::redo);
        this.restart = button("Start again", session::restart);
        for (ParameterLevel whom : LEVELS) {
            level.addItem("Parameters for "
                    + (whom == ParameterLevel.CLASS
                            ? "the class"
                            : whom == ParameterLevel.TEACHER ? "the teacher" : "research"));
        }
        level.addActionListener(chosen -> lay());
        level.getAccessibleContext().setAccessibleName("Which parameters are shown");
        JPanel buttons = new JPanel(new GridLayout(1, 3, 6, 0));
        List.of(undo, redo, restart).forEach(buttons::add);
        JPanel head = new JPanel(new BorderLayout(8, 6));
        head.setBorder(BorderFactory.createEmptyBorder(8, 10, 6, 10));
        head.add(level, BorderLayout.NORTH);
        head.add(buttons, BorderLayout.SOUTH);
        add(head, BorderLayout.NORTH);
        add(Widgets.scrolled(column), BorderLayout.CENTER);
        column.getAccessibleContext().setAccessibleName("Parameters");
        refreshButtons();
        lay();
        session.onChange(() -> SwingUtilities.invokeLater(() -> {
            refreshButtons();
            refresh();
        }));
    }

    private JButton button(String name, Runnable action) {
        return Widgets.pressed(new JButton(name), name, () -> worker.run(action));
    }

    private void refreshButtons() {
        label(undo, "Undo", session.changes());
        label(redo, "Redo", session.undone());
        int waiting = session.waiting().size();
        restart.setText(waiting == 0 ? "Start again" : "Start again (" + waiting + ")");
        String says = waiting == 0
                ? "Go back to the eve of the first day"
                : waiting + (waiting == 1 ? " new value takes" : " new values take") + " effect at the next start";
        restart.setToolTipText(says);
        restart.getAccessibleContext().setAccessibleDescription(says);
    }

    private void label(JButton button, String verb, List<SessionChange> changes) {
        button.setEnabled(!changes.isEmpty());
        String what =
                changes.isEmpty() ? "" : ": " + changes.get(changes.size() - 1).inWords(labels);
        button.setToolTipText(verb + what);
        button.getAccessibleContext().setAccessibleName(verb + what);
    }

    /** Chooses for whom the parameters are shown. */
    void showLevel(ParameterLevel whom) {
        level.setSelectedIndex(LEVELS.indexOf(whom));
    }

    private List<Parameter> differing() {
        return base.registry().all().stream()
                .filter(parameter -> Double.compare(
                                session.asked(parameter),
                                base.estimate(parameter).value())
                        != 0)
                .toList();
    }

    private boolean shows(Parameter parameter) {
        return parameter.level().compareTo(LEVELS.get(level.getSelectedIndex())) <= 0;
    }

    private void lay() {
        column.removeAll();
        rows.clear();
        differing = differing();
        if (!differing.isEmpty()) {
            column.heading("Changed from the scenario's value");
            differing.forEach(parameter -> put(parameter, true));
        }
        String last = "";
        for (Parameter parameter : base.registry().all()) {
            if (shows(parameter) && !differing.contains(parameter)) {
                String group = ParameterRow.group(parameter);
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

    private void put(Parameter parameter, boolean withGroup) {
        ParameterRow row = new ParameterRow(session, worker, parameter, withGroup);
        rows.put(parameter, row);
        column.add(row);
    }

    private void refresh() {
        if (differing.equals(differing())) {
            rows.values().forEach(ParameterRow::refresh);
        } else {
            lay();
        }
    }
}
