package smolny.cli;

import static smolny.scenario.RequestRefusedException.refuseIf;
import static smolny.scenario.RequestRefusedException.refuseUnknown;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import smolny.experiment.whatif.PairedEstimate;
import smolny.experiment.whatif.WhatIfResult;
import smolny.scenario.Prediction;

/** Answers a what-if. */
@Command(
        name = "what-if",
        description = {
            "Compare a scenario with a changed version of it.",
            "Both versions are run in pairs that share their random numbers (common random numbers). The "
                    + "answer gives the effect of the change with an interval that covers random variation, "
                    + "parameters and readings of October together, and what each of them does alone."
        })
final class WhatIfCommand extends ConsoleCommand {
    private static final int NOT_AS_EXPECTED = 3;

    @Mixin
    private WhatIfOptions options = new WhatIfOptions();

    @Option(
            names = "--expect",
            paramLabel = "WHAT",
            description = "a condition such as \"effect < 0\"; exit code 3 if it is false; may be repeated")
    private List<String> expected = List.of();

    @Mixin
    private PredictionOptions predictions = new PredictionOptions();

    @Mixin
    private WhatIfOutput output = new WhatIfOutput();

    @Override
    public Integer call() throws IOException {
        List<Expectation> expectations =
                expected.stream().map(Expectation::read).toList();
        output.check(predictions.given());
        WhatIfOptions.Checked whatIf = options.read(words());
        List<Prediction> predicted = predictions.of(
                whatIf.folder().after().loaded(), whatIf.request().target());
        WhatIfResult result = output.give(
                whatIf,
                predicted,
                measures -> options.compare(whatIf.request().keeping(measures), whatIf.question()),
                options.runs(),
                commandLine());
        return judged(expectations, result);
    }

    /** What was asked on the command line. */
    WhatIfOptions options() {
        return options;
    }

    private int judged(List<Expectation> expectations, WhatIfResult result) {
        int code = 0;
        for (Expectation expectation : expectations) {
            if (!expectation.holds(result)) {
                err().println("expectation failed: " + expectation.text());
                code = NOT_AS_EXPECTED;
            }
        }
        return code;
    }

    /** Something that the user expects of an answer, such as {@code effect < 0}. */
    private record Expectation(String text, String quantity, String relation, double number) {
        private static final Pattern FORM =
                Pattern.compile("\\s*(\\w+)\\s*(<=|>=|<|>|=)\\s*([-+]?\\d+(?:\\.\\d+)?)\\s*");
        private static final Map<String, ToDoubleFunction<WhatIfResult>> QUANTITIES = quantities();

        private static Map<String, ToDoubleFunction<WhatIfResult>> quantities() {
            Map<String, ToDoubleFunction<WhatIfResult>> all = new LinkedHashMap<>();
            all.put("effect", result -> result.uncertainty().mean(PairedEstimate::effect));
            all.put("low", result -> result.uncertainty().together().low());
            all.put("high", result -> result.uncertainty().together().high());
            all.put("before", result -> result.uncertainty().mean(PairedEstimate::before));
            all.put("after", result -> result.uncertainty().mean(PairedEstimate::after));
            all.put("sd", result -> result.effect().sd());
            all.put("standardised", result -> result.effect().standardised());
            all.put("run_to_run", result -> result.effect().runToRun());
            all.put("pairs", result -> result.effect().pairs());
            return all;
        }

        static Expectation read(String text) {
            Matcher parts = FORM.matcher(text);
            refuseIf(
                    !parts.matches(),
                    "--expect takes a quantity, a relation and a number, for example \"effect < 0\", found '" + text
                            + "'");
            String quantity = parts.group(1);
            refuseUnknown(
                    "quantity",
                    quantity,
                    QUANTITIES.keySet(),
                    "quantities are: " + String.join(", ", QUANTITIES.keySet()));
            return new Expectation(text.strip(), quantity, parts.group(2), Double.parseDouble(parts.group(3)));
        }

        boolean holds(WhatIfResult answer) {
            double value = Objects.requireNonNull(QUANTITIES.get(quantity)).applyAsDouble(answer);
            return switch (relation) {
                case "<" -> value < number;
                case "<=" -> value <= number;
                case ">" -> value > number;
                case ">=" -> value >= number;
                default -> value == number;
            };
        }
    }
}
