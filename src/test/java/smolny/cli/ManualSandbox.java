package smolny.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A folder in which commands of the manual are run as a reader runs them: the library lies in it, results come into it. */
final class ManualSandbox {
    private static final int MINUTES = 10;

    final Path folder;
    private Program program;

    ManualSandbox(Path folder) throws Exception {
        this.folder = Files.createDirectory(folder.resolve("smolny"));
        Path library = Path.of("scenarios");
        try (Stream<Path> files = Files.walk(library)) {
            for (Path file : files.toList()) {
                Files.copy(file, this.folder.resolve(file.toString()));
            }
        }
        program = Program.packedIn(folder).archived();
    }

    /** The program with other classes in the place of some. */
    void rebuilt(Path classes) throws IOException {
        program.replace(classes);
        Files.deleteIfExists(program.folder().resolve("smolny.jsa"));
    }

    /** Runs a command. */
    Said smolny(List<String> words) throws IOException, InterruptedException {
        Path out = folder.resolve("../out.log");
        Path err = folder.resolve("../err.log");
        Process process = program.startIn(folder, out, err, words);
        process.getOutputStream().close();
        assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES))
                .as(words.toString())
                .isTrue();
        return new Said(process.exitValue(), Files.readString(out), Files.readString(err));
    }
}
