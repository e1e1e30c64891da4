package smolny.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import smolny.experiment.preregistration.PredictionScore;
import smolny.experiment.preregistration.Preregistration;
import smolny.experiment.whatif.WhatIfResult;
import smolny.output.EnsembleSpec;
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

    @Option(names = "--force", description = "replace existing files")
    private boolean force;

    @Mixin
    private LocaleOption locale = new LocaleOption();

    /**
     * Looks whether the answer may be written where it is wanted.
     *
     * @throws RequestRefusedException if there is an answer already and it may not be replaced
     */
    void check() {
        if (out == null || force) {
            return;
        }
        for (String name : List.of(WhatIfFolder.PAGE, Preregistration.FILE)) {
            RequestRefusedException.refuseIfExists(out.resolve(name), false);
        }
    }

    /**
     * Seals the predictions, if there are any and there is a folder, before the first run.
     *
     * @param asked true if the user predicts something himself, so that it must not be passed over
     * @throws RequestRefusedException if there is no folder for the seal of what the user predicts
     */
    SealedPredictions seal(WhatIfOptions.Checked whatIf, List<Prediction> predictions, boolean asked, PrintWriter err)
            throws IOException {
        SealedPredictions sealed =
                new SealedPredictions(predictions, whatIf.folder().after().loaded());
        if (out != null) {
            Preregistration.delete(out);
        } else if (asked) {
            throw new RequestRefusedException("--predict needs --out DIR, the folder for the seal");
        } else if (!predictions.isEmpty()) {
            err.println("The scenario contains a prediction; use --out DIR to have it sealed and scored.");
        }
        if (out != null && !predictions.isEmpty()) {
            int runs = whatIf.request().stop().mostPairs();
            Map<String, String> scenarios = new LinkedHashMap<>();
            scenarios.put(UNCHANGED, yaml(whatIf.folder().before(), runs));
            scenarios.put(CHANGED, yaml(whatIf.folder().after(), runs));
            Files.createDirectories(out);
            for (Map.Entry<String, String> scenario : scenarios.entrySet()) {
                Files.writeString(out.resolve(scenario.getKey()), scenario.getValue(), StandardCharsets.UTF_8);
            }
            sealed.seal(out, whatIf.request().before().seed(), scenarios, err);
        }
        return sealed;
    }

    /** The text of a scenario that makes the same runs by itself. */
    private static String yaml(EnsembleSpec recipe, int runs) {
        return new EnsembleSpec(recipe.loaded(), recipe.spec(), runs, recipe.settings(), List.of()).resolvedYaml();
    }

    /** Gives the answer. */
    void give(WhatIfResult result, WhatIfOptions.Checked whatIf, EnsembleOptions runs, CommandLine line)
            throws IOException {
        PrintWriter print = line.getOut();
        if (json) {
            print.print(WhatIfJson.of(result, whatIf.question()));
        } else {
            new WhatIfText(result, whatIf.question()).print(print);
        }
        if (out != null) {
            whatIf.folder().write(out, result, whatIf.question(), runs.threads(), runs::progress);
            locale.copies(out);
            PrintWriter err = line.getErr();
            err.println("Page: " + out.resolve(WhatIfFolder.PAGE));
        }
    }

    /** Writes what the predictions were worth, if any were sealed, and says it. */
    void score(SealedPredictions sealed, WhatIfResult result, PrintWriter print) throws IOException {
        List<PredictionScore> scores = sealed.scores().ofPairs(result.request(), result.pairs());
        sealed.write(scores);
        if (!json) {
            sealed.print(scores, print);
        }
    }
}
