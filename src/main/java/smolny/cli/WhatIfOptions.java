package smolny.cli;

import static smolny.scenario.RequestRefusedException.refuseIf;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import smolny.experiment.whatif.Interpretation;
import smolny.experiment.whatif.StoppingRule;
import smolny.experiment.whatif.TargetMeasure;
import smolny.experiment.whatif.WhatIf;
import smolny.experiment.whatif.WhatIfRequest;
import smolny.experiment.whatif.WhatIfResult;
import smolny.kernel.parameter.Parameter;
import smolny.output.EnsembleSpec;
import smolny.report.WhatIfFolder;
import smolny.report.WhatIfQuestion;
import smolny.scenario.LoadedScenario;
import smolny.scenario.ParameterSamples;
import smolny.scenario.RequestRefusedException;
import smolny.scenario.ScenarioReader;

/** A what-if as it is put on the command line. */
final class WhatIfOptions {
    private static final int MOST = 1000;
    private static final String READING = "reading";

    @Mixin
    private ComparisonOptions comparison = new ComparisonOptions();

    @Option(
            names = "--runs",
            paramLabel = "N",
            description = "pairs of runs; with --within the greatest number"
                    + " (default: 20 to 100, until the 95 %% confidence interval is within 1 point of the effect)")
    private @Nullable Integer runs;

    @Option(
            names = "--within",
            paramLabel = "X",
            description = "stop when the 95 %% confidence interval is no wider than plus or minus X")
    private @Nullable Double within;

    @Option(
            names = "--readings",
            description = "repeat the comparison under every reading of the library and report whether the sign holds")
    private boolean readings;

    @Option(
            names = "--sample",
            paramLabel = "FILE",
            description = "sets of parameter values that agree with the record, or 'none'"
                    + " (default: samples/<scenario>.csv next to the scenario, if it exists)")
    private @Nullable String sample;

    /**
     * A what-if that has been read and checked; nothing has been run yet.
     *
     * @param folder what is written beside the answer
     */
    record Checked(WhatIfRequest request, WhatIfQuestion question, WhatIfFolder folder) {}

    /**
     * Reads and checks it.
     *
     * @param command the command line, word by word
     * @throws RequestRefusedException if something is missing or unknown
     */
    Checked read(List<String> command) {
        LoadedScenario before = comparison.before();
        LoadedScenario after = comparison.after(before);
        TargetMeasure target = comparison.target(before, after);
        StoppingRule stop = stop(target);
        List<String> words = CommandText.essential(command);
        WhatIfRequest request = comparison
                .request(before, after, target, stop)
                .under(
                        readings ? libraryReadings() : List.of(),
                        ParameterSamples.withPriors(
                                sample(before.scenario().setting().id()), before));
        int kept = Math.min(WhatIfFolder.MOST_RUNS, stop.mostPairs());
        Map<Parameter, Double> set = comparison.runs().set();
        return new Checked(
                request,
                WhatIfQuestion.of(before, after, CommandText.of(words)),
                new WhatIfFolder(
                        new EnsembleSpec(before, request.before(), kept, set, words),
                        new EnsembleSpec(after, request.after(), kept, set, words)));
    }

    /**
     * Answers it.
     *
     * @throws RequestRefusedException if the target has no value on the day in both versions
     */
    WhatIfResult compare(WhatIfRequest request, WhatIfQuestion question) {
        EnsembleOptions options = comparison.runs();
        try {
            return WhatIf.compare(request, options.threads(), options::progress);
        } catch (NoSuchElementException noValue) {
            throw new RequestRefusedException("'" + noValue.getMessage() + "' has no value on "
                    + question.clock().dateOf(request.target().day())
                    + " in both versions; choose another --of or --on");
        }
    }

    /** How the runs are made. */
    EnsembleOptions runs() {
        return comparison.runs();
    }

    private StoppingRule stop(TargetMeasure target) {
        if (runs == null && within == null) {
            return StoppingRule.usual(target);
        }
        int most = runs == null ? MOST : runs;
        refuseIf(most < 2, "--runs must be at least 2: one pair gives no estimate of random variation");
        if (within != null && !(within > 0)) {
            throw new RequestRefusedException("--within must be above 0");
        }
        return new StoppingRule(most, within == null ? Double.NaN : within);
    }

    /** Sets of parameter values to try besides the fitted ones; none if there is no sample. */
    private List<Map<Parameter, Double>> sample(String scenario) {
        if (sample == null) {
            return ParameterSamples.beside(comparison.file(), scenario);
        }
        if (sample.equals("none")) {
            return List.of();
        }
        refuseIf(!Files.isRegularFile(Path.of(sample)), "--sample: there is no file '" + sample + "'");
        return ParameterSamples.load(Path.of(sample));
    }

    /**
     * Every reading of the library that has no mistakes.
     *
     * @throws RequestRefusedException if there is none
     */
    static List<Interpretation> libraryReadings() {
        List<Interpretation> all = new ArrayList<>();
        ScenarioReader reader = new ScenarioReader();
        for (Map.Entry<String, Path> entry : ScenarioLibrary.scenarios().entrySet()) {
            if (isReading(entry.getKey(), entry.getValue())) {
                ScenarioLibrary.loadIfSound(entry.getValue(), reader)
                        .map(Interpretation::of)
                        .ifPresent(all::add);
            }
        }
        refuseIf(all.isEmpty(), "--readings: there are no readings in '" + ScenarioLibrary.library() + "'");
        return all;
    }

    /** Whether a scenario of the library is a reading of the whole autumn, not a what-if. */
    static boolean isReading(String name, Path file) {
        Path folder = file.getParent();
        return (folder != null && folder.endsWith(READING)) || name.startsWith(READING + "-");
    }
}
