package smolny.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static smolny.cli.Program.ended;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program where the operating system refuses what it needs: one sentence, the right exit code, nothing half-written. */
class SystemRefusalsTest {
    private static final List<String> RUN =
            List.of("run", "october-1917", "--scale", "class", "--no-charts", "--progress", "none", "--out");

    @TempDir
    static Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private static Program program;

    @BeforeAll
    static void pack() throws Exception {
        assumeTrue(Files.isWritable(Path.of("/dev/null")), "no shell and devices as on Unix");
        program = Program.packedIn(folder);
    }

    private static void fails(String name, String before, List<String> words, String sentence) throws Exception {
        assertThat(ended(program.start(name, before, words)))
                .as(program.log(name))
                .isEqualTo(1);
        assertThat(program.log(name)).startsWith("error: ").contains(sentence).hasLineCount(1);
    }

    private static List<String> runInto(Path target) {
        return Stream.concat(RUN.stream(), Stream.of(target.toString())).toList();
    }

    @Test
    void a_run_without_room_leaves_nothing() throws Exception {
        Path home = Files.createDirectory(folder.resolve("full"));
        Path target = home.resolve("run");
        fails("full", "ulimit -f 200; exec", runInto(target), "cannot write '" + target + "': file too large");
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void a_run_into_a_folder_that_may_not_be_written_says_so() throws Exception {
        Path home = Files.createDirectory(folder.resolve("locked"));
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeTrue(!Files.isWritable(home), "permissions do not bind this user");
        Path target = home.resolve("run");
        fails("locked", "", runInto(target), "cannot write '" + target + "': permission denied");
    }

    @Test
    void output_that_nobody_can_take_is_an_error() throws Exception {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "no device that is always full");
        assertThat(printedInto(full, "schema")).isEqualTo(1);
        assertThat(printedInto(full, "--help")).isEqualTo(1);
        assertThat(printedInto(folder.resolve("schema.json"), "schema")).isZero();
    }

    private static int printedInto(Path file, String command) throws IOException, InterruptedException {
        Path err = folder.resolve("err");
        int code = ended(program.startIn(Path.of("").toAbsolutePath(), file, err, List.of(command)));
        assertThat(Files.readString(err))
                .isEqualTo(code == 0 ? "" : "error: cannot write to standard output: no space left on device\n");
        return code;
    }
}
