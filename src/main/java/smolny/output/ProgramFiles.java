package smolny.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Text files that are a part of the program, such as templates. */
public final class ProgramFiles {
    private ProgramFiles() {}

    /**
     * The text of a file in UTF-8.
     *
     * @param beside class in whose package it lies
     * @throws IllegalStateException if there is none
     */
    public static String text(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
