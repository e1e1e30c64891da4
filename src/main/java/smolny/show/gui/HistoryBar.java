package smolny.show.gui;

import java.awt.GridLayout;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import smolny.history.Labels;
import smolny.lab.session.InteractiveSession;
import smolny.lab.session.SessionChange;

/** Undo, redo, and beginning again with what waits for the start. */
final class HistoryBar extends JPanel {
    private static final long serialVersionUID = 1;

    private final transient InteractiveSession session;
    private final transient Labels labels;
    private final JButton undo = new JButton("Undo");
    private final JButton redo = new JButton("Redo");
    private final JButton restart = new JButton("Start again");

    HistoryBar(InteractiveSession session, BackgroundWorker backstage) {
        super(new GridLayout(1, 3, 6, 0));
        this.session = session;
        this.labels = Labels.of(session.config().base());
        undo.addActionListener(pressed -> backstage.run(session::undo));
        redo.addActionListener(pressed -> backstage.run(session::redo));
        restart.addActionListener(pressed -> backstage.run(session::restart));
        for (JButton button : List.of(undo, redo, restart)) {
            button.setName(button.getText());
            add(button);
        }
        refresh();
        session.onChange(() -> SwingUtilities.invokeLater(this::refresh));
    }

    private void refresh() {
        label(undo, "Undo", session.changes());
        label(redo, "Redo", session.undone());
        int waiting = session.waiting().size();
        restart.setText(waiting == 0 ? "Start again" : "Start again (" + waiting + ")");
        String says = waiting == 0
                ? "Back to the eve of the first day"
                : waiting + (waiting == 1 ? " value waits" : " values wait") + " for the next start";
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
}
