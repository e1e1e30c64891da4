package smolny.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;
import smolny.experiment.calibration.OutOfFoldScores;
import smolny.experiment.calibration.PosteriorFit;
import smolny.experiment.statistics.Bootstrap;
import smolny.experiment.statistics.Interval;
import smolny.experiment.validation.NullModelForecasts;
import smolny.experiment.validation.TargetKind;
import smolny.experiment.validation.TargetScore;
import smolny.experiment.validation.TargetSetScore;
import smolny.output.Csv;
import smolny.scenario.FitVariant;
import smolny.scenario.HistoricalRecord;
import smolny.scenario.LoadedScenario;
import smolny.scenario.RecordedTarget;
import smolny.scenario.RecordedTarget.Use;
import smolny.simulation.QuantileSummary;

/**
 * Fits made in several ways, to be read: Markdown. Numbers are points of a share, but for z.
 *
 * @param loaded the scenario with its titles
 * @param how in a few words how each was made
 * @param rows one for each way
 */
public record RefitSheet(LoadedScenario loaded, String how, List<Row> rows) {
    private static final double LEVEL = 0.9;
    private static final int STEP = 10;

    /** Keeps its own copy. */
    public RefitSheet {
        rows = List.copyOf(rows);
    }

    /**
     * One way.
     *
     * @param variant what was done
     * @param fit what was found
     * @param scores of the runs under it, for every target that they have
     */
    public record Row(FitVariant variant, PosteriorFit fit, List<TargetScore> scores) {
        /** Keeps its own copy. */
        public Row {
            scores = List.copyOf(scores);
        }

        TargetSetScore heldOut() {
            return new TargetSetScore(scores.stream()
                    .filter(score -> score.target().use() == Use.HELD_OUT)
                    .toList());
        }

        TargetSetScore unseen() {
            return new TargetSetScore(scores.stream()
                    .filter(score -> variant.heldOut().holds(score.target()))
                    .toList());
        }
    }

    /** The whole sheet. */
    public String markdown() {
        StringBuilder text = new StringBuilder("# Fitted again\n\n" + how + ".\n\n"
                + "Free: number of fitted parameters. Seen: RMS z of the targets used in"
                + " the fit. Held out: RMS z, CRPS and energy score of all held-out"
                + " targets. Unseen: further targets kept from this fit. CRPS and energy"
                + " score are in points; lower is better. Won: unseen targets predicted"
                + " better than by the closest null model.\n\n");
        text.append(summary());
        String together = together();
        if (!together.isEmpty()) {
            text.append("\n## Every target by a fit that did not see it\n\n").append(together);
        }
        for (Row row : rows) {
            if (row.variant().heldOut().any() && row.unseen().size() > 0) {
                text.append("\n## ")
                        .append(row.variant().title())
                        .append("\n\n")
                        .append(unseen(row));
            }
        }
        return text.toString();
    }

    /** A row for each way, without any heading. */
    public String summary() {
        MarkdownTable grid = new MarkdownTable(
                1,
                "fit",
                "free",
                "seen z",
                "held out z",
                "CRPS",
                "energy",
                "unseen",
                "unseen z",
                "unseen CRPS",
                "in 90 %",
                "won");
        for (Row row : rows) {
            TargetSetScore heldOut = row.heldOut();
            TargetSetScore unseen = row.unseen();
            boolean any = unseen.size() > 0;
            long[] won = wins(row);
            grid.row(
                    row.variant().title(),
                    Integer.toString(row.fit().free()),
                    MarkdownTable.two(row.fit().rms()),
                    MarkdownTable.two(heldOut.rms()),
                    MarkdownTable.points(heldOut.crps()),
                    MarkdownTable.points(heldOut.energy()),
                    any ? Integer.toString(unseen.size()) : "",
                    any ? MarkdownTable.two(unseen.rms()) : "",
                    any ? MarkdownTable.points(unseen.crps()) : "",
                    any ? String.format(Locale.ROOT, "%.0f %%", 100 * unseen.part(TargetScore::inside90)) : "",
                    won[1] > 0 ? won[0] + " of " + won[1] : "");
        }
        return grid.toString();
    }

