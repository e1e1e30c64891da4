package smolny.report;

import static smolny.output.TableFile.exact;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import smolny.experiment.statistics.Interval;
import smolny.experiment.whatif.EffectUncertainty;
import smolny.experiment.whatif.OutcomeChange;
import smolny.experiment.whatif.PairedEstimate;
import smolny.experiment.whatif.WhatIfResult;
import smolny.output.ColumnType;
import smolny.output.CsvDialect;
import smolny.output.TableColumn;
import smolny.output.TableFile;
import smolny.output.TableSchema;

/** The numbers of an answer for other programs: one row a pair, a case, an effect and an outcome, with all digits. */
final class WhatIfTables {
    private static final TableSchema PAIRS = new TableSchema(
            "pairs",
            new TableColumn(
                    "pair", ColumnType.INTEGER, "", "Number of the pair, from 1: that of its runs in both versions."),
            number("unchanged", "The measure without the change; empty if there was none on the day."),
            number("changed", "The measure with the change; empty if there was none on the day."));

    private static final TableSchema SETS = new TableSchema(
            "sets",
            new TableColumn("reading", "", "Id of the reading of October."),
            new TableColumn(
                    "case",
                    ColumnType.INTEGER,
                    "",
                    "Number of the case, from 1: one pair of runs with one set of the parameter sample."),
            number("difference", "Changed less unchanged."));

    private static final TableSchema EFFECTS = new TableSchema(
            "effects",
            new TableColumn(
                    "varied",
                    "",
                    "fitted: random variation only, at the fitted values; reading: random variation and the parameter sample;"
                            + " together: these and the readings."),
            new TableColumn("reading", "", "Id of the reading; empty if all are taken together."),
            new TableColumn("cases", ColumnType.INTEGER, "", "Number of pairs of runs."),
            number("unchanged", "Mean without the change."),
            number("changed", "Mean with the change."),
            number("effect", "Mean difference."),
            number("low", "Lower end of the interval."),
            number("high", "Upper end of the interval."),
            new TableColumn(
                    "holds",
                    ColumnType.NUMBER,
                    "percent",
                    "Of fitted: confidence of the interval of the mean; of the others: share of further cases that the"
                            + " interval holds."),
            number("sd", "Standard deviation of the differences of pairs."));

    private static final TableSchema OUTCOMES = new TableSchema(
            "outcomes",
            new TableColumn("outcome", "", "Id of the outcome."),
            new TableColumn("unchanged", "share", "Probability without the change."),
            new TableColumn("changed", "share", "Probability with the change."),
            new TableColumn("pairs_changed", "share", "Mean size of the difference within pairs."),
            new TableColumn("day_unchanged", ColumnType.NUMBER, "days", "Median day of the clock without the change."),
            new TableColumn("day_changed", ColumnType.NUMBER, "days", "Median day of the clock with the change."),
            new TableColumn("pairs_moved", "share", "Pairs in which it came on another day."));

    private WhatIfTables() {}

    private static TableColumn number(String name, String meaning) {
        return new TableColumn(name, ColumnType.NUMBER, "unit of answer.json", meaning);
    }

    /**
     * Writes the tables and what describes them.
     *
     * @throws IOException if they cannot be written
     */
    static void write(Path folder, WhatIfResult result) throws IOException {
        try (TableFile pairs = new TableFile(folder, PAIRS)) {
            int pair = 0;
            for (double[] both : result.pairs().targets()) {
                pairs.writeRow(++pair, exact(both[0]), exact(both[1]));
            }
        }
        EffectUncertainty uncertainty = result.uncertainty();
        try (TableFile sets = new TableFile(folder, SETS)) {
            for (EffectUncertainty.InReading in : uncertainty.readings()) {
                for (int i = 0; i < in.differences().size(); i++) {
                    sets.writeRow(
                            in.reading().id(), i + 1, exact(in.differences().get(i)));
                }
            }
        }
        try (TableFile effects = new TableFile(folder, EFFECTS)) {
            write(effects, result);
        }
        try (TableFile outcomes = new TableFile(folder, OUTCOMES)) {
            for (OutcomeChange change : result.outcomes()) {
                outcomes.writeRow(
                        change.outcome().id(),
                        exact(change.before()),
                        exact(change.after()),
                        exact(change.changed()),
                        exact(change.dayBefore()),
                        exact(change.dayAfter()),
                        exact(change.moved()));
            }
        }
        TableFile.writeDictionary(folder, List.of(PAIRS, SETS, EFFECTS, OUTCOMES), CsvDialect.C);
    }

    private static void write(TableFile effects, WhatIfResult result) {
        PairedEstimate fitted = result.effect();
        row(effects, "fitted", "", fitted, fitted.pairs(), fitted.interval(), 95.0);
        EffectUncertainty uncertainty = result.uncertainty();
        for (EffectUncertainty.InReading in : uncertainty.readings()) {
            int cases = in.differences().size();
            row(
                    effects,
                    "reading",
                    in.reading().id(),
                    in.effect(),
                    cases,
                    in.interval(),
                    EffectUncertainty.percent(cases));
        }
        Interval together = uncertainty.together();
        effects.writeRow(
                "together",
                null,
                uncertainty.cases(),
                exact(uncertainty.mean(PairedEstimate::before)),
                exact(uncertainty.mean(PairedEstimate::after)),
                exact(uncertainty.mean(PairedEstimate::effect)),
                exact(together.low()),
                exact(together.high()),
                exact(EffectUncertainty.percent(uncertainty.cases())),
                null);
    }

    private static void row(
            TableFile effects,
            String varied,
            String reading,
            PairedEstimate effect,
            int cases,
            Interval interval,
            double holds) {
        effects.writeRow(
                varied,
                reading,
                cases,
                exact(effect.before()),
                exact(effect.after()),
                exact(effect.effect()),
                exact(interval.low()),
                exact(interval.high()),
                exact(holds),
                exact(effect.sd()));
    }
}
