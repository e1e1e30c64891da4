package smolny.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The program in processes of its own. It is packed into a jar, because Java can keep an archive of one.
 *
 * @param folder where logs lie
 * @param jar the program
 * @param archive in which Java leaves the classes when the first process has ended, so that many further starts are cheap;
 *     null if none is to be kept
 */
record Program(Path folder, Path jar, @Nullable Path archive) {
    static Program packedIn(Path folder) throws Exception {
        Path classes = Path.of(
                Smolny.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        Program program = new Program(folder, folder.resolve("smolny.jar"), null);
        program.tool("--create", "--no-compress", "--file", program.jar.toString(), "-C", classes.toString(), ".");
        return program;
    }

    /** The same, for many starts. */
    Program archived() {
        return new Program(folder, jar, folder.resolve("smolny.jsa"));
    }

    private void tool(String... words) {
        ToolProvider tool = ToolProvider.findFirst("jar").orElseThrow();
        assertThat(tool.run(System.out, System.err, words)).isZero();
    }

    private String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .collect(Collectors.joining(File.pathSeparator, jar + File.pathSeparator, ""));
    }

    Process start(String name, String... words) throws IOException {
        return start(name, "", List.of(words));
    }

    /**
     * Starts it; what it says goes into a log.
     *
     * @param name of the log
     * @param before what a shell does first, empty for nothing
     */
    Process start(String name, String before, List<String> words) throws IOException {
        List<String> command = new ArrayList<>();
        if (!before.isEmpty()) {
            command.addAll(List.of("bash", "-c", before + " \"$@\"", "bash"));
        }
        command.addAll(java("-Xmx256m", "-D" + DefaultFolder.PROPERTY + "=" + folder.resolve("without --out")));
        command.addAll(words);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".log").toFile())
                .start();
    }

    /** Starts it in a folder, as a user would, whose results lie there. What it prints goes into one file, errors into another. */
    Process startIn(Path directory, Path out, Path err, List<String> words) throws IOException {
        List<String> command = java("-Xmx1g");
        command.addAll(words);
        return new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
    }

    /** Puts other classes in the place of some, before the first start. */
    void replace(Path classes) {
        tool("--update", "--no-compress", "--file", jar.toString(), "-C", classes.toString(), ".");
    }

    /** The words that start it from any folder, with the library of this project. */
    List<String> command() {
        return java("-Xmx1g", "-Dsmolny.home=" + Path.of("").toAbsolutePath());
    }

    /** The same with something more on the class path. */
    List<String> commandWith(Path further) {
        List<String> words = new ArrayList<>(command());
        words.set(words.indexOf("-cp") + 1, classPath() + File.pathSeparator + further);
        return words;
    }

    private List<String> java(String... options) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xlog:disable"));
        command.addAll(List.of(options));
        if (archive != null) {
            command.add("-XX:" + (Files.exists(archive) ? "SharedArchiveFile=" : "ArchiveClassesAtExit=") + archive);
        }
        command.addAll(List.of("-cp", classPath(), "smolny.cli.Smolny"));
        return command;
    }

    static int ended(Process process) throws InterruptedException {
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    String log(String name) throws IOException {
        return Files.readString(folder.resolve(name + ".log"));
    }
}