    /** For every target that some fit did not see, the forecast of the last such fit. */
    private Map<TargetScore, String> outOfFit() {
        Map<RecordedTarget, TargetScore> last = new LinkedHashMap<>();
        Map<TargetScore, String> fits = new LinkedHashMap<>();
        for (Row row : rows) {
            for (TargetScore score : row.unseen().scores()) {
                fits.remove(last.remove(score.target()));
                last.put(score.target(), score);
                fits.put(score, row.variant().id());
            }
        }
        return fits;
    }

    /** Forecasts of every target by a fit that did not see it, by kind and against null models; empty if one fit at most hides any. */
    public String together() {
        if (rows.stream().filter(row -> row.unseen().size() > 0).count() < 2) {
            return "";
        }
        TargetSetScore scores = new TargetSetScore(List.copyOf(outOfFit().keySet()));
        List<NullModelForecasts.Score> nulls = new NullModelForecasts(
                        Objects.requireNonNull(loaded.record()).targets(),
                        loaded.scenario().setting())
                .against(scores);
        return ScoreTables.kinds(scores) + "\n" + ScoreTables.nullModels(nulls) + "\n"
                + ScoreTables.ofNullModels(nulls);
    }

    /**
     * What the folds would forecast with parameters held, without a further run: as a table, each row against the first.
     *
     * @param variants which parameters are held, with a title
     */
    public String holding(List<FitVariant> variants) {
        OutOfFoldScores folds = new OutOfFoldScores(rows.stream().map(Row::fit).toList());
        MarkdownTable grid = new MarkdownTable(1, "held", "free", "error", "CRPS", "difference (90 %)", "alone 90 %");
        TargetSetScore whole = folds.holding(Map.of());
        int all = folds.free();
        hold(grid, "nothing", all, whole, whole);
        for (FitVariant variant : variants) {
            int free = all - variant.heldValues().size();
            hold(grid, variant.title(), free, folds.holding(variant.heldValues()), whole);
        }
        for (int count = STEP; count < all; count += STEP) {
            hold(grid, "the " + count + " least identified", all - count, folds.holdingLeast(count), whole);
        }
        return "Forecasts of the response surface for every target by a fold that did not see it. Difference: CRPS less that of"
                + " the first row, in points, with a 90 % interval by a bootstrap over ballots; above zero the forecasts are worse."
                + " The least identified parameters are held in the middle of their ranges.\n\n" + grid;
    }

    private static void hold(MarkdownTable grid, String title, int free, TargetSetScore score, TargetSetScore whole) {
        double[] ours = score.ballotMeans(TargetScore::crps);
        double[] theirs = whole.ballotMeans(TargetScore::crps);
        double[] less = IntStream.range(0, ours.length)
                .mapToDouble(i -> ours[i] - theirs[i])
                .toArray();
        Interval interval = new Bootstrap(1917).intervalOfMean(less, LEVEL);
        grid.row(
                title,
                Integer.toString(free),
                MarkdownTable.points(score.error()),
                MarkdownTable.points(score.crps()),
                String.format(
                        Locale.ROOT,
                        "%+.1f (%+.1f to %+.1f)",
                        100 * StatUtils.mean(less),
                        100 * interval.low(),
                        100 * interval.high()),
                String.format(Locale.ROOT, "%.0f %%", 100 * score.part(TargetScore::inside90Alone)));
    }

    /** A table with a row for every target that some fit did not see: the forecast of the last such fit. */
    public String unseenCsv() {
        List<List<String>> table = new ArrayList<>();
        outOfFit().forEach((score, fit) -> {
            RecordedTarget target = score.target();
            QuantileSummary spread = score.forecast().spread();
            List<String> cells =
                    new ArrayList<>(List.of(target.id(), TargetKind.of(target).title(), fit));
            DoubleStream.of(
                            target.value(),
                            target.tolerance(),
                            spread.mean(),
                            score.forecast().deviation(),
                            spread.q05(),
                            spread.q50(),
                            spread.q95(),
                            score.crps())
                    .mapToObj(value -> String.format(Locale.ROOT, "%.4f", value))
                    .forEach(cells::add);
            table.add(cells);
        });
        return Csv.text(
                List.of("target", "kind", "fit", "value", "tolerance", "mean", "sd", "q05", "q50", "q95", "crps"),
                table);
    }

