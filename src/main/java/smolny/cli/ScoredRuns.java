package smolny.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import smolny.history.LoadedScenario;
import smolny.history.SampleFiles;
import smolny.history.record.HistoricalRecord;
import smolny.history.record.Target;
import smolny.kernel.param.Parameter;
import smolny.lab.record.Provenance;
import smolny.lab.record.Recipe;
import smolny.lab.run.RunSpec;
import smolny.lab.score.Findings;
import smolny.lab.score.Gauged;
import smolny.lab.score.Gauging;
import smolny.lab.score.ScoreCard;
import smolny.lab.score.TableFindings;

/** Which runs are scored: those of a scenario, lived through anew, or those of a folder of results. */
final class ScoredRuns {
    private static final int USUAL = 40;

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

    private @Nullable LoadedScenario loaded;

    /**
     * What was scored.
     *
     * @param loaded the scenario
     * @param record what it was held against
     * @param card the score
     * @param words which runs, in a few words
     */
    record Scored(LoadedScenario loaded, HistoricalRecord record, ScoreCard card, String words) {}

    /**
     * Lives through the runs, or reads them, and scores them.
     *
     * @throws Refusal if there is no record to score against
     */
    Scored score() throws IOException {
        return Files.isDirectory(Path.of(name)) ? folder(Path.of(name)) : scenario();
    }

    /**
     * The stamp of all that the score leaves; known before the first run.
     *
     * @param command the command line, word by word
     * @throws Refusal if there is nothing that could be scored
     */
    Provenance provenance(List<String> command) throws IOException {
        Path folder = Path.of(name);
        LoadedScenario scenario = loaded();
        Provenance runs = Files.isDirectory(folder)
                ? Provenance.in(folder.resolve(Provenance.FILE))
                        .orElseThrow(() ->
                                new Refusal("'" + folder.resolve(Provenance.FILE) + "' is no stamp of this program"))
                : new Recipe(scenario, spec(), count(), options.set(), List.of()).provenance();
        List<String> from = new ArrayList<>(runs.resolved());
        // the stamp of runs has only what stands beside them, and here are the targets as well
        from.add(Provenance.hash(scenario.recordYaml().orElse("")));
        if (sample != null) {
            from.add(Provenance.hash(SampleFiles.load(sample).toString()));
        }
        return Provenance.of(CommandText.essential(command), runs.seed(), runs.scale(), from);
    }

    /** The scenario, read once. */
    private LoadedScenario loaded() throws IOException {
        LoadedScenario read = loaded;
        if (read == null) {
            Path folder = Path.of(name);
            read = ScenarioChoice.load(Files.isDirectory(folder) ? scenario(folder) : name, List.of());
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

    private RunSpec spec() throws IOException {
        return options.spec(loaded().scenario(), loaded());
    }

    private int count() {
        int count = runs == null ? USUAL : runs;
        if (count < 1) {
            throw new Refusal("--runs takes a whole number of at least 1");
        }
        return count;
    }

    private Scored scenario() throws IOException {
        int count = count();
        LoadedScenario loaded = loaded();
        HistoricalRecord record = record(loaded);
        RunSpec spec = spec();
        List<Map<Parameter, Double>> vectors = sample == null ? List.of() : SampleFiles.load(sample);
        List<double[]> numbers = new Gauged(spec, vectors, ScoreCard.scored(record))
                .numbers(count, options.threads(), options.progress());
        String words = String.format(
                Locale.ROOT,
                "%s, seed %d, scale %s%s",
                count(count),
                spec.seed(),
                spec.scale().name(),
                vectors.isEmpty() ? "" : ", " + vectors.size() + " vectors of parameters");
        return scored(loaded, record, numbers, words);
    }

    private Scored folder(Path folder) throws IOException {
        if (runs != null || sample != null) {
            throw new Refusal("--runs and --sample: the folder '" + folder + "' has its own runs");
        }
        LoadedScenario loaded = loaded();
        HistoricalRecord record = record(loaded);
        Gauging gauging = new Gauging(loaded.scenario().setting().clock());
        List<Target> targets = ScoreCard.scored(record);
        List<double[]> numbers = new ArrayList<>();
        for (Findings run : TableFindings.of(folder)) {
            numbers.add(gauging.of(targets, run));
        }
        if (numbers.isEmpty()) {
            throw new Refusal("there are no runs in '" + folder + "'");
        }
        return scored(loaded, record, numbers, count(numbers.size()) + " of " + folder.getFileName());
    }

    private static String count(int runs) {
        return runs + (runs == 1 ? " run" : " runs");
    }

    private static Scored scored(LoadedScenario loaded, HistoricalRecord record, List<double[]> numbers, String words) {
        ScoreCard card =
                ScoreCard.of(record, numbers, loaded.scenario().setting().centres());
        return new Scored(loaded, record, card, words);
    }

    private static HistoricalRecord record(LoadedScenario loaded) {
        HistoricalRecord record = loaded.record();
        if (record == null || ScoreCard.scored(record).isEmpty()) {
            throw new Refusal(
                    "'" + loaded.scenario().setting().id() + "' has no record with targets to be scored against");
        }
        return record;
    }
}
