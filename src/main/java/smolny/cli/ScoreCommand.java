package smolny.cli;

import static smolny.scenario.RequestRefusedException.refuseIf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import smolny.experiment.validation.Validation;
import smolny.output.EnsembleSpec;
import smolny.output.OutputFolder;
import smolny.output.Provenance;
import smolny.output.StampedFiles;
import smolny.report.ScoreReport;
import smolny.scenario.LoadedScenario;
import smolny.scenario.ParameterSamples;
import smolny.scenario.RequestRefusedException;
import smolny.scenario.ScoreLimits;
import smolny.simulation.RunSpec;

/** Scores runs against the record. */
@Command(
        name = "score",
        description = {
            "Compare runs with the historical record.",
            "The sheet gives residuals, coverage and proper scores, separately for the targets used in "
                    + "calibration and the targets held out, by kind of target, and the scores of null models. RUN is a scenario, "
                    + "which is run, or a folder of results."
        })
final class ScoreCommand extends ConsoleCommand {
    private static final int MISSED = 3;
    private static final int USUAL = 40;
    private static final List<String> LIMITS = List.of("fit_rms_z", "fit_worst_z", "held_out_covered", "below_nulls");

    @Parameters(
            paramLabel = "RUN",
            description = "a scenario (its name in the library or its file), or a folder of results")
    private String name = "";

    @Option(
            names = "--runs",
            paramLabel = "N",
            description = "number of runs of a scenario (default: " + USUAL + "); a folder has its own runs")
    private @Nullable Integer runs;

    @Option(
            names = "--sample",
            paramLabel = "FILE",
            description = "parameter sample, one set of values per row; the runs use the sets in turn")
    private @Nullable Path sample;

    @Mixin
    private EnsembleOptions options = new EnsembleOptions();

    @Option(
            names = "--limits",
            paramLabel = "NAME=VALUE",
            split = ",",
            description = "limits to check instead of those of the record: fit_rms_z, fit_worst_z, held_out_covered"
                    + " and below_nulls; 'none' checks nothing")
    private @Nullable List<String> limits;

    @Option(names = "--out", paramLabel = "DIR", description = "also write score.md, targets.csv and the charts")
    private @Nullable Path out;

    @Option(names = "--force", description = DefaultFolder.FORCE)
    private boolean force;

    @Mixin
    private LocaleOption locale = new LocaleOption();

    private @Nullable LoadedScenario loaded;

    @Override
    public Integer call() throws IOException {
        if (out != null) {
            refuseIf(
                    Files.exists(out) && Files.isDirectory(Path.of(name)) && Files.isSameFile(out, Path.of(name)),
                    "--out names the folder that is to be scored");
            OutputFolder.refuse(out, force);
        }
        ScoreReport report = out == null
                ? report()
                : OutputFolder.write(out, force, place -> {
                    ScoreReport made = report();
                    made.write(place, provenance(words()));
                    locale.copies(place);
                    return made;
                });
        out().print(report.markdown());
        if (out != null) {
            err().println("Sheet: " + out.resolve(ScoreReport.SHEET));
        }
        return report.misses() ? MISSED : 0;
    }

    /** Scores, and writes sheet and charts into the folder. */
    void leave(Path folder, Provenance stamp) throws IOException {
        report().write(folder, stamp);
    }

    private ScoreReport report() throws IOException {
        ScoreLimits asked = limits();
        Validation scored = score();
        return new ScoreReport(scored, asked == null ? scored.record().limits() : asked);
    }

    private Validation score() throws IOException {
        Path folder = Path.of(name);
        if (!Files.isDirectory(folder)) {
            int count = count();
            return Validation.score(
                    loaded(),
                    runSpec(),
                    sample == null ? List.of() : ParameterSamples.withPriors(ParameterSamples.load(sample), loaded()),
                    count,
                    options.threads(),
                    options.progress());
        }
        if (runs != null || sample != null) {
            throw new RequestRefusedException("--runs and --sample: the folder '" + folder + "' has its own runs");
        }
        return Validation.score(loaded(), folder);
    }

