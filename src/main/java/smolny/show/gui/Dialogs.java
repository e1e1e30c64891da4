package smolny.show.gui;

import java.awt.Dimension;
import java.nio.file.Path;
import java.util.List;
import javax.swing.JEditorPane;
import javax.swing.JFileChooser;
import javax.swing.JFrame;
import javax.swing.JOptionPane;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.filechooser.FileNameExtensionFilter;
import org.jspecify.annotations.Nullable;
import smolny.history.RefusedInput;
import smolny.kernel.time.OldStyle;

/** Questions and answers in small windows of their own. */
final class Dialogs {
    private static final String NAME = "Smolny";

    private final JFrame over;

    Dialogs(JFrame over) {
        this.over = over;
    }

    /** A page of HTML. */
    void page(String title, String html) {
        JEditorPane pane = new JEditorPane("text/html", html);
        pane.setEditable(false);
        pane.setCaretPosition(0);
        JScrollPane scroll = new JScrollPane(pane);
        scroll.setPreferredSize(
                new Dimension(Math.min(620, over.getWidth() - 120), Math.min(460, over.getHeight() - 160)));
        JOptionPane.showMessageDialog(over, scroll, title, JOptionPane.PLAIN_MESSAGE);
    }

    /** What went wrong: every problem with its line, and never a stack trace. */
    void complain(RuntimeException failure) {
        if (failure instanceof RefusedInput refused) {
            Mistakes.show(over, refused);
            return;
        }
        String words = failure.getMessage() == null
                ? "Something went wrong inside the program: "
                        + failure.getClass().getSimpleName()
                : failure.getMessage();
        JTextArea text = new JTextArea(words, 8, 70);
        text.setEditable(false);
        text.setLineWrap(true);
        text.setWrapStyleWord(true);
        JOptionPane.showMessageDialog(over, new JScrollPane(text), "This cannot be done", JOptionPane.WARNING_MESSAGE);
    }

    /** A day, or null if none is given. */
    @Nullable
    OldStyle day(String question, OldStyle now) {
        String answer = ask(question, now.toString());
        if (answer == null) {
            return null;
        }
        try {
            return OldStyle.parse(answer.strip());
        } catch (IllegalArgumentException wrong) {
            complain(wrong);
            return null;
        }
    }

    /** A text, or null if none is given. */
    @Nullable
    String ask(String question, String standard) {
        return (String)
                JOptionPane.showInputDialog(over, question, NAME, JOptionPane.PLAIN_MESSAGE, null, null, standard);
    }

    /** A scenario file, or null if none is chosen. */
    @Nullable
    Path scenario(Path folder, boolean save) {
        JFileChooser chooser = new JFileChooser(folder.toFile());
        chooser.setFileFilter(new FileNameExtensionFilter("Scenarios (.yaml)", "yaml"));
        int answer = save ? chooser.showSaveDialog(over) : chooser.showOpenDialog(over);
        return answer == JFileChooser.APPROVE_OPTION ? chooser.getSelectedFile().toPath() : null;
    }

    /** One of several, or null if none is chosen. */
    @Nullable
    Object choose(String question, List<?> offers, Object now) {
        return JOptionPane.showInputDialog(
                over, question, NAME, JOptionPane.PLAIN_MESSAGE, null, offers.toArray(), now);
    }
}
