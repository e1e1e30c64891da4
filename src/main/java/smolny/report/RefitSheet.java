package smolny.report;

import static smolny.report.SheetText.points;
import static smolny.report.SheetText.two;
import static smolny.report.SheetText.z;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;
import smolny.chart.DataTable;
import smolny.experiment.calibration.OutOfFoldScores;
import smolny.experiment.calibration.PosteriorFit;
import smolny.experiment.statistics.Bootstrap;
import smolny.experiment.statistics.Interval;
import smolny.experiment.validation.NullModelForecasts;
import smolny.experiment.validation.TargetKind;
import smolny.experiment.validation.TargetScore;
import smolny.experiment.validation.TargetSetScore;
import smolny.scenario.FitVariant;
import smolny.scenario.HistoricalRecord;
import smolny.scenario.LoadedScenario;
import smolny.scenario.RecordedTarget;
import smolny.scenario.RecordedTarget.Use;

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
        return DataTable.<Row>ofRows(rows)
                .column("fit", row -> row.variant().title())
                .column("free", row -> row.fit().free())
                .column("seen z", row -> two(row.fit().rms()))
                .column("held out z", row -> two(row.heldOut().rms()))
                .column("CRPS", row -> points(row.heldOut().crps()))
                .column("energy", row -> points(row.heldOut().energy()))
                .column("unseen", ifUnseen(unseen -> Integer.toString(unseen.size())))
                .column("unseen z", ifUnseen(unseen -> two(unseen.rms())))
                .column("unseen CRPS", ifUnseen(unseen -> points(unseen.crps())))
                .column("in 90 %", ifUnseen(unseen -> percent(unseen.part(TargetScore::inside90))))
                .column("won", row -> wins(row)[1] > 0 ? wins(row)[0] + " of " + wins(row)[1] : "")
                .table()
                .toMarkdown(1);
    }

    private static Function<Row, String> ifUnseen(Function<TargetSetScore, String> cell) {
        return row -> row.unseen().size() > 0 ? cell.apply(row.unseen()) : "";
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * share);
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
        TargetSetScore whole = folds.holding(Map.of());
        int all = folds.free();
        List<Held> held = new ArrayList<>(List.of(new Held("nothing", all, whole)));
        for (FitVariant variant : variants) {
            held.add(new Held(variant.title(), all - variant.heldValues().size(), folds.holding(variant.heldValues())));
        }
        for (int count = STEP; count < all; count += STEP) {
            held.add(new Held("the " + count + " least identified", all - count, folds.holdingLeast(count)));
        }
        return "Forecasts of the response surface for every target by a fold that did not see it. Difference: CRPS less that of"
                + " the first row, in points, with a 90 % interval by a bootstrap over ballots; above zero the forecasts are worse."
                + " The least identified parameters are held in the middle of their ranges.\n\n"
                + DataTable.<Held>ofRows(held)
                        .column("held", Held::title)
                        .column("free", Held::free)
                        .column("error", one -> points(one.score().error()))
                        .column("CRPS", one -> points(one.score().crps()))
                        .column("difference (90 %)", one -> difference(one.score(), whole))
                        .column("alone 90 %", one -> percent(one.score().part(TargetScore::inside90Alone)))
                        .table()
                        .toMarkdown(1);
    }

    /** What the folds forecast with some parameters held. */
    private record Held(String title, int free, TargetSetScore score) {}

    private static String difference(TargetSetScore score, TargetSetScore whole) {
        double[] ours = score.ballotMeans(TargetScore::crps);
        double[] theirs = whole.ballotMeans(TargetScore::crps);
        double[] less = IntStream.range(0, ours.length)
                .mapToDouble(i -> ours[i] - theirs[i])
                .toArray();
        Interval interval = new Bootstrap(1917).intervalOfMean(less, LEVEL);
        return String.format(
                Locale.ROOT,
                "%+.1f (%+.1f to %+.1f)",
                100 * StatUtils.mean(less),
                100 * interval.low(),
                100 * interval.high());
    }

    /** A table with a row for every target that some fit did not see: the forecast of the last such fit. */
    public String unseenCsv() {
        Map<TargetScore, String> fits = outOfFit();
        return DataTable.<TargetScore>ofRows(fits.keySet())
                .column("target", score -> score.target().id())
                .column("kind", score -> TargetKind.of(score.target()).title())
                .column("fit", fits::get)
                .column("value", score -> four(score.target().value()))
                .column("tolerance", score -> four(score.target().tolerance()))
                .column("mean", score -> four(score.forecast().spread().mean()))
                .column("sd", score -> four(score.forecast().deviation()))
                .column("q05", score -> four(score.forecast().spread().q05()))
                .column("q50", score -> four(score.forecast().spread().q50()))
                .column("q95", score -> four(score.forecast().spread().q95()))
                .column("crps", score -> four(score.crps()))
                .table()
                .toCsv();
    }

    private static String four(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
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
        TargetLabels names = new TargetLabels(loaded);
        DataTable.Columns<TargetScore> grid = DataTable.<TargetScore>ofRows(
                        row.unseen().scores())
                .column("target", score -> names.of(score.target()))
                .column("day", score -> score.target().date().inShort())
                .column("record", score -> points(score.target().value()))
                .column("mean", score -> points(score.forecast().mean()))
                .column("SD", score -> points(score.forecast().deviation()))
                .column("z", score -> z(score.z()))
                .column("CRPS", score -> points(score.crps()));
        nulls.forEach(rival -> grid.column(rival.rival().title(), score -> points(crps(rival, score.target()))));
        grid.column("won", score -> {
            double best = best(nulls, score.target());
            return Double.isNaN(best) ? "" : score.crps() < best ? "yes" : "no";
        });
        return grid.table().toMarkdown(1) + "\n" + rivals(row, nulls);
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
