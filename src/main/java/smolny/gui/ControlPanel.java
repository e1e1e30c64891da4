package smolny.gui;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.GridLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import smolny.kernel.parameter.Parameter;
import smolny.kernel.parameter.ParameterLevel;
import smolny.session.InteractiveSession;

/** The controls of a session: which are shown, from when a change acts, and a row for each parameter, always in its place. */
final class ControlPanel extends JPanel {
    private static final List<String> CHOICES =
            List.of("For the class", "For the teacher", "All parameters", "Only what you changed");

    private final transient InteractiveSession session;
    private final transient Consumer<Runnable> player;
    private final transient List<ParameterRow> rows = new ArrayList<>();
    private final JComboBox<String> choice = new JComboBox<>(CHOICES.toArray(String[]::new));
    private final JComboBox<String> from = new JComboBox<>();
    private final JTextField search = new JTextField();
    private final JLabel none = new JLabel("No parameter fits.");
    private final ColumnPanel column = new ColumnPanel();

    /**
     * Controls.
     *
     * @param player makes changes, one after another
     */
    ControlPanel(InteractiveSession session, Consumer<Runnable> player) {
        super(new BorderLayout());
        this.session = session;
        this.player = player;
        add(head(), BorderLayout.NORTH);
        add(Widgets.scrolled(column), BorderLayout.CENTER);
        column.getAccessibleContext().setAccessibleName("Parameters");
        for (Parameter parameter :
                session.config().base().scenario().values().registry().all()) {
            ParameterRow row = new ParameterRow(session, this, parameter);
            rows.add(row);
            column.add(row);
        }
        none.setBorder(BorderFactory.createEmptyBorder(8, 12, 8, 8));
        column.add(none);
        dayShown();
        choose();
        session.onChange(() -> SwingUtilities.invokeLater(() -> rows.forEach(ParameterRow::refresh)));
    }

    private JPanel head() {
        Widgets.name(search, "Search parameters");
        search.putClientProperty("JTextField.placeholderText", "Search");
        search.putClientProperty("JTextField.showClearButton", true);
        search.putClientProperty(WindowKeyBindings.LEAVE, (Runnable) () -> search.setText(""));
        search.getDocument().addUndoableEditListener(typed -> choose());
        choice.setName("Which parameters");
        choice.getAccessibleContext().setAccessibleName("Which parameters are shown");
        choice.addActionListener(chosen -> choose());
        from.setName("Changes act");
        from.getAccessibleContext().setAccessibleName("From which day a change acts");
        from.setToolTipText("From which day a change acts. What is read only at the start acts from the first day.");
        JPanel when = Widgets.clear(new JPanel(new BorderLayout(6, 0)), 0, 0, 0, 0);
        when.add(new JLabel("Changes act"), BorderLayout.WEST);
        when.add(from, BorderLayout.CENTER);
        JPanel head = new JPanel(new GridLayout(0, 1, 0, 4));
        head.setBorder(BorderFactory.createEmptyBorder(4, 10, 6, 8));
        JPanel which = Widgets.clear(new JPanel(new GridLayout(1, 2, 6, 0)), 0, 0, 0, 0);
        which.add(choice);
        which.add(search);
        head.add(which);
        head.add(when);
        return head;
    }

    /** Another day is shown. */
    void dayShown() {
        int chosen = Math.max(0, from.getSelectedIndex());
        int day = Math.max(0, session.snapshot().day());
        String today = "from " + session.clock().dateOf(day).inWords() + " on";
        if (from.getItemCount() == 0 || !today.equals(from.getItemAt(1))) {
            from.removeAllItems();
            from.addItem("from the first day");
            from.addItem(today);
            from.setSelectedIndex(chosen);
        }
    }

    /** The day from which a change acts that is made now. */
    int actsFrom(Parameter parameter) {
        return parameter.atStart() || from.getSelectedIndex() <= 0
                ? 0
                : Math.max(0, session.snapshot().day());
    }

    /**
     * Makes a change in the background.
     *
     * @param refused receives, on the same thread, why it is not possible
     */
    void change(Runnable change, Consumer<RuntimeException> refused) {
        player.accept(() -> {
            try {
                change.run();
            } catch (RuntimeException failure) {
                refused.accept(failure);
            }
        });
    }

    /** Shows the rows that fit, each in its place; whoever searches, searches all. */
    private void choose() {
        String words = search.getText().strip();
        int level = choice.getSelectedIndex();
        ParameterLevel[] levels = ParameterLevel.values();
        for (ParameterRow row : rows) {
            boolean chosen =
                    level < levels.length ? row.parameter().level().compareTo(levels[level]) <= 0 : row.isChanged();
            row.setVisible(words.isEmpty() ? chosen : row.has(words));
        }
        none.setVisible(rows.stream().noneMatch(Component::isVisible));
        column.revalidate();
        column.repaint();
    }
}
