package smolny.experiment.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import smolny.experiment.explain.DeputyExplanation;
import smolny.model.ModelParameters;
import smolny.output.NumberFormats;
import smolny.output.RunTables;
import smolny.simulation.Simulation;

/** Which changes of the program make stored runs stale. */
class FingerprintTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Path classes;

    private String before = "";

    @BeforeEach
    void copyTheProgram() throws Exception {
        Path own = Path.of(
                Batch.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        classes = folder.resolve("classes");
        try (Stream<Path> files = Files.walk(own)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                Path copy = classes.resolve(own.relativize(file).toString());
                Files.createDirectories(copy.resolveSibling("."));
                Files.copy(file, copy);
            }
        }
        before = Fingerprint.ofSimulationCode(classes);
    }

    private String afterTouching(Class<?> type) throws IOException {
        return afterTouching(type.getName().replace('.', '/') + ".class");
    }

    private String afterTouching(String name) throws IOException {
        Path file = classes.resolve(name);
        assertThat(file).exists();
        byte[] kept = Files.readAllBytes(file);
        byte[] changed = kept.clone();
        changed[changed.length - 1]++;
        Files.write(file, changed);
        String after = Fingerprint.ofSimulationCode(classes);
        Files.write(file, kept);
        return after;
    }

    @Test
    void what_makes_numbers_changes_it() throws IOException {
        List<Class<?>> counted = List.of(
                smolny.model.rule.Drive.class,
                smolny.kernel.random.Dice.class,
                ModelParameters.class,
                smolny.scenario.ScenarioCompiler.class,
                smolny.scenario.ScenarioFormat.class,
                Simulation.class,
                RunTables.class,
                PackedRows.class);
        for (Class<?> type : counted) {
            assertThat(afterTouching(type)).as(type.getName()).isNotEqualTo(before);
        }
        assertThat(afterTouching("smolny/output/RunTables$Context.class")).isNotEqualTo(before);
    }

    @Test
    void what_only_tells_of_numbers_does_not() throws IOException {
        for (Class<?> type : List.of(
                DeputyExplanation.class,
                NumberFormats.class,
                RunStore.class,
                smolny.scenario.describe.TimeLineText.class)) {
            assertThat(afterTouching(type)).as(type.getName()).isEqualTo(before);
        }
    }

    @Test
    void a_jar_has_that_of_its_classes() {
        Path jar = folder.resolve("program.jar");
        int code = ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(System.out, System.err, "--create", "--file", jar.toString(), "-C", classes.toString(), ".");
        assertThat(code).isZero();
        assertThat(Fingerprint.ofSimulationCode(jar)).isEqualTo(before);
        assertThat(Fingerprint.ofSimulationCode()).isEqualTo(before);
    }
}
