package smolny.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import smolny.experiment.statistics.Interval;
import smolny.experiment.whatif.OutcomeChange;
import smolny.experiment.whatif.PairedEstimate;
import smolny.experiment.whatif.TargetMeasure;
import smolny.experiment.whatif.WhatIfResult;
import smolny.output.NumberFormats;
import smolny.output.ProbabilityWords;
import smolny.simulation.Outcomes;

/** Answers to many what-ifs about one scenario as a Markdown page: a row and a sentence each. */
public final class WhatIfOverview {
    private static final List<String> HEAD = List.of(
            "what if",
            "measure",
            "effect",
            "95 % interval",
            "run-to-run",
            "SD paired",
            "SD unpaired",
            "pairing lowers it by",
            "across readings",
            "sign in all",
            "outcomes that change");
    private static final String LEGEND = """
        Each what-if names what it measures, and on which day (Old Style); a share is compared in points. The effect is the mean
        difference of the pairs; the interval is its confidence interval. The runs of a pair share
        their random numbers (common random numbers). Run-to-run is the random variation: the mean distance of two runs of the
        unchanged scenario. SD is the standard deviation of the difference, in pairs and as it would be in unpaired runs. Readings are
        historians' interpretations of October; each sets some parameters, and the others are fitted. An outcome is listed if the
        change affects it in at least one pair in twenty. The fall of the government is given as a probability, in words.

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
        TargetMeasure target = result.request().target();
        String unit = target.unit();
        basis = basis(result);
        rows.add(List.of(
                id,
                "`" + target.measure() + "`, "
                        + question.clock().dateOf(target.day()).inShort(),
                NumberFormats.signedInUnit(unit, effect.effect()),
                signed(unit, effect.interval()),
                NumberFormats.inUnit(unit, effect.runToRun()),
                NumberFormats.inUnit(unit, effect.sd()),
                NumberFormats.inUnit(unit, effect.unpairedSd()),
                effect.unpairedSd() > 0 ? NumberFormats.wholePercent(1 - effect.sd() / effect.unpairedSd()) : "",
                signed(unit, result.acrossInterpretations()),
                result.effect().isExactlyZero() ? "" : sign(result),
                outcomes(result, question)));
        sentences.add("- **" + id + "**: " + new WhatIfText(result, question).sentence() + inDoubt(result));
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
        return String.format(
                Locale.ROOT,
                "%d pairs of runs at the scale %s, seed %d, and the same under each of %d readings",
                result.request().stop().mostPairs(),
                result.request().before().scale().name(),
                result.request().before().seed(),
                result.interpretations().size());
    }

    private static String sign(WhatIfResult result) {
        if (result.sign() == 0) {
            return "none";
        }
        List<String> without = result.interpretationsWithoutTheSign().stream()
                .map(in -> in.interpretation().id().replaceFirst("^reading-", ""))
                .toList();
        return without.isEmpty() ? "yes" : "not in " + String.join(", ", without);
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