    private List<NullModelForecasts.Score> nulls(Row row) {
        HistoricalRecord record = Objects.requireNonNull(loaded.record());
        List<RecordedTarget> known = record.targets().stream()
                .filter(target -> !row.variant().heldOut().holds(target))
                .toList();
        return new NullModelForecasts(known, loaded.scenario().setting()).against(row.unseen());
    }

    private String unseen(Row row) {
        List<NullModelForecasts.Score> nulls = nulls(row);
        List<String> head = new ArrayList<>(List.of("target", "day", "record", "mean", "SD", "z", "CRPS"));
        nulls.forEach(rival -> head.add(rival.rival().title()));
        head.add("won");
        MarkdownTable grid = new MarkdownTable(1, head.toArray(String[]::new));
        TargetLabels names = new TargetLabels(loaded);
        for (TargetScore score : row.unseen().scores()) {
            RecordedTarget target = score.target();
            List<String> cells = new ArrayList<>(List.of(
                    names.of(target),
                    target.date().inShort(),
                    MarkdownTable.points(target.value()),
                    MarkdownTable.points(score.forecast().mean()),
                    MarkdownTable.points(score.forecast().deviation()),
                    MarkdownTable.z(score.z()),
                    MarkdownTable.points(score.crps())));
            nulls.forEach(rival -> cells.add(MarkdownTable.points(crps(rival, target))));
            double best = best(nulls, target);
            cells.add(Double.isNaN(best) ? "" : score.crps() < best ? "yes" : "no");
            grid.row(cells.toArray(String[]::new));
        }
        return grid + "\n" + rivals(row, nulls);
    }

    private String rivals(Row row, List<NullModelForecasts.Score> nulls) {
        return ScoreTables.nullModels(
                        nulls.stream().filter(rival -> rival.targets() > 0).toList())
                + "\nFor the null models: CRPS, in points. They use what the fit could use, and held-out counts that were not"
                + " kept from it. " + won(row) + '\n';
    }

    private String won(Row row) {
        long[] won = wins(row);
        return "Of " + won[1] + (row.variant().compared().isEmpty() ? " targets" : " targets to be compared")
                + " that some null model predicts, the runs predict " + won[0]
                + " better than the closest null model.";
    }

    /** How many targets the runs forecast better than the best null model, and how many targets any null model forecasts. */
    private long[] wins(Row row) {
        List<NullModelForecasts.Score> nulls = nulls(row);
        long[] won = new long[2];
        for (TargetScore score : row.unseen().scores()) {
            double best = row.variant().compares(score.target()) ? best(nulls, score.target()) : Double.NaN;
            won[0] += score.crps() < best ? 1 : 0;
            won[1] += Double.isNaN(best) ? 0 : 1;
        }
        return won;
    }

    /** Over all ways, the smallest share of unseen targets that the runs forecast better than the best null model; 1 if none was compared. */
    public double leastWon() {
        return rows.stream()
                .map(this::wins)
                .filter(won -> won[1] > 0)
                .mapToDouble(won -> (double) won[0] / won[1])
                .min()
                .orElse(1);
    }

    private static double best(List<NullModelForecasts.Score> nulls, RecordedTarget target) {
        return nulls.stream()
                .mapToDouble(rival -> crps(rival, target))
                .filter(crps -> !Double.isNaN(crps))
                .min()
                .orElse(Double.NaN);
    }

    private static double crps(NullModelForecasts.Score rival, RecordedTarget target) {
        return rival.of(target).map(TargetScore::crps).orElse(Double.NaN);
    }
}
