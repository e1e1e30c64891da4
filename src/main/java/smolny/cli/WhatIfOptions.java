package smolny.cli;

import static smolny.scenario.RequestRefusedException.refuseIf;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
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
import smolny.scenario.RequestRefusedException;

/** A what-if as it is put on the command line. */
final class WhatIfOptions {
    private static final int MOST = 1000;

    @Mixin
    private ComparisonOptions comparison = new ComparisonOptions();

    @Option(
            names = "--runs",
            paramLabel = "N",
            description = "pairs of runs; with --within the greatest number"
                    + " (default: 60 to 100, until the 95 %% confidence interval is within 1 point of the effect)")
    private @Nullable Integer runs;

    @Option(
            names = "--within",
            paramLabel = "X",
            description = "stop when the 95 %% confidence interval is no wider than plus or minus X")
    private @Nullable Double within;

    @Mixin
    private UncertaintyOptions uncertainty = new UncertaintyOptions();

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
        WhatIfRequest request =
                uncertainty.of(comparison.file(), before).in(comparison.request(before, after, target, stop));
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
}
