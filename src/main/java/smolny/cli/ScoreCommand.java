package smolny.cli;

import static smolny.scenario.RequestRefusedException.refuseIf;
import static smolny.scenario.RequestRefusedException.refuseUnknown;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import smolny.experiment.validation.Validation;
import smolny.kernel.parameter.Parameter;
import smolny.output.EnsembleSpec;
import smolny.output.OutputFolder;
import smolny.output.Provenance;
import smolny.output.StampedFiles;
import smolny.report.ScoreReport;
import smolny.scenario.LoadedScenario;
import smolny.scenario.OutsideTargets;
import smolny.scenario.ParameterSamples;
import smolny.scenario.RequestRefusedException;
import smolny.scenario.Scenarios;
import smolny.scenario.ScoreLimits;
import smolny.simulation.RunSpec;

/** Scores runs against the record. */
@Command(
        name = "score",
        description = {
            "Compare runs with the historical record.",
            "The sheet gives residuals, coverage and proper scores, separately for the targets used in "
                    + "calibration and the targets held out, by kind of target, and the scores of null models. Runs use the"
                    + " scenario's parameter sample, set by set, unless --point is given. RUN is a scenario, "
                    + "which is run, or a folder of results."
        })
final class ScoreCommand extends ConsoleCommand {
    private static final int MISSED = 3;
    private static final int USUAL = 40;
    private static final int OF_SAMPLE = 200;
    private static final List<String> LIMITS = List.of("fit_rms_z", "fit_worst_z", "held_out_covered", "below_nulls");

    @Parameters(
            paramLabel = "RUN",
            description = "a scenario (its name in the library or its file), or a folder of results")
    private String name = "";

    @Option(
            names = "--runs",
            paramLabel = "N",
            description = "number of runs of a scenario (default: " + OF_SAMPLE + " with a sample, " + USUAL
                    + " without); a folder has its own runs")
    private @Nullable Integer runs;

    @Option(
            names = "--sample",
            paramLabel = "FILE",
            description = "parameter sample, one set of values per row; the runs use the sets in turn"
                    + " (default: the scenario's own sample, or that of the scenario it extends)")
    private @Nullable Path sample;

    @Option(names = "--point", description = "use the scenario's own parameter values alone, without a sample")
    private boolean point;

    @Option(
            names = "--targets",
            paramLabel = "FILE",
            description = "score targets of a CSV table instead of the record's; docs/SCORING.md describes its columns")
    private @Nullable Path targets;

    @Mixin
    private EnsembleOptions options = new EnsembleOptions();

    @Option(
            names = "--limits",
            paramLabel = "NAME=VALUE",
            split = ",",
            description = "limits to check instead of those of the record: fit_rms_z, fit_worst_z, held_out_covered"
                    + " and below_nulls; 'none' checks nothing")
    private @Nullable List<String> limits;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "also write score.md, target_scores.csv, targets.csv (each run) and the charts")
    private @Nullable Path out;

    @Option(names = "--force", description = DefaultFolder.FORCE)
    private boolean force;

    @Mixin
    private LocaleOption locale = new LocaleOption();

    private @Nullable OutsideTargets loaded;
    private @Nullable List<Map<Parameter, Double>> sets;

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
        ScoreLimits usual = scored.outside().isEmpty() ? scored.record().limits() : ScoreLimits.NONE;
        return new ScoreReport(scored, asked == null ? usual : asked);
    }

    private Validation score() throws IOException {
        Path folder = Path.of(name);
        if (Files.isDirectory(folder)) {
            refuseIf(
                    runs != null || sample != null || point || targets != null,
                    "--runs, --sample, --point and --targets: the folder '" + folder + "' has its own runs");
            return Validation.score(loaded(), folder);
        }
        loaded();
        OutsideTargets read = Objects.requireNonNull(loaded);
        return read.targets().isEmpty()
                ? Validation.score(read.loaded(), runSpec(), sets(), count(), options.threads(), options.progress())
                : Validation.score(read, runSpec(), sets(), count(), options.threads(), options.progress());
    }

    /** The sets of parameter values that runs use in turn: what the user set himself stays. */
    private List<Map<Parameter, Double>> sets() throws IOException {
        List<Map<Parameter, Double>> known = sets;
        if (known == null) {
            refuseIf(point && sample != null, "--point and --sample exclude each other");
            List<Map<Parameter, Double>> read = point
                    ? List.of()
                    : sample == null
                            ? ParameterSamples.beside(
                                    ScenarioLibrary.scenarioFile(name),
                                    loaded().scenario().setting().id())
                            : ParameterSamples.load(sample);
            known = ParameterSamples.without(
                    ParameterSamples.withPriors(read, loaded()), options.set().keySet()::contains);
            sets = known;
        }
        return known;
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
        if (!Files.isDirectory(folder) && !sets().isEmpty()) {
            from.add(Provenance.sha256Of(sets().toString()));
        }
        if (targets != null) {
            from.add(Provenance.sha256Of(Files.readString(targets)));
        }
        return Provenance.of(CommandText.essential(command), made.seed(), made.scale(), from);
    }

    /** The scenario, read once. */
    private LoadedScenario loaded() throws IOException {
        OutsideTargets read = loaded;
        if (read == null) {
            Path folder = Path.of(name);
            String scenario = Files.isDirectory(folder) ? scenario(folder) : name;
            refuseIf(targets != null && !Files.isRegularFile(targets), "--targets: there is no file '" + targets + "'");
            read = targets == null
                    ? new OutsideTargets(ScenarioLibrary.load(scenario, List.of()), List.of())
                    : Scenarios.withTargets(ScenarioLibrary.scenarioFile(scenario), targets);
            loaded = read;
        }
        return read.loaded();
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

    private int count() throws IOException {
        int count = runs != null ? runs : sets().isEmpty() ? USUAL : OF_SAMPLE;
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
            refuseUnknown("limit", parts[0].strip(), LIMITS);
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