    /**
     * The stamp of all that the score writes; known before the first run.
     *
     * @param command the command line, word by word
     * @throws RequestRefusedException if there is nothing that could be scored
     */
    Provenance provenance(List<String> command) throws IOException {
        limits();
        Path folder = Path.of(name);
        LoadedScenario scenario = loaded();
        Provenance made = Files.isDirectory(folder)
                ? Provenance.readFrom(folder.resolve(Provenance.FILE))
                        .orElseThrow(() -> new RequestRefusedException(
                                "'" + folder.resolve(Provenance.FILE) + "' is not a provenance file of this program"))
                : new EnsembleSpec(scenario, runSpec(), count(), options.set(), List.of()).provenance();
        List<String> from = new ArrayList<>(made.inputHashes());
        // the stamp of runs has only what stands beside them, and here are the targets as well
        from.add(Provenance.sha256Of(scenario.recordYaml().orElse("")));
        if (sample != null) {
            from.add(Provenance.sha256Of(ParameterSamples.load(sample).toString()));
        }
        return Provenance.of(CommandText.essential(command), made.seed(), made.scale(), from);
    }

    /** The scenario, read once. */
    private LoadedScenario loaded() throws IOException {
        LoadedScenario read = loaded;
        if (read == null) {
            Path folder = Path.of(name);
            read = ScenarioLibrary.load(Files.isDirectory(folder) ? scenario(folder) : name, List.of());
            loaded = read;
        }
        return read;
    }

    /** The scenario that a folder of results was made from. */
    private static String scenario(Path folder) throws IOException {
        Path stamp = folder.resolve(Provenance.FILE);
        refuseIf(
                !Files.isRegularFile(stamp),
                "'" + folder + "' is not a folder of results: it has no " + Provenance.FILE);
        StampedFiles.read(folder).check();
        String scenario = Provenance.scenario(folder);
        refuseIf(scenario.isEmpty(), "'" + stamp + "' does not name its scenario");
        return scenario;
    }

    private RunSpec runSpec() throws IOException {
        return options.spec(loaded().scenario(), loaded());
    }

    private int count() {
        int count = runs == null ? USUAL : runs;
        refuseIf(count < 1, "--runs must be at least 1");
        return count;
    }

    /** What must be reached instead of the record's limits: {@code fit_rms_z=1.3}, {@code below_nulls=yes} and so on. */
    private @Nullable ScoreLimits limits() {
        if (limits == null) {
            return null;
        }
        if (limits.equals(List.of("none"))) {
            return ScoreLimits.NONE;
        }
        Map<String, String> given = new HashMap<>();
        for (String text : limits) {
            String[] parts = text.split("=", 2);
            if (!LIMITS.contains(parts[0].strip())) {
                throw RequestRefusedException.unknown("limit", parts[0].strip(), LIMITS);
            }
            given.put(parts[0].strip(), parts.length < 2 ? "" : parts[1].strip());
        }
        String below = given.getOrDefault(LIMITS.get(3), "no");
        refuseIf(
                !below.equals("yes") && !below.equals("no"),
                "--limits: " + LIMITS.get(3) + " takes yes or no, found '" + below + "'");
        return new ScoreLimits(bound(given, 0), bound(given, 1), bound(given, 2), below.equals("yes"));
    }

    private static @Nullable Double bound(Map<String, String> given, int nth) {
        String value = given.get(LIMITS.get(nth));
        return value == null ? null : (Double) number(LIMITS.get(nth), value);
    }

    private static double number(String name, String value) {
        try {
            double number = Double.parseDouble(value);
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException notOne) {
            // Refused below, like a number out of range.
        }
        throw new RequestRefusedException("--limits: " + name + " takes a number of at least 0, found '" + value + "'");
    }
}
