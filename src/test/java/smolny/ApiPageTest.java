package smolny;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/API.md and docs/GLOSSARY.md say of the program's classes holds. */
class ApiPageTest {
    private static final Path API = Path.of("docs/API.md");
    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern CLASS = Pattern.compile("`([A-Z]\\w+)");

    @TempDir
    Path folder;

    @Test
    void the_lines_of_java_compile_and_run() throws Exception {
        String code = JAVA.matcher(Files.readString(API))
                .results()
                .map(block -> block.group(1))
                .collect(Collectors.joining());
        String source = """
            import java.nio.file.Path;
            import java.util.List;
            import java.util.Locale;
            import java.util.Objects;
            import java.util.Set;
            import smolny.experiment.validation.*;
            import smolny.experiment.whatif.*;
            import smolny.kernel.parameter.Parameter;
            import smolny.model.ModelParameters;
            import smolny.model.event.Scenario;
            import smolny.model.world.PopulationScale;
            import smolny.scenario.*;
            import smolny.simulation.*;

            public class Example {
                public static void main(String[] arguments) {
            %s    }
            }
            """.formatted(code);
        Path file = folder.resolve("Example.java");
        Files.writeString(file, source);
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java,
                        "-XX:+UseSerialGC",
                        "-Dsmolny.home=" + Path.of("").toAbsolutePath(),
                        "-cp",
                        System.getProperty("java.class.path")
                                .replace(File.pathSeparator + File.pathSeparator, File.pathSeparator),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        assertThat(printed)
                .containsPattern("Deputies for soviet power on the last day: \\d+ %")
                .containsPattern("\\w+: simulated \\d\\.\\d\\d, recorded \\d\\.\\d\\d")
                .containsPattern(
                        "Without the revolt: -\\d\\d?\\.\\d points \\(95 % interval -\\d+\\.\\d to -\\d+\\.\\d, \\d+"
                                + " pairs\\)");
    }

    @Test
    void every_class_named_in_the_api_page_and_the_glossary_exists() throws IOException {
        Set<String> classes;
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            classes = files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.replace(".java", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        for (Path page : List.of(API, Path.of("docs/GLOSSARY.md"))) {
            Set<String> named = new TreeSet<>();
            Matcher name = CLASS.matcher(Files.readString(page));
            while (name.find()) {
                named.add(name.group(1));
            }
            assertThat(named).hasSizeGreaterThan(15);
            named.removeAll(classes);
            assertThat(named).as(page.toString()).isEmpty();
        }
    }
}
