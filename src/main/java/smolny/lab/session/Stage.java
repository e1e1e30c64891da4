package smolny.lab.session;

import java.io.IOException;
import java.nio.file.Path;

/** What a script asks of a window. */
public interface Stage {
    /** Opens every view, and an inspector of every kind. */
    void openEveryView();

    /**
     * Writes what is shown as a picture, PNG or SVG by the ending of the file's name, replacing a file that is there.
     *
     * @throws IOException if that fails
     */
    void snapshot(Path file) throws IOException;
}
