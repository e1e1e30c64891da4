package smolny.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import smolny.LongTests;

/** The archive with its own Java is built as the profile "archive" does it, and started where there is no Java. Long form only. */
@EnabledOnOs(OS.LINUX)
class ArchiveTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void the_archive_starts_without_a_java_on_the_path_and_makes_charts() throws Exception {
        assumeTrue(LongTests.times(0, 1) > 0);
        Path jdk = Path.of(System.getProperty("java.home"));
        assumeTrue(Files.exists(jdk.resolve("bin/jlink")));
        Path libraries = Files.createDirectory(folder.resolve("lib"));
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path file = Path.of(entry);
            if (entry.endsWith(".jar") && !file.getFileName().toString().matches("(junit|assertj|archunit|jmh).*")) {
                Files.copy(file, libraries.resolve(file.getFileName()));
            }
        }
        Path jar = jar(libraries);
        Map<String, String> withJava = Map.of("JAVA_HOME", jdk.toString(), "PATH", "/usr/bin:/bin");
        String built = said(
                withJava,
                Path.of("src/archive/build").toString(),
                folder.toString(),
                jar.toString(),
                libraries.toString());
        Path archive = Path.of(built.strip());
        assertThat(archive).exists();

        Path path = Files.createDirectory(folder.resolve("path"));
        Files.createSymbolicLink(path.resolve("readlink"), Path.of("/usr/bin/readlink"));
        Path start = Path.of(archive.toString().replace(".tar.gz", "")).resolve("bin/smolny");
        Map<String, String> withoutJava = Map.of("PATH", path.toString(), "HOME", folder.toString());
        Path results = folder.resolve("results");
        said(withoutJava, start.toString(), "run", "october-1917", "--scale", "class", "--out", results.toString());
        assertThat(Files.size(results.resolve("charts/record.png"))).isGreaterThan(10_000);
        assertThat(said(withoutJava, start.toString(), "--version")).startsWith("smolny ");
        Path home = start.resolveSibling("..");
        assertThat(home.resolve("NOTICE")).content().contains("JFreeChart", "MASON", "CC-BY-4.0");
        assertThat(home.resolve("licences/LGPL-2.1.txt")).exists();
        assertThat(home.resolve("runtime/legal/java.base/LICENSE")).exists();
    }

    /** The program in a jar that names its libraries, as Maven makes it. */
    private Path jar(Path libraries) throws Exception {
        Path classes = Path.of(
                Smolny.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.put(Attributes.Name.MAIN_CLASS, Smolny.class.getName());
        try (Stream<Path> all = Files.list(libraries)) {
            main.put(
                    Attributes.Name.CLASS_PATH,
                    all.map(file -> "lib/" + file.getFileName()).sorted().collect(Collectors.joining(" ")));
        }
        Path jar = folder.resolve("smolny.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new ZipEntry(classes.relativize(file).toString()));
                Files.copy(file, out);
            }
        }
        return jar;
    }

    private String said(Map<String, String> environment, String... words) throws Exception {
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(List.of(words))).redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(Files.readString(err)).isZero();
        return said;
    }
}
