package smolny.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import smolny.experiment.validation.Validation;
import smolny.output.EnsembleSpec;
import smolny.output.Provenance;
import smolny.report.ScoreReport;
import smolny.scenario.LoadedScenario;
import smolny.scenario.ParameterSamples;
import smolny.scenario.ScoreLimits;
import smolny.scenario.format.NearestName;
import smolny.simulation.RunSpec;

/** Scores runs against the record. */
@Command(
        name = "score",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Hold runs against the record: residuals, coverage, proper scores, targets a fit may see and targets held"
                    + " out",
            "apart, and five null models beside them. RUN is a scenario, lived through anew, or a folder of results."
        },
        footer = {
            "",
            "Examples:",
            "  smolny score october-1917 --runs 40",
            "  smolny score october-1917 --runs 8 --scale class --limits fit_rms_z=1.5",
            "  smolny score results/october-1917-1917-x40 --limits none",
            "  smolny score october-1917 --runs 40 --out results/score",
            "",
            "Exit codes: 0 done; 1 a run failed; 2 input refused; 3 limits of the record or of --limits are missed."
        })
final class ScoreCommand implements Callable<Integer> {
    private static final int MISSED = 3;
    private static final int USUAL = 40;
    private static final List<String> BOUNDS = List.of("fit_rms_z", "fit_worst_z", "held_out_covered");
    private static final String NULLS = "below_nulls";

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "RUN", description = "a scenario's name in the library, its file, or a folder of results")
    private String name = "";

    @Option(
            names = "--runs",
            paramLabel = "N",
            description = "how many runs of a scenario (default: " + USUAL + "); a folder has its own")
    private @Nullable Integer runs;

    @Option(
            names = "--sample",
            paramLabel = "FILE",
            description = "vectors of parameters, a row each; run after run takes the next, and then the first again")
    private @Nullable Path sample;

    @Mixin
    private EnsembleOptions options = new EnsembleOptions();

    @Option(
            names = "--limits",
            paramLabel = "NAME=VALUE",
            split = ",",
            description =
                    "what must be reached, instead of the record's limits: fit_rms_z, fit_worst_z, held_out_covered"
                            + " and below_nulls; 'none' for nothing")
    private @Nullable List<String> limits;

    @Option(names = "--out", paramLabel = "DIR", description = "also write score.md, score.csv and the charts")
    private @Nullable Path out;

    @Option(names = "--force", description = "replace files that are there already")
    private boolean force;

    @Mixin
    private LocaleOption locale = new LocaleOption();

    private @Nullable LoadedScenario loaded;

    @Override
    public Integer call() throws IOException {
        Path sheet = out == null ? null : out.resolve(ScoreReport.SHEET);
        if (sheet != null && Files.exists(sheet) && !force) {
            throw new Refusal("'" + sheet + "' is there already; give another --out, or --force to replace it");
        }
        ScoreReport report = report();
        PrintWriter print = spec.commandLine().getOut();
        print.print(report.markdown());
        print.flush();
        if (out != null) {
            report.write(out, provenance(spec.commandLine().getParseResult().originalArgs()));
            locale.copies(out);
            spec.commandLine().getErr().println("Sheet: " + sheet);
            spec.commandLine().getErr().flush();
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
                    sample == null ? List.of() : ParameterSamples.load(sample),
                    count,
                    options.threads(),
                    options.progress());
        }
        if (runs != null || sample != null) {
            throw new Refusal("--runs and --sample: the folder '" + folder + "' has its own runs");
        }
        return Validation.score(loaded(), folder);
    }

    /**
     * The stamp of all that the score writes; known before the first run.
     *
     * @param command the command line, word by word
     * @throws Refusal if there is nothing that could be scored
     */
    Provenance provenance(List<String> command) throws IOException {
        limits();
        Path folder = Path.of(name);
        LoadedScenario scenario = loaded();
        Provenance made = Files.isDirectory(folder)
                ? Provenance.readFrom(folder.resolve(Provenance.FILE))
                        .orElseThrow(() ->
                                new Refusal("'" + folder.resolve(Provenance.FILE) + "' is no stamp of this program"))
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
        if (!Files.isRegularFile(stamp)) {
            throw new Refusal("'" + folder + "' is no folder of results: it has no " + Provenance.FILE);
        }
        String scenario = Provenance.scenario(folder);
        if (scenario.isEmpty()) {
            throw new Refusal("'" + stamp + "' does not say which scenario it is of");
        }
        return scenario;
    }

    private RunSpec runSpec() throws IOException {
        return options.spec(loaded().scenario(), loaded());
    }

    private int count() {
        int count = runs == null ? USUAL : runs;
        if (count < 1) {
            throw new Refusal("--runs takes a whole number of at least 1");
        }
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
        Map<String, Double> bounds = new HashMap<>();
        boolean below = false;
        for (String text : limits) {
            int equals = text.indexOf('=');
            String limit = equals < 0 ? text : text.substring(0, equals).strip();
            String value = equals < 0 ? "" : text.substring(equals + 1).strip();
            if (limit.equals(NULLS)) {
                below = yes(value);
            } else if (BOUNDS.contains(limit)) {
                bounds.put(limit, number(limit, value));
            } else {
                List<String> known = List.of(BOUNDS.get(0), BOUNDS.get(1), BOUNDS.get(2), NULLS);
                throw new Refusal("no limit is called '" + limit + "'; "
                        + NearestName.hint(limit, known, "limits").orElse("limits are " + String.join(", ", known)));
            }
        }
        return new ScoreLimits(bound(bounds, 0), bound(bounds, 1), bound(bounds, 2), below);
    }

    private static @Nullable Double bound(Map<String, Double> bounds, int nth) {
        return bounds.get(BOUNDS.get(nth));
    }

    private static boolean yes(String value) {
        if (!value.equals("yes") && !value.equals("no")) {
            throw new Refusal("--limits: " + NULLS + " takes yes or no, found '" + value + "'");
        }
        return value.equals("yes");
    }

    private static double number(String name, String value) {
        try {
            double number = Double.parseDouble(value);
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException notOne) {
            // Told below, as a number out of range is.
        }
        throw new Refusal("--limits: " + name + " takes a number of at least 0, found '" + value + "'");
    }
}
