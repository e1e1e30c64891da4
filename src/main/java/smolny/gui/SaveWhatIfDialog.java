package smolny.gui;

import java.awt.BorderLayout;
import java.awt.Component;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.text.JTextComponent;
import smolny.scenario.InvalidInputException;
import smolny.session.InteractiveSession;
import smolny.session.WhatIfDescription;
import smolny.session.WhatIfWriter;

/** Asks for the name and the description of a what-if, and saves it. */
final class SaveWhatIfDialog extends JPanel {
    private final transient InteractiveSession session;
    private final JTextField name = new JTextField();
    private final JTextField title = new JTextField();
    private final JTextField question = new JTextField();
    private final JTextField because = new JTextField();
    private final JTextField cannotShow = new JTextField();

    /** A form filled with suggestions that fit the changes made. */
    SaveWhatIfDialog(InteractiveSession session) {
        super(new BorderLayout());
        this.session = session;
        ColumnPanel column = new ColumnPanel();
        field(column, "File name: lower-case letters, digits and hyphens", name, "my-what-if");
        WhatIfDescription words = WhatIfDescription.suggested(session);
        field(column, "Title", title, words.title());
        field(column, "Question", question, words.question());
        field(column, "Why it was possible", because, words.because());
        field(column, "What it cannot show (optional)", cannotShow, words.cannotShow());
        int waiting = session.waiting().size();
        column.add(new WrappedText(
                "The file is saved in the folder of " + session.config().file().getFileName()
                        + (waiting == 0
                                ? "."
                                : ". Values that take effect at the next start (" + waiting
                                        + ") are not saved. To save them, start again first.")));
        add(column, BorderLayout.CENTER);
    }

    private static void field(ColumnPanel column, String label, JTextComponent field, String text) {
        JPanel part = new JPanel(new BorderLayout(0, 3));
        part.setBorder(BorderFactory.createEmptyBorder(0, 0, 10, 0));
        JLabel says = new JLabel(label);
        says.setLabelFor(field);
        part.add(says, BorderLayout.NORTH);
        field.setText(text);
        field.setCaretPosition(0);
        field.getAccessibleContext().setAccessibleName(label);
        part.add(field, BorderLayout.CENTER);
        column.add(part);
    }

    /** The file it would be saved to. */
    Path target() {
        String file = name.getText().strip();
        return session.config().file().resolveSibling(file.endsWith(".yaml") ? file : file + ".yaml");
    }

    /**
     * Writes it.
     *
     * @throws InvalidInputException if it would not pass the strict check
     * @throws IOException if it cannot be written, or exists and is not to be replaced
     */
    void write(boolean replace) throws IOException {
        WhatIfDescription words =
                new WhatIfDescription(title.getText(), question.getText(), because.getText(), cannotShow.getText());
        new WhatIfWriter(session).write(target(), words, replace);
    }

    /** Shows the form over a window until the what-if is saved; false if the user cancels. */
    static boolean ask(Component owner, InteractiveSession session) {
        SaveWhatIfDialog form = new SaveWhatIfDialog(session);
        while (JOptionPane.showConfirmDialog(
                        owner, form, "Save as what-if", JOptionPane.OK_CANCEL_OPTION, JOptionPane.PLAIN_MESSAGE)
                == JOptionPane.OK_OPTION) {
            if (form.written(owner, false)) {
                return true;
            }
        }
        return false;
    }

    private boolean written(Component owner, boolean replace) {
        try {
            write(replace);
            say(owner, "Saved: " + target());
            return true;
        } catch (InvalidInputException refused) {
            Dialogs.refused(owner, refused);
        } catch (FileAlreadyExistsException there) {
            int chosen = JOptionPane.showConfirmDialog(
                    owner, "Replace " + there.getMessage() + "?", "The file exists", JOptionPane.YES_NO_OPTION);
            return chosen == JOptionPane.YES_OPTION && written(owner, true);
        } catch (IOException failed) {
            say(owner, "The file cannot be saved: " + failed.getMessage());
        }
        return false;
    }

    private static void say(Component owner, String text) {
        JOptionPane.showMessageDialog(owner, text, "Save as what-if", JOptionPane.PLAIN_MESSAGE);
    }
}
