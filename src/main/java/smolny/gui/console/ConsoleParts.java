package smolny.gui.console;

import java.awt.Component;
import java.awt.Container;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.JOptionPane;
import org.jspecify.annotations.Nullable;

/** Finds parts of MASON's windows by the words on them, since MASON keeps them to itself. */
final class ConsoleParts {
    private static final Set<String> PREFERENCES =
            Set.of("Save as Defaults for", "Simulation", "MASON", "Window Position Defaults:", "Save", "Reset");

    private ConsoleParts() {}

    /** All components inside another, at any depth. */
    static Stream<Component> all(Container in) {
        return Arrays.stream(in.getComponents())
                .flatMap(part ->
                        Stream.concat(Stream.of(part), part instanceof Container inner ? all(inner) : Stream.empty()));
    }

    /** The words on a button or label without spaces around them; empty for other parts. */
    static String words(Component part) {
        String text = part instanceof AbstractButton button
                ? button.getText()
                : part instanceof JLabel label ? label.getText() : "";
        return text == null ? "" : text.strip();
    }

    /** Hides the buttons that write preferences into the user's home: MASON's settings are not kept here. */
    static void hidePreferences(Container in) {
        all(in).filter(part -> PREFERENCES.contains(words(part))).forEach(part -> part.setVisible(false));
    }

    /** Asks for a file to write, and again if it exists and is to be kept; null if the user cancels. */
    static @Nullable Path askForFile(Component over, String title, String suggestion) {
        JFileChooser chooser = new JFileChooser(new File("."));
        chooser.setDialogTitle(title);
        chooser.setSelectedFile(new File(suggestion));
        while (chooser.showSaveDialog(over) == JFileChooser.APPROVE_OPTION) {
            File file = chooser.getSelectedFile();
            if (!file.exists() || (file.isFile() && mayReplace(over, file))) {
                return file.toPath();
            }
        }
        return null;
    }

    private static boolean mayReplace(Component over, File file) {
        int chosen = JOptionPane.showConfirmDialog(
                over, "Replace " + file.getName() + "?", "The file exists", JOptionPane.YES_NO_OPTION);
        return chosen == JOptionPane.YES_OPTION;
    }
}
