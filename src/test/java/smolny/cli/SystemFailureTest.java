package smolny.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a user is told of a refusal of the operating system. */
class SystemFailureTest {
    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new AccessDeniedException("a/b"), "'a/b': permission denied"),
                Arguments.of(new NoSuchFileException("a/b"), "'a/b': there is no such file or folder"),
                Arguments.of(new FileAlreadyExistsException("a/b"), "'a/b': 'a/b' is a file, not a folder"),
                Arguments.of(new FileSystemException("a/b", null, "File name too long"), "'a/b': file name too long"),
                Arguments.of(new IOException("No space left on device"), "no space left on device"),
                Arguments.of(new MalformedInputException(1), "a file is not text in UTF-8"),
                Arguments.of(new IOException(), "the system gave no reason (IOException)"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void every_kind_has_its_sentence(IOException failure, String sentence) {
        assertThat(SystemFailure.sentence(failure)).isEqualTo(sentence);
        assertThat(SystemFailure.of(new UncheckedIOException(failure))).isEqualTo(failure);
    }

    @Test
    void what_is_no_failure_of_a_file_is_left_to_others() {
        assertThat(SystemFailure.of(new IllegalStateException(new IOException("inside"))))
                .isNull();
    }

    @Test
    void a_run_that_cannot_be_written_says_where_and_why_in_one_line(@TempDir Path home) throws IOException {
        Path file = Files.writeString(home.resolve("file"), "mine");
        Said said = Said.by("run october-1917 --scale class --progress none --out " + file.resolve("below"));
        assertThat(said.err()).startsWith("error: cannot write '" + file.resolve("below") + "': ");
        assertThat(said.err().lines()).hasSize(1);
        assertThat(said.code()).isEqualTo(1);
        assertThat(file).hasContent("mine");
    }
}
