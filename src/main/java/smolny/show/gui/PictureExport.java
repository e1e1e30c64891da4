package smolny.show.gui;

import java.awt.Component;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.swing.JFileChooser;
import javax.swing.JOptionPane;
import smolny.kernel.time.OldStyle;
import smolny.show.chart.FigureFiles;

/** Keeps what is seen: each view as SVG and PNG, with the numbers behind it as CSV. */
final class PictureExport {
    private PictureExport() {}

    /** Asks for a folder and puts these views there. */
    static void ask(Component over, List<PaintedView> views, OldStyle date) {
        JFileChooser chooser = new JFileChooser();
        chooser.setFileSelectionMode(JFileChooser.DIRECTORIES_ONLY);
        chooser.setDialogTitle("Folder for the pictures");
        if (chooser.showSaveDialog(over) == JFileChooser.APPROVE_OPTION) {
            try {
                take(views, date, chooser.getSelectedFile().toPath());
            } catch (IOException failure) {
                JOptionPane.showMessageDialog(
                        over,
                        "The pictures cannot be written: " + failure.getMessage(),
                        "Smolny",
                        JOptionPane.ERROR_MESSAGE);
            }
        }
    }

    /**
     * Puts these views into a folder, named by view and date.
     *
     * @throws IOException if the folder cannot be made or written
     */
    static void take(List<PaintedView> views, OldStyle date, Path folder) throws IOException {
        for (PaintedView view : views) {
            String name = view.title().toLowerCase(Locale.ROOT).replace(' ', '-') + "-" + date;
            FigureFiles.write(view.still(name), folder, "");
        }
    }
}
