package smolny.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.jspecify.annotations.Nullable;
import smolny.output.OutputException;

/** What the operating system refused, in one sentence with path and reason. */
final class SystemFailure {
    private SystemFailure() {}

    /** The failure of a file behind an exception; null if it is none. */
    static @Nullable IOException of(Throwable problem) {
        Throwable cause = problem;
        while (cause instanceof UncheckedIOException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause instanceof IOException io ? io : null;
    }

    /** The sentence, without a full stop. */
    static String sentence(IOException failure) {
        if (failure instanceof OutputException output && output.getCause() instanceof IOException cause) {
            return "cannot write '" + output.target() + "': " + reason(cause);
        }
        boolean named = failure instanceof FileSystemException file && file.getFile() != null;
        return named ? "'" + ((FileSystemException) failure).getFile() + "': " + reason(failure) : reason(failure);
    }

    private static String reason(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (failure instanceof NoSuchFileException) {
            return "there is no such file or folder";
        }
        if (failure instanceof FileAlreadyExistsException || failure instanceof NotDirectoryException) {
            return "'" + ((FileSystemException) failure).getFile() + "' is a file, not a folder";
        }
        if (failure instanceof DirectoryNotEmptyException) {
            return "the folder is not empty";
        }
        if (failure instanceof FileSystemLoopException) {
            return "its links lead in a circle";
        }
        if (failure instanceof CharacterCodingException) {
            return "a file is not text in UTF-8";
        }
        String said = failure instanceof FileSystemException file && file.getReason() != null
                ? file.getReason()
                : failure.getMessage();
        if (said == null || said.isBlank()) {
            return "the system gave no reason (" + failure.getClass().getSimpleName() + ")";
        }
        return Character.toLowerCase(said.charAt(0)) + said.substring(1);
    }

    /** Why something printed to standard output could not be written; null if all was. */
    static @Nullable IOException ofStandardOutput() {
        if (!System.out.checkError()) {
            return null;
        }
        // The stream has swallowed the reason; a further byte meets it again. The descriptor stays open: if the user
        // closed
        // it, it is one that Java itself needs.
        try {
            new FileOutputStream(FileDescriptor.out).write('\n');
            return new IOException("not everything was written");
        } catch (IOException e) {
            return e;
        }
    }
}
