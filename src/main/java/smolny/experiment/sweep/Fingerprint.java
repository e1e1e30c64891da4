package smolny.experiment.sweep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import smolny.experiment.validation.ObservationOperator;
import smolny.experiment.validation.RunObservables;
import smolny.experiment.validation.TargetTable;
import smolny.kernel.parameter.Parameter;
import smolny.model.ModelParameters;
import smolny.output.LedgerSentence;
import smolny.output.Provenance;
import smolny.output.RecordedFigures;
import smolny.output.RunTables;
import smolny.output.SeriesChoice;
import smolny.output.TableDefinition;
import smolny.output.TableFile;
import smolny.scenario.ScenarioCompiler;
import smolny.scenario.describe.TimeLineText;
import smolny.simulation.EnsembleResult;
import smolny.simulation.Outcomes;
import smolny.simulation.Simulation;

/** Short names for long contents: equal only if the contents are. */
final class Fingerprint {
    private static final int BYTES = 16;

    /** Whose packages, with all packages inside them, make the numbers of a run: kernel, model, compiler, simulation. */
    private static final List<String> PACKAGES = List.of(
            parent(Parameter.class),
            folder(ModelParameters.class),
            folder(ScenarioCompiler.class),
            folder(Simulation.class));

    /** A package inside these that makes no numbers: scenarios in words. */
    private static final String WORDS_ONLY = folder(TimeLineText.class) + "/";

    /** Classes of other packages that lay out and store the rows of a run. */
    private static final List<Class<?>> ROWS = List.of(
            RunTables.class,
            SeriesChoice.class,
            TargetTable.class,
            ObservationOperator.class,
            RunObservables.class,
            TableDefinition.class,
            TableFile.class,
            RecordedFigures.class,
            LedgerSentence.class,
            Outcomes.class,
            EnsembleResult.class,
            Batch.class,
            PackedRows.class,
            DayMeasures.class);

    private static final String SIMULATION = ofSimulationCode(ownCode());

    private Fingerprint() {}

    /** Of a text. */
    static String of(String text) {
        MessageDigest digest = Provenance.sha256();
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        return hex(digest);
    }

    /**
     * Of the code that makes the numbers of a run and stores its rows: kernel, model, scenario compiler, simulation, tables
     * of runs. Other code may change without making stored runs stale.
     */
    static String ofSimulationCode() {
        return SIMULATION;
    }

    /**
     * The same of the program that lies somewhere.
     *
     * @param place a folder of classes or a jar
     */
    static String ofSimulationCode(Path place) {
        try {
            if (Files.isDirectory(place)) {
                return ofClasses(place);
            }
            try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
                return ofClasses(jar.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path ownCode() {
        try {
            URI place = Fingerprint.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            return Path.of(place);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program cannot find its own folder", e);
        }
    }

    private static String ofClasses(Path root) throws IOException {
        MessageDigest digest = Provenance.sha256();
        for (String folder : PACKAGES) {
            try (Stream<Path> walk = Files.walk(root.resolve(folder))) {
                add(
                        walk.filter(Files::isRegularFile)
                                .filter(file -> !within(root, file).startsWith(WORDS_ONLY)),
                        root,
                        digest);
            }
        }
        for (Class<?> type : ROWS) {
            String name = type.getSimpleName();
            try (Stream<Path> list = Files.list(root.resolve(folder(type)))) {
                add(
                        list.filter(file -> {
                            String own = String.valueOf(file.getFileName());
                            return own.equals(name + ".class") || own.startsWith(name + "$");
                        }),
                        root,
                        digest);
            }
        }
        return hex(digest);
    }

    private static void add(Stream<Path> files, Path root, MessageDigest digest) throws IOException {
        for (Path file : files.sorted().toList()) {
            digest.update(within(root, file).getBytes(StandardCharsets.UTF_8));
            digest.update(Files.readAllBytes(file));
        }
    }

    private static String within(Path root, Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    private static String folder(Class<?> type) {
        return type.getPackageName().replace('.', '/');
    }

    private static String parent(Class<?> type) {
        String folder = folder(type);
        return folder.substring(0, folder.lastIndexOf('/'));
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }
}
