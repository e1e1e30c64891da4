package smolny.cli;

import static smolny.scenario.RequestRefusedException.refuseIf;

import java.util.Locale;
import java.util.NoSuchElementException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import smolny.experiment.whatif.SampleSize;
import smolny.experiment.whatif.StoppingRule;
import smolny.experiment.whatif.TargetMeasure;
import smolny.experiment.whatif.WhatIfRequest;
import smolny.output.Json;
import smolny.scenario.LoadedScenario;
import smolny.scenario.RequestRefusedException;

/** Estimates how many runs a wanted precision takes. */
@Command(
        name = "sample-size",
        description = {
            "Estimate how many runs are needed for a given precision.",
            "The result is the number of runs after which the 95 %% confidence interval of a mean, or "
                    + "with --do of the effect of a change, is no wider than plus or minus X. It is estimated from "
                    + "a pilot and is sufficient in nine of ten cases."
        })
final class SampleSizeCommand extends ConsoleCommand {
    @Mixin
    private ComparisonOptions options = new ComparisonOptions();

    @Option(
            names = "--within",
            paramLabel = "X",
            description = "half-width of the 95 %% confidence interval, in points (default: ${DEFAULT-VALUE})")
    private double within = 1;

    @Option(
            names = "--pilot",
            paramLabel = "N",
            description = "number of runs or pairs in the pilot (default: ${DEFAULT-VALUE})")
    private int pilot = 30;

    @Option(names = "--json", description = "print one JSON object instead of a sentence")
    private boolean json;

    @Override
    public Integer call() {
        refuseIf(
                !(within > 0) || pilot < SampleSize.LEAST_PILOT,
                "--within must be above 0, --pilot at least " + SampleSize.LEAST_PILOT);
        LoadedScenario before = options.before();
        LoadedScenario after = options.changes() ? options.after(before) : before;
        TargetMeasure target = options.target(before, after);
        SampleSize size;
        try {
            size = options.changes() ? ofEffect(before, after, target) : ofMean(before, target);
        } catch (NoSuchElementException noValue) {
            throw new RequestRefusedException(
                    "'" + target.measure() + "' has no value on that day; choose another --of or --on");
        }
        out().println(json ? object(target, size) : sentence(target, size));
        return 0;
    }

    private SampleSize ofEffect(LoadedScenario before, LoadedScenario after, TargetMeasure target) {
        EnsembleOptions runs = options.runs();
        WhatIfRequest request = options.request(before, after, target, StoppingRule.after(pilot));
        return SampleSize.ofEffect(request, within, runs.threads(), runs.progress());
    }

    private SampleSize ofMean(LoadedScenario before, TargetMeasure target) {
        EnsembleOptions runs = options.runs();
        return SampleSize.ofMean(
                runs.spec(before.scenario(), before), target, within, pilot, runs.threads(), runs.progress());
    }

    private String sentence(TargetMeasure target, SampleSize size) {
        return String.format(
                Locale.ROOT,
                "About %d %s are needed to estimate %s%s to within %s %s with 95 %% confidence (standard deviation in a"
                        + " pilot of %d: %.2f).",
                size.runs(),
                options.changes() ? "pairs" : "runs",
                options.changes() ? "the effect on " : "",
                target.subject(),
                Double.toString(within),
                target.unit(),
                pilot,
                size.sd());
    }

    private String object(TargetMeasure target, SampleSize size) {
        return Json.line(Json.object(
                "runs", size.runs(),
                "measure", target.measure(),
                "within", within,
                "unit", target.unit(),
                "pilot", pilot,
                "sd", size.sd()));
    }
}
