package smolny.gui.console;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import sim.portrayal.Inspector;
import smolny.scenario.Labels;
import smolny.session.InteractiveSession;
import smolny.session.SessionChange;

/** The list of all changes with their days, and buttons that undo and save them. */
final class ChangesInspector extends Inspector {
    private final transient ConsoleState state;
    private final JList<String> changes = new JList<>();
    private final JButton undo = new JButton("Undo");
    private final JButton redo = new JButton("Redo");

    ChangesInspector(ConsoleState state) {
        this.state = state;
        setLayout(new BorderLayout(0, 4));
        changes.setName("Changes");
        changes.getAccessibleContext().setAccessibleName("Changes");
        undo.addActionListener(pressed -> state.change(InteractiveSession::undo));
        redo.addActionListener(pressed -> state.change(InteractiveSession::redo));
        JButton save = new JButton("Save as what-if \u2026");
        save.addActionListener(pressed -> state.saveWhatIf());
        JPanel buttons = new JPanel(new FlowLayout(FlowLayout.LEFT, 4, 0));
        List.of(undo, redo, save).forEach(buttons::add);
        add(new JScrollPane(changes), BorderLayout.CENTER);
        add(buttons, BorderLayout.SOUTH);
        updateInspector();
    }

    @Override
    public void updateInspector() {
        InteractiveSession session = state.session();
        List<SessionChange> waiting = session.waiting();
        Labels labels = Labels.of(session.config().base());
        List<String> lines = session.changes().stream()
                .map(change -> when(change, waiting) + ": " + change.inWords(labels))
                .toList();
        changes.setListData(lines.isEmpty() ? new String[] {"No changes yet."} : lines.toArray(String[]::new));
        undo.setEnabled(!lines.isEmpty());
        redo.setEnabled(!session.undone().isEmpty());
    }

    private String when(SessionChange change, List<SessionChange> waiting) {
        if (change instanceof SessionChange.SetFromDay set) {
            return "From " + state.date(set.day());
        }
        if (change instanceof SessionChange.ResetFromDay reset) {
            return "From " + state.date(reset.day());
        }
        return waiting.contains(change) ? "At the next start" : "From the start";
    }
}
