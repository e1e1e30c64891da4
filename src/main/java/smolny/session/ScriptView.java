package smolny.session;

import java.io.IOException;
import java.nio.file.Path;

/** What a script needs from the window. */
public interface ScriptView {
    /**
     * Opens every view, and an inspector of every kind.
     *
     * @throws IOException never, in a window that only paints
     */
    void openEveryView() throws IOException;

    /**
     * Writes the view in front as a picture, PNG or SVG by the ending of the file's name; an existing file is replaced.
     *
     * @throws IOException if that fails
     */
    void snapshot(Path file) throws IOException;
}
