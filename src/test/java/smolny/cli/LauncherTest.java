package smolny.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher {@code smolny}, with stand-ins for Java and Maven that note what they are asked for. */
@EnabledOnOs(OS.LINUX)
class LauncherTest {
    private static final String NOBODY = "65534";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private Path home;

    @BeforeEach
    void standIns() throws IOException {
        open(folder);
        home = open(Files.createDirectories(folder.resolve("дом it's (here)")));
        Files.createDirectories(home.resolve("src/main"));
        Files.createFile(home.resolve("pom.xml"));
        Files.copy(Path.of("smolny"), home.resolve("smolny"));
        script("java/bin/java", """
                for word; do
                  case $word in -XX:ArchiveClassesAtExit=*)
                    echo archive >>"%1$s/log"; sleep 0.7; echo classes >"${word#*=}"; exit ;;
                  esac
                done
                echo "LC_ALL=${LC_ALL-}"
                printf '%%s\\n' "$@"
                """);
        script("java/bin/javac", "echo javac 17.0.15\n");
        script("maven/mvn", """
                echo build >>"%1$s/log"; sleep 0.7; echo jar >target/smolny.jar
                """);
    }

    private static Path open(Path path) throws IOException {
        return Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxrwxrwx"));
    }

    private void script(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, "#!/bin/bash\n" + String.format(text, folder));
        open(file);
        open(file.resolveSibling(""));
        open(file.resolveSibling("").resolveSibling(""));
    }

    private Process start(Map<String, String> environment, List<String> before, String... words) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.add(home.resolve("smolny").toString());
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("PATH", folder.resolve("maven") + ":/usr/local/bin:/usr/bin:/bin");
        builder.environment().put("JAVA_HOME", folder.resolve("java").toString());
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static List<String> said(Process process) throws IOException, InterruptedException {
        List<String> lines = new String(
                        process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return lines;
    }

    private List<String> said(String... words) throws IOException, InterruptedException {
        return said(start(Map.of(), List.of(), words));
    }

    private List<String> log() throws IOException {
        Path log = folder.resolve("log");
        return Files.exists(log) ? Files.readAllLines(log) : List.of();
    }

    private List<String> target() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("target"))) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void words_reach_the_program_as_they_were_given() throws Exception {
        String[] words = {"what-if", "--expect", "effect < 0", "*", "", "a \"b\" 'c' $HOME", "--runs", "9999", "é ю"};
        assertThat(said(words)).endsWith(words).contains("-Dsmolny.home=" + home, "LC_ALL=C.UTF-8");
        assertThat(said(words))
                .as("no option depends on the words")
                .startsWith(said("--version").subList(0, 9).toArray(String[]::new));
    }

    @Test
    void the_launcher_for_windows_gives_its_words_to_java_and_looks_at_none() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("smolny.cmd"));
        assertThat(lines.stream().filter(line -> line.contains("%*")).toList())
                .singleElement()
                .asString()
                .startsWith("\"%JAVA%\" -XX:")
                .endsWith(" -jar \"%JAR%\" %*");
        int end = lines.indexOf("exit /b %ERRORLEVEL%");
        assertThat(lines.subList(0, end)).noneMatch(line -> line.matches(".*%~?[1-9].*"));
    }

    @Test
    void first_starts_at_the_same_time_build_once() throws Exception {
        List<Process> starts = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            starts.add(start(Map.of(), List.of(), "start", Integer.toString(i)));
        }
        for (int i = 0; i < 4; i++) {
            assertThat(said(starts.get(i)))
                    .endsWith("start", Integer.toString(i))
                    .contains("-XX:SharedArchiveFile=" + home.resolve("target/smolny.jsa"));
        }
        assertThat(log()).containsExactly("build", "archive");
        assertThat(target()).containsExactly("build.log", "smolny.jar", "smolny.jsa");
        assertThat(said("later")).hasSize(said("again").size());
        assertThat(log()).hasSize(2);
    }

    @Test
    void the_lock_of_a_process_that_was_killed_is_taken_away() throws Exception {
        Files.createDirectories(home.resolve("target"));
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Files.createSymbolicLink(home.resolve("target/lock"), Path.of(Long.toString(gone.pid())));
        assertThat(said("start")).endsWith("start");
        assertThat(log()).containsExactly("build", "archive");
        assertThat(target()).doesNotContain("lock");
    }

    @Test
    void a_start_that_is_ended_leaves_no_archive_behind() throws Exception {
        Process start = start(Map.of(), List.of(), "start");
        while (!log().contains("archive")) {
            assertThat(start.isAlive()).isTrue();
        }
        List<ProcessHandle> children = start.descendants().toList();
        start.destroy();
        start.waitFor();
        for (ProcessHandle child : children) {
            child.onExit().get(60, TimeUnit.SECONDS);
        }
        assertThat(target()).containsExactly("build.log", "smolny.jar");

        // One that was killed had no time to clear up.
        Files.createFile(home.resolve("target/smolny.jsa.4711"));
        assertThat(said("start")).endsWith("start");
        assertThat(target()).containsExactly("build.log", "smolny.jar", "smolny.jsa");
    }

    @Test
    void where_nothing_can_be_written_the_archive_is_kept_in_a_cache_or_left_out() throws Exception {
        assumeTrue(!System.getProperty("user.name").equals("root") || Files.exists(Path.of("/usr/bin/setpriv")));
        List<String> nobody = System.getProperty("user.name").equals("root")
                ? List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups")
                : List.of();
        Path target = Files.createDirectories(home.resolve("target"));
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assertThat(said(start(Map.of(), nobody, "list")))
                    .containsExactly("error: Smolny is not built, and '" + target + "' cannot be written.");
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
            Files.createFile(target.resolve("smolny.jar"));
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("r-xr-xr-x"));
            assertThat(said(start(Map.of("HOME", "/nonexistent"), nobody, "list")))
                    .contains("-Dsmolny.archive=")
                    .noneMatch(word -> word.contains("SharedArchiveFile"));
            assertThat(said(start(Map.of(), nobody, "list"))).contains("-Dsmolny.archive=");
            assertThat(log()).isEmpty();
            Path cache = open(Files.createDirectories(folder.resolve("cache")));
            for (int start = 0; start < 2; start++) {
                assertThat(said(start(Map.of("XDG_CACHE_HOME", cache.toString()), nobody, "list")))
                        .anyMatch(word -> word.startsWith("-XX:SharedArchiveFile=" + cache + "/smolny/"));
            }
            assertThat(log()).containsExactly("archive");
        } finally {
            open(target);
        }
    }
}
