package smolny.gui;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.text.JTextComponent;
import org.jspecify.annotations.Nullable;
import smolny.scenario.InvalidInputException;
import smolny.scenario.Scenarios;
import smolny.session.InteractiveSession;
import smolny.session.WhatIfDescription;
import smolny.session.WhatIfWriter;

/** Asks for the name, the folder and the description of a what-if, and saves it. */
final class SaveWhatIfDialog extends JPanel {
    private static final String NAME = "Save as what-if";

    private final transient InteractiveSession session;
    private final JTextField name = new JTextField();
    private final JTextField folder = new JTextField(34);
    private final JTextField title = new JTextField();
    private final JTextField question = new JTextField();
    private final JTextField because = new JTextField();
    private final JTextField cannotShow = new JTextField();

    /** A form filled with suggestions that fit the changes made. */
    SaveWhatIfDialog(InteractiveSession session) {
        super(new BorderLayout());
        this.session = session;
        ColumnPanel column = new ColumnPanel();
        WhatIfDescription words = WhatIfDescription.suggested(session);
        field(column, "File name: lower-case letters, digits and hyphens", name, "my-what-if", null);
        JButton choose = Widgets.pressed(new JButton("Choose \u2026"), "Choose folder", this::choose);
        field(column, "Folder", folder, UserFolder.path().toString(), choose);
        field(column, "Title", title, words.title(), null);
        field(column, "Question", question, words.question(), null);
        field(column, "Why it was possible", because, words.because(), null);
        field(column, "What it cannot show (optional)", cannotShow, words.cannotShow(), null);
        int waiting = session.waiting().size();
        if (waiting > 0) {
            column.add(new WrappedText("Values that take effect at the next start (" + waiting
                    + ") are not saved. To save them, start over first."));
        }
        add(column, BorderLayout.CENTER);
        setPreferredSize(new Dimension(520, getPreferredSize().height));
    }

    private static void field(
            ColumnPanel column, String label, JTextComponent field, String text, @Nullable JComponent beside) {
        JPanel part = new JPanel(new BorderLayout(6, 3));
        part.setBorder(BorderFactory.createEmptyBorder(0, 0, 10, 0));
        JLabel says = new JLabel(label);
        says.setLabelFor(field);
        part.add(says, BorderLayout.NORTH);
        field.setText(text);
        field.setCaretPosition(0);
        Widgets.name(field, label);
        part.add(field, BorderLayout.CENTER);
        if (beside != null) {
            part.add(beside, BorderLayout.EAST);
        }
        column.add(part);
    }

    private void choose() {
        JFileChooser chooser = new JFileChooser(folder.getText());
        chooser.setFileSelectionMode(JFileChooser.DIRECTORIES_ONLY);
        chooser.setDialogTitle("Folder for your what-ifs");
        if (chooser.showDialog(this, "Choose") == JFileChooser.APPROVE_OPTION) {
            folder.setText(chooser.getSelectedFile().toString());
        }
    }

    /** The file it would be saved to. */
    Path target() {
        String file = name.getText().strip();
        return Path.of(folder.getText().strip()).resolve(file.endsWith(".yaml") ? file : file + ".yaml");
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
        Files.createDirectories(target().toAbsolutePath().getParent());
        new WhatIfWriter(session).write(target(), words, replace);
    }

    /** Shows the form over a window until the what-if is saved; null if the user cancels. */
    static @Nullable Path ask(Component owner, InteractiveSession session) {
        SaveWhatIfDialog form = new SaveWhatIfDialog(session);
        while (form.filledIn(owner)) {
            if (form.written(new Dialogs(owner), false)) {
                UserFolder.used(form.target());
                return form.target();
            }
        }
        return null;
    }

    /** Shows the form with the focus on the name; false if the user cancels. */
    private boolean filledIn(Component owner) {
        JButton save = new JButton("Save");
        JButton cancel = new JButton("Cancel");
        // Without an initial value the pane leaves the focus to the first field.
        JOptionPane pane = new JOptionPane(
                this, JOptionPane.PLAIN_MESSAGE, JOptionPane.DEFAULT_OPTION, null, new Object[] {save, cancel}, null);
        for (JButton button : new JButton[] {save, cancel}) {
            button.addActionListener(pressed -> pane.setValue(button));
        }
        JDialog dialog = pane.createDialog(owner, NAME);
        dialog.getRootPane().setDefaultButton(save);
        name.selectAll();
        dialog.setVisible(true);
        dialog.dispose();
        return save.equals(pane.getValue());
    }

    private boolean written(Dialogs dialogs, boolean replace) {
        try {
            write(replace);
            dialogs.say("Saved: " + target() + "\nYou find it under Scenario, Recent.");
            return true;
        } catch (InvalidInputException refused) {
            dialogs.complain(refused);
        } catch (FileAlreadyExistsException there) {
            return mayReplace(dialogs, Path.of(there.getFile())) && written(dialogs, true);
        } catch (IOException failed) {
            dialogs.say("Nothing can be saved in the folder '" + target().getParent() + "' ("
                    + failed.getClass()
                            .getSimpleName()
                            .replaceAll("(Exception)|(?<=[a-z])(?=[A-Z])", " ")
                            .strip()
                    + "). Choose another folder.");
        }
        return false;
    }

    private boolean mayReplace(Dialogs dialogs, Path file) {
        if (!file.equals(target())
                || file.toAbsolutePath().startsWith(Scenarios.library().toAbsolutePath())) {
            dialogs.say("'" + file + "' is there already and is not replaced: "
                    + (file.equals(target())
                            ? "it belongs to the program. Choose another name or folder."
                            : "it is another version of the scenario that you changed. Choose another folder."));
            return false;
        }
        return dialogs.answer("Replace " + file + "?", 1, "Replace", "Cancel") == 0;
    }
}
