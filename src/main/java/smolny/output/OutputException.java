package smolny.output;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** Thrown when results cannot be written. What was there before is still there, and nothing half-written is. */
public final class OutputException extends IOException {
    private final Path target;

    private OutputException(Path target, IOException cause) {
        super("cannot write '" + target + "': " + cause.getMessage(), cause);
        this.target = target;
    }

    /**
     * Of a failure while a folder was being written; a failure of another file is handed on as it is.
     *
     * @param target the folder as the user named it
     * @param place where its files were written
     */
    static IOException of(Path target, Path place, IOException cause) {
        String file = cause instanceof FileSystemException named ? named.getFile() : null;
        boolean others = file != null
                && !Path.of(file).toAbsolutePath().startsWith(place)
                && !place.startsWith(Path.of(file).toAbsolutePath());
        return others || cause instanceof OutputException ? cause : new OutputException(target, cause);
    }

    /** What could not be written, as the user named it. */
    public Path target() {
        return target;
    }
}
