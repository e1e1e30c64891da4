package smolny.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import smolny.chart.DayAxis;
import smolny.chart.DifferenceChart;
import smolny.chart.FigureFiles;
import smolny.chart.FontIdentity;
import smolny.chart.run.RunFigure;
import smolny.experiment.statistics.Interval;
import smolny.experiment.whatif.PairedEstimate;
import smolny.experiment.whatif.PairedRuns;
import smolny.experiment.whatif.TargetMeasure;
import smolny.experiment.whatif.WhatIfResult;
import smolny.output.EnsembleSpec;
import smolny.output.Provenance;
import smolny.output.ResultExtent;
import smolny.output.ResultFolder;
import smolny.output.StampedFiles;
import smolny.simulation.Ensemble;
import smolny.simulation.ProgressListener;
import smolny.simulation.QuantileSummary;

/**
 * A folder with the answer to a what-if: the page, its tables and chart, and the first runs of both versions.
 *
 * @param before the first runs of the unchanged version
 * @param after those of the changed one
 */
public record WhatIfFolder(EnsembleSpec before, EnsembleSpec after) {
    /** Name of the page. */
    public static final String PAGE = "answer.html";
    /** Most runs of each version that are kept. */
    public static final int MOST_RUNS = 10;

    private static final Set<RunFigure> CHARTS = EnumSet.of(RunFigure.RECORD, RunFigure.BENCHES);

    /** The stamp of all figures and pages in it; known before the first run. */
    public Provenance provenance() {
        return Provenance.of(
                        before.command(),
                        before.spec().seed(),
                        before.spec().scale().name(),
                        List.of(before.resolvedHash(), after.resolvedHash(), before.recordHash()))
                .drawnWith(FontIdentity.current());
    }

    /**
     * Makes the runs of both versions and writes everything.
     *
     * @param folder an empty one
     * @throws IOException if a file cannot be written
     */
    public void write(
            Path folder,
            WhatIfResult result,
            WhatIfQuestion question,
            int threads,
            Supplier<? extends ProgressListener> progress)
            throws IOException {
        Provenance stamp = provenance();
        runs(folder.resolve(ReportPages.UNCHANGED), before, stamp, threads, progress.get());
        runs(folder.resolve(ReportPages.CHANGED), after, stamp, threads, progress.get());
        writeAnswer(folder, result, question, stamp);
        text(folder, PAGE, ReportPages.whatIfPage(folder));
    }

    /** Writes what the page is made from, the tables for other programs, the stamp and the chart. */
    static void writeAnswer(Path folder, WhatIfResult result, WhatIfQuestion question, Provenance stamp)
            throws IOException {
        WhatIfText words = new WhatIfText(result, question);
        FigureFiles.write(difference(result, question), folder, stamp);
        text(folder, "answer.json", WhatIfJson.of(result, question));
        text(folder, StoredWhatIf.EFFECTS + ".csv", words.effects().toCsv());
        text(folder, StoredWhatIf.OUTCOMES + ".csv", words.outcomes().toCsv());
        WhatIfTables.write(folder, result);
        text(folder, Provenance.FILE, stamp.json() + "\n");
    }

    private static void runs(Path folder, EnsembleSpec recipe, Provenance stamp, int threads, ProgressListener progress)
            throws IOException {
        try (ResultFolder results = new ResultFolder(folder, recipe, ResultExtent.DECISIONS)) {
            Ensemble.run(recipe.spec(), recipe.runs(), threads, results::add, progress);
            RunFigure.write(results.folder(), recipe.loaded(), recipe.spec(), results.all(), CHARTS, stamp);
            results.finish();
        }
        StampedFiles.complete(folder, List.of());
    }

    private static void text(Path folder, String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    /**
     * The chart of an answer: the target measure on every day on which it has a value.
     *
     * @throws IllegalArgumentException if there is no day on which both versions have a value
     */
    public static DifferenceChart difference(WhatIfResult result, WhatIfQuestion question) {
        TargetMeasure target = result.request().target();
        PairedRuns pairs = result.pairs();
        List<DifferenceChart.Row> rows = new ArrayList<>();
        for (int day = 0; day < pairs.days(); day++) {
            PairedEstimate estimate = pairs.onDay(day);
            if (estimate.pairs() > 1) {
                rows.add(new DifferenceChart.Row(
                        day,
                        band(estimate.before(), pairs.summary(false, day)),
                        band(estimate.after(), pairs.summary(true, day)),
                        band(estimate.effect(), estimate.interval()),
                        band(0, estimate.runToRunBand())));
            }
        }
        int first = rows.isEmpty() ? 0 : rows.get(0).day();
        int last = rows.isEmpty() ? 0 : rows.get(rows.size() - 1).day();
        return new DifferenceChart(
                question.change(),
                target.measure().replace('_', ' ').replace(".", ", ") + ", in " + target.unit() + ", "
                        + result.effect().pairs() + " pairs of runs",
                target.unit(),
                DayAxis.of(question.clock(), first, last),
                rows);
    }

    private static DifferenceChart.Band band(double mean, QuantileSummary runs) {
        return new DifferenceChart.Band(mean, runs.q05(), runs.q95());
    }

    private static DifferenceChart.Band band(double middle, Interval interval) {
        return new DifferenceChart.Band(middle, interval.low(), interval.high());
    }
}
