package smolny.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import smolny.chart.DataTable;
import smolny.experiment.whatif.EffectUncertainty;
import smolny.experiment.whatif.OutcomeChange;
import smolny.experiment.whatif.PairedEstimate;
import smolny.experiment.whatif.WhatIfResult;
import smolny.output.NumberFormats;
import smolny.output.ProbabilityWords;
import smolny.simulation.Outcomes;

/** Answers to many what-ifs about one scenario as a Markdown page: a row and some sentences each. */
public final class WhatIfOverview {
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
    private final List<Row> rows = new ArrayList<>();

    /** An answer under its name. */
    private record Row(String id, WhatIfText words) {}

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
        rows.add(new Row(id, new WhatIfText(result, question)));
    }

    private DataTable table() {
        return DataTable.<Row>ofRows(rows)
                .column("what if", Row::id)
                .column("measure", of(words -> "`" + words.target.measure() + "`, " + words.day(words.target.day())))
                .column("effect", of(words -> words.signed(words.uncertainty.mean(PairedEstimate::effect))))
                .column("95 % of cases", of(words -> words.signed(words.uncertainty.together())))
                .column("direction", of(WhatIfText::direction))
                .column("fitted values", of(words -> words.signed(words.effect.effect())))
                .column("random variation", of(words -> words.signed(words.effect.interval())))
                .column("parameters", of(words -> words.signed(words.uncertainty.parameters())))
                .column("readings", of(words -> words.signed(words.uncertainty.acrossReadings())))
                .column("run-to-run", of(words -> words.number(words.effect.runToRun())))
                .column("SD paired", of(words -> words.number(words.effect.sd())))
                .column("SD unpaired", of(words -> words.number(words.effect.unpairedSd())))
                .column("pairing lowers it by", of(words -> gain(words.effect)))
                .column("outcomes that change", of(WhatIfOverview::outcomes))
                .table();
    }

    private static Function<Row, String> of(Function<WhatIfText, String> cell) {
        return row -> cell.apply(row.words());
    }

    private static String gain(PairedEstimate effect) {
        return effect.unpairedSd() > 0 ? NumberFormats.wholePercent(1 - effect.sd() / effect.unpairedSd()) : "";
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

    private static String outcomes(WhatIfText words) {
        List<String> told = new ArrayList<>();
        for (OutcomeChange change : words.result.outcomes()) {
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
                told.add(id + " " + words.day(change.dayBefore()) + " > " + words.day(change.dayAfter()));
            }
        }
        return String.join("; ", told);
    }

    /** The page. */
    public String markdown() {
        StringBuilder text = new StringBuilder("# What if? " + history + "\n\nMade with\n\n```\n./" + command
                + "\n```\n\nEffects are from "
                + (rows.isEmpty() ? "" : basis(rows.get(rows.size() - 1).words().result))
                + ".\n\n" + LEGEND + table().toMarkdown("---", "---:") + "\n## Each answer in words\n\n");
        rows.forEach(
                row -> text.append("- **" + row.id() + "**: " + row.words().sentence() + inDoubt(row.words().result))
                        .append('\n'));
        return text.toString();
    }
}
