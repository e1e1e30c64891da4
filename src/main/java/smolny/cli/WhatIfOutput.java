package smolny.cli;

import static smolny.scenario.RequestRefusedException.refuseIf;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import smolny.experiment.whatif.TargetMeasure;
import smolny.experiment.whatif.WhatIfResult;
import smolny.output.EnsembleSpec;
import smolny.output.OutputFolder;
import smolny.report.WhatIfFolder;
import smolny.report.WhatIfJson;
import smolny.report.WhatIfText;
import smolny.scenario.Prediction;
import smolny.scenario.RequestRefusedException;

/** Prints an answer as sentences and tables or as JSON, and writes it to a folder on request. */
final class WhatIfOutput {
    private static final String UNCHANGED = "unchanged.yaml";
    private static final String CHANGED = "changed.yaml";

    @Option(names = "--json", description = "print one JSON object instead of sentences and tables")
    private boolean json;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "also write a page with its tables and chart, and the first runs of both versions")
    private @Nullable Path out;

    @Option(names = "--force", description = DefaultFolder.FORCE)
    private boolean force;

    @Mixin
    private LocaleOption locale = new LocaleOption();

    /**
     * Looks whether the answer may be written where it is wanted.
     *
     * @param predicts whether the user predicts something himself, so that it must not be passed over
     * @throws RequestRefusedException if something is there that may not be replaced, or if there is no folder for the seal
     */
    void check(boolean predicts) throws IOException {
        if (out != null) {
            OutputFolder.refuse(out, force);
        }
        refuseIf(predicts && out == null, "--predict needs --out DIR, the folder for the seal");
    }

    /**
     * Makes the answer, prints it, and writes it to the folder if there is one.
     *
     * @param predictions are sealed in the folder before the first run, and scored afterwards
     * @param answer makes the runs, which keep these measures
     */
    WhatIfResult give(
            WhatIfOptions.Checked whatIf,
            List<Prediction> predictions,
            Function<List<TargetMeasure>, WhatIfResult> answer,
            EnsembleOptions runs,
            CommandLine line)
            throws IOException {
        SealedPredictions sealed =
                new SealedPredictions(predictions, whatIf.folder().after().loaded());
        if (out == null) {
            if (!predictions.isEmpty()) {
                line.getErr()
                        .println("The scenario contains a prediction; use --out DIR to have it sealed and scored.");
            }
            WhatIfResult result = answer.apply(sealed.scores().measures());
            print(result, whatIf, line.getOut());
            return result;
        }
        WhatIfResult result = OutputFolder.write(out, force, place -> {
            seal(place, sealed, whatIf, line.getErr());
            WhatIfResult made = answer.apply(sealed.scores().measures());
            whatIf.folder().write(place, made, whatIf.question(), runs.threads(), runs::progress);
            sealed.write(sealed.scores().ofPairs(made.request(), made.pairs()));
            locale.copies(place);
            return made;
        });
        print(result, whatIf, line.getOut());
        line.getErr().println("Page: " + out.resolve(WhatIfFolder.PAGE));
        if (!json) {
            sealed.print(sealed.scores().ofPairs(result.request(), result.pairs()), line.getOut());
        }
        return result;
    }

    /** Seals the predictions, if there are any, before the first run. */
    private static void seal(Path folder, SealedPredictions sealed, WhatIfOptions.Checked whatIf, PrintWriter err)
            throws IOException {
        if (sealed.isEmpty()) {
            return;
        }
        int runs = whatIf.request().stop().mostPairs();
        Map<String, String> scenarios = new LinkedHashMap<>();
        scenarios.put(UNCHANGED, yaml(whatIf.folder().before(), runs));
        scenarios.put(CHANGED, yaml(whatIf.folder().after(), runs));
        for (Map.Entry<String, String> scenario : scenarios.entrySet()) {
            Files.writeString(folder.resolve(scenario.getKey()), scenario.getValue());
        }
        sealed.seal(folder, whatIf.request().before().seed(), scenarios, err);
    }

    /** The text of a scenario that makes the same runs by itself. */
    private static String yaml(EnsembleSpec recipe, int runs) {
        return new EnsembleSpec(recipe.loaded(), recipe.spec(), runs, recipe.settings(), List.of()).resolvedYaml();
    }

    private void print(WhatIfResult result, WhatIfOptions.Checked whatIf, PrintWriter print) {
        if (json) {
            print.print(WhatIfJson.of(result, whatIf.question()));
        } else {
            new WhatIfText(result, whatIf.question()).print(print);
        }
    }
}
