package smolny.cli;

import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import smolny.experiment.whatif.SampleSize;
import smolny.experiment.whatif.StoppingRule;
import smolny.experiment.whatif.TargetMeasure;
import smolny.experiment.whatif.WhatIfRequest;
import smolny.output.Json;
import smolny.scenario.LoadedScenario;

/** Estimates how many runs a wanted precision takes. */
@Command(
        name = "sample-size",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Say how many runs it takes to know a mean, or with --do the effect of a change, to plus or minus X with"
                    + " 95 %%",
            "confidence, reckoned from a pilot. Nine times out of ten the number suffices."
        },
        footer = {
            "",
            "Examples:",
            "  smolny sample-size october-1917 --of petrograd_soviet.soviet_power --on 1917-09-09 --within 1",
            "  smolny sample-size october-1917 --do no-kornilov --within 0.5 --scale class"
        })
final class SampleSizeCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private ComparisonOptions options = new ComparisonOptions();

    @Option(
            names = "--within",
            paramLabel = "X",
            description = "wanted half-width, in points (default: ${DEFAULT-VALUE})")
    private double within = 1;

    @Option(names = "--pilot", paramLabel = "N", description = "runs or pairs of the pilot (default: ${DEFAULT-VALUE})")
    private int pilot = 30;

    @Option(names = "--json", description = "one JSON object instead of a sentence")
    private boolean json;

    @Override
    public Integer call() {
        if (!(within > 0) || pilot < SampleSize.LEAST_PILOT) {
            throw new Refusal(
                    "--within takes a number above 0, --pilot a whole number of at least " + SampleSize.LEAST_PILOT);
        }
        LoadedScenario before = options.before();
        TargetMeasure target = options.target(before);
        SampleSize size;
        try {
            size = options.changes() ? ofEffect(before, target) : ofMean(before, target);
        } catch (NoSuchElementException noValue) {
            throw new Refusal("'" + target.measure() + "' has no value on that day; give another --of or --on");
        }
        spec.commandLine().getOut().println(json ? object(target, size) : sentence(target, size));
        spec.commandLine().getOut().flush();
        return 0;
    }

    private SampleSize ofEffect(LoadedScenario before, TargetMeasure target) {
        EnsembleOptions runs = options.runs();
        WhatIfRequest request = options.request(before, options.after(before), target, StoppingRule.after(pilot));
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
                "%d %s are enough to know %s%s to within %s %s (standard deviation in a pilot of %d: %.2f).",
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
