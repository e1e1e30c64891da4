package smolny.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import smolny.experiment.statistics.Interval;
import smolny.experiment.whatif.EffectUncertainty;
import smolny.experiment.whatif.OutcomeChange;
import smolny.experiment.whatif.PairedEstimate;
import smolny.experiment.whatif.TargetMeasure;
import smolny.experiment.whatif.WhatIfResult;
import smolny.output.NumberFormats;
import smolny.output.ProbabilityWords;
import smolny.simulation.Outcomes;

/** Answers to many what-ifs about one scenario as a Markdown page: a row and some sentences each. */
public final class WhatIfOverview {
    private static final List<String> HEAD = List.of(
            "what if",
            "measure",
            "effect",
            "95 % of cases",
            "direction",
            "fitted values",
            "random variation",
            "parameters",
            "readings",
            "run-to-run",
            "SD paired",
            "SD unpaired",
            "pairing lowers it by",
            "outcomes that change");
    private static final String LEGEND = """
        Each what-if names what it measures, and on which day (Old Style); a share is compared in points. A case is one pair of
        runs with random numbers of its own, under one set of the parameter sample and one reading of October; every reading has as
        many cases. The effect is their mean, and 95 % of cases lie in the interval beside it: it covers random variation,
        parameters and readings together. The direction is "lower" or "higher" only if the whole interval is. Its parts follow: the
        mean difference at the fitted values with its 95 % confidence interval (random variation alone), the range of the cases of the
        fitted reading (parameters, with the variation of a single pair), and the smallest and greatest mean of a reading, the fitted one included (readings alone). Readings are historians'
        interpretations of October; each sets some parameters. The runs of a pair share their random numbers (common random numbers).
        Run-to-run and SD are from the pairs at the fitted values: the mean distance of two runs of the unchanged scenario, and the
        standard deviation of the difference, in pairs and as it would be in unpaired runs. An outcome is listed if the change affects
        it in at least one case in twenty. The fall of the government is given as a probability, in words. Five readings were fitted
        again at one point each: in them only the numbers with a range of their own vary, so their part of the interval is too narrow.

        """;
    private static final double LEAST_SHARE = 0.05;

    private final String history;
    private final String command;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<String> sentences = new ArrayList<>();
    private String basis = "";

    /**
     * An empty page.
     *
     * @param history title of the unchanged scenario
     * @param command that makes the page
     */
    public WhatIfOverview(String history, String command) {
        this.history = history;
        this.command = command;
    }

    /** Adds an answer. */
    public void add(String id, WhatIfResult result, WhatIfQuestion question) {
        PairedEstimate effect = result.effect();
        EffectUncertainty uncertainty = result.uncertainty();
        TargetMeasure target = result.request().target();
        String unit = target.unit();
        WhatIfText words = new WhatIfText(result, question);
        basis = basis(result);
        rows.add(List.of(
                id,
                "`" + target.measure() + "`, "
                        + question.clock().dateOf(target.day()).inShort(),
                NumberFormats.signedInUnit(unit, uncertainty.mean(PairedEstimate::effect)),
                signed(unit, uncertainty.together()),
                words.direction(),
                NumberFormats.signedInUnit(unit, effect.effect()),
                signed(unit, effect.interval()),
                signed(unit, uncertainty.parameters()),
                signed(unit, uncertainty.acrossReadings()),
                NumberFormats.inUnit(unit, effect.runToRun()),
                NumberFormats.inUnit(unit, effect.sd()),
                NumberFormats.inUnit(unit, effect.unpairedSd()),
                effect.unpairedSd() > 0 ? NumberFormats.wholePercent(1 - effect.sd() / effect.unpairedSd()) : "",
                outcomes(result, question)));
        sentences.add("- **" + id + "**: " + words.sentence() + inDoubt(result));
    }

    private static String signed(String unit, Interval interval) {
        return NumberFormats.signedInUnit(unit, interval.low()) + " to "
                + NumberFormats.signedInUnit(unit, interval.high());
    }

    private static String inDoubt(WhatIfResult result) {
        if (result.doubtful().isEmpty()) {
            return "";
        }
        return result.doubtful().stream()
                .map(parameter ->
                        parameter.id() + " (" + result.identified(parameter).words() + ")")
                .collect(Collectors.joining(", ", " It acts through ", "."));
    }

    private static String basis(WhatIfResult result) {
        EffectUncertainty uncertainty = result.uncertainty();
        return String.format(
                Locale.ROOT,
                "%d cases in %d readings over a sample of %d parameter sets, and %d pairs of runs at the fitted values, at"
                        + " the scale %s, seed %d. The range of the cases of one reading holds %d %% of further ones",
                uncertainty.cases(),
                uncertainty.readings().size(),
                uncertainty.offered(),
                result.request().stop().mostPairs(),
                result.request().before().scale().name(),
                result.request().before().seed(),
                Math.round(EffectUncertainty.percent(
                        uncertainty.readings().get(0).differences().size())));
    }

    private static String outcomes(WhatIfResult result, WhatIfQuestion question) {
        List<String> told = new ArrayList<>();
        for (OutcomeChange change : result.outcomes()) {
            String id = change.outcome().id();
            if (id.equals(Outcomes.FALL)) {
                String before = ProbabilityWords.of(change.before());
                String after = ProbabilityWords.of(change.after());
                if (!before.equals(after)) {
                    told.add(id + " " + before + " > " + after);
                }
            } else if (change.changed() >= LEAST_SHARE) {
                told.add(id + " " + Math.round(100 * change.before()) + " > "
                        + NumberFormats.wholePercent(change.after()));
            } else if (change.moved() >= LEAST_SHARE && change.dayBefore() != change.dayAfter()) {
                told.add(id + " "
                        + question.clock().dateOf((int) change.dayBefore()).inShort() + " > "
                        + question.clock().dateOf((int) change.dayAfter()).inShort());
            }
        }
        return String.join("; ", told);
    }

    /** The page. */
    public String markdown() {
        StringBuilder text = new StringBuilder();
        text.append("# What if? ")
                .append(history)
                .append("\n\nMade with\n\n```\n./")
                .append(command);
        text.append("\n```\n\nEffects are from ").append(basis).append(".\n\n").append(LEGEND);
        text.append(MarkdownTable.line(HEAD))
                .append("| ---")
                .append(" | ---:".repeat(HEAD.size() - 1))
                .append(" |\n");
        rows.forEach(row -> text.append(MarkdownTable.line(row)));
        text.append("\n## Each answer in words\n\n");
        sentences.forEach(sentence -> text.append(sentence).append('\n'));
        return text.toString();
    }
}
