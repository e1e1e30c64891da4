package smolny.report;

import static smolny.report.SheetText.points;
import static smolny.report.SheetText.two;
import static smolny.report.SheetText.z;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import smolny.chart.DataTable;
import smolny.chart.Figure;
import smolny.chart.PitHistogram;
import smolny.chart.RecordComparisonChart;
import smolny.chart.RecordedShare;
import smolny.experiment.validation.NullModelForecasts;
import smolny.experiment.validation.ScoreCard;
import smolny.experiment.validation.StandScores;
import smolny.experiment.validation.StandScores.Rival;
import smolny.experiment.validation.TargetScore;
import smolny.experiment.validation.TargetSetScore;
import smolny.experiment.validation.Validation;
import smolny.output.CsvDialect;
import smolny.output.NumberFormats;
import smolny.output.Provenance;
import smolny.output.TableDefinition;
import smolny.output.TableFile;
import smolny.output.TableSchema;
import smolny.scenario.Labels;
import smolny.scenario.LoadedScenario;
import smolny.scenario.RecordedTarget;
import smolny.scenario.RecordedTarget.Use;
import smolny.scenario.ScoreLimits;

/** The score of an ensemble: a sheet in Markdown, a table, and charts. Numbers are points of a share, but for z. */
public final class ScoreReport {
    /** Name of the sheet. */
    public static final String SHEET = "score.md";

    private static final List<String> STAND_USES = List.of("fit", "held-out", "transfer");
    private final Validation scored;
    private final LoadedScenario loaded;
    private final String runs;
    private final ScoreCard card;
    private final ScoreLimits limits;
    private final StandScores stands;
    private final boolean outside;

    /**
     * Creates the report on scored runs.
     *
     * @param limits what was asked
     */
    public ScoreReport(Validation scored, ScoreLimits limits) {
        this.scored = scored;
        this.loaded = scored.loaded();
        this.runs = scored.summary();
        this.card = scored.card();
        this.limits = limits;
        this.stands = scored.stands();
        this.outside = !scored.outside().isEmpty();
    }

    /** True if a limit is missed. */
    public boolean misses() {
        return !card.missedLimits(limits).isEmpty();
    }

    /** Writes the sheet, its tables and charts, and the stamp. */
    public void write(Path folder, Provenance stamp) throws IOException {
        Files.createDirectories(folder);
        String text = markdown() + SheetText.figures(figures(), folder, "", stamp);
        List<TableSchema> tables = List.of(scored.targetTable(folder), writeScores(folder));
        TableFile.writeDictionary(folder, tables, CsvDialect.C);
        Files.writeString(folder.resolve(Provenance.FILE), stamp.json() + "\n");
        Files.writeString(folder.resolve(SHEET), text);
    }

    /** The whole sheet, without the charts. */
    public String markdown() {
        List<String> parts = new ArrayList<>();
        parts.add("# Score: " + loaded.title() + "\n\n" + runs + ".\n");
        parts.add("All numbers are percentage points, except z: the simulated mean minus the record, in tolerances."
                + " Intervals and PIT are those of the runs with the tolerance added to each as a normal"
                + " distribution; \"alone\": of the runs without it. CRPS and energy score are of the runs alone;"
                + " lower is better. Error: distance of the runs' median from the record. In every mean a ballot counts once:"
                + " lists of one place, day and kind share one weight. In votes \"for\" and \"against\" are shares of those present, and \"of two"
                + " sides\" of those who took a side.\n");
        parts.add(sums());
        knownBefore().ifPresent(known -> parts.add("## What was known before\n\n" + known + "\n"));
        parts.add("## Limits\n\n" + said());
        for (Use use : uses()) {
            parts.add("## " + title(use) + " by kind\n\n" + ScoreTables.kinds(card.of(use)));
        }
        parts.add("## Null models, on " + title(Use.HELD_OUT).toLowerCase(Locale.ROOT) + "\n\n" + fitted()
                + ScoreTables.nullModels(card.nulls()) + "\n" + ScoreTables.ofNullModels(card.nulls()));
        for (Use use : uses()) {
            parts.add("## " + title(use) + "\n\n" + targets(use));
        }
        if (!stands.isEmpty()) {
            parts.add(
                    "## Whom armed units obeyed\n\n" + standSums() + "\nMean ranked probability score: 0 is"
                            + " certainty that is right, 2 the farthest miss. Stands that are only recalled or of low confidence weigh"
                            + " less. \"Right\": the recorded stance is the likeliest of the runs. Fitted: 18 to 23 October; held"
                            + " out: from the 24th; transfer: Moscow, and August on the railways, with nothing fitted to them.\n");
            parts.add("### Each stand\n\n" + eachStand());
        }
        if (!card.unmodelled().isEmpty()) {
            parts.add("## Held-out targets that the model does not represent yet\n\n" + missing());
        }
        return String.join("\n", parts);
    }

    /** What the record says of itself as a test; nothing for targets from outside. */
    private Optional<String> knownBefore() {
        return outside
                ? Optional.empty()
                : Optional.ofNullable(loaded.recordTree())
                        .flatMap(record -> record.text("note"))
                        .map(String::strip);
    }

    /** A warning where the scenario's values were fitted to the very numbers that null models forecast without seeing them. */
    private String fitted() {
        List<TargetScore> all = card.of(Use.HELD_OUT).scores();
        long seen = all.stream()
                .filter(score -> !outside
                        && loaded.fittedTargets().contains(score.target().id()))
                .count();
        return seen == 0
                ? ""
                : "**No test:** the scenario's parameter values were fitted to " + seen + " of these " + all.size()
                        + " targets. No null model sees the target that it forecasts. So this table favours the runs.\n\n";
    }

    /** Uses of which there are targets. */
    private List<Use> uses() {
        return List.of(Use.FIT, Use.HELD_OUT).stream()
                .filter(use ->
                        card.all().stream().anyMatch(score -> score.target().use() == use))
                .toList();
    }

    private String title(Use use) {
        return outside ? "Targets from outside" : "Targets marked " + use.word();
    }

    private String sums() {
        Map<String, TargetSetScore> sets = new LinkedHashMap<>();
        uses().forEach(use -> sets.put(outside ? "outside" : use.word(), card.of(use)));
        return ScoreTables.sets("", sets);
    }

    private String said() {
        if (limits.equals(ScoreLimits.NONE)) {
            return "No limits were given.\n";
        }
        List<String> misses = card.missedLimits(limits);
        return misses.isEmpty() ? "All limits hold.\n" : "Missed:\n\n- " + String.join("\n- ", misses) + "\n";
    }

    private String targets(Use use) {
        TargetLabels names = new TargetLabels(loaded);
        DataTable.Columns<TargetScore> grid = DataTable.<TargetScore>ofRows(card.all().stream()
                        .filter(score -> score.target().use() == use)
                        .toList())
                .column("target", score -> names.of(score.target()))
                .column("day", score -> score.target().date().inShort())
                .column("record", score -> points(score.target().value()))
                .column("tolerance", score -> points(score.target().tolerance()))
                .column("mean", score -> score.known() ? points(score.forecast().mean()) : "none")
                .column("SD", ifKnown(score -> points(score.forecast().deviation())))
                .column("z", ifKnown(score -> z(score.z())))
                .column("CRPS", ifKnown(score -> points(score.crps())))
                .column("PIT", ifKnown(score -> two(score.pit())));
        if (use == Use.HELD_OUT) {
            card.nulls()
                    .forEach(other ->
                            grid.column(other.rival().title(), score -> points(median(other, score.target()))));
        }
        return grid.table().toMarkdown(1);
    }

    private static Function<TargetScore, String> ifKnown(Function<TargetScore, String> cell) {
        return score -> score.known() ? cell.apply(score) : "";
    }

    private static double median(NullModelForecasts.Score rival, RecordedTarget target) {
        return rival.of(target).map(score -> score.forecast().median()).orElse(Double.NaN);
    }

    private String standSums() {
        return DataTable.ofRows(STAND_USES.stream()
                        .filter(use -> !stands.of(use).isEmpty())
                        .toList())
                .column("", use -> use)
                .column("stands", use -> stands.of(use).size())
                .column("right", use -> stands.of(use).stream()
                        .filter(StandScores.Scored::hit)
                        .count())
                .column("runs", use -> two(StandScores.mean(stands.of(use))))
                .column(Rival.LAST_SEEN.title(), use -> two(StandScores.mean(stands.of(use), Rival.LAST_SEEN)))
                .column(Rival.ALL_OBEY.title(), use -> two(StandScores.mean(stands.of(use), Rival.ALL_OBEY)))
                .column(Rival.OPINION.title(), use -> two(StandScores.mean(stands.of(use), Rival.OPINION)))
                .table()
                .toMarkdown(1);
    }

    private String eachStand() {
        Labels labels = Labels.of(loaded);
        return DataTable.<StandScores.Scored>ofRows(STAND_USES.stream()
                        .flatMap(use -> stands.of(use).stream())
                        .toList())
                .column("unit", one -> labels.place(one.stand().unit()))
                .column("day", one -> one.stand().date().inShort())
                .column("record", one -> one.stand().stance().replace('_', ' '))
                .column("use", one -> one.stand().use())
                .column("staff", one -> percent(one.chances().get(0)))
                .column("neutral", one -> percent(one.chances().get(1)))
                .column("Soviet", one -> percent(one.chances().get(2)))
                .column("score", one -> two(one.score()))
                .table()
                .toMarkdown(3);
    }

    private String missing() {
        TargetLabels names = new TargetLabels(loaded);
        return DataTable.<RecordedTarget>ofRows(card.unmodelled())
                .column("target", names::of)
                .column("day", target -> target.date().inShort())
                .column("record", target -> points(target.value()))
                .column("tolerance", target -> points(target.tolerance()))
                .table()
                .toMarkdown(1);
    }

    /** Writes the table target_scores: of each target the forecast of the runs and those of null models. */
    private TableSchema writeScores(Path folder) throws IOException {
        TableDefinition<ScoreCard, TargetScore> table = new TableDefinition<ScoreCard, TargetScore>("target_scores")
                .column("target", "", "Id of the target.", score -> score.target()
                        .id())
                .column("use", "", "fit or held-out.", score -> score.target()
                        .use()
                        .word())
                .column("date_os", "date", "Day of the count, Old Style.", score -> score.target()
                        .date())
                .column("record", "share", "The recorded number.", score -> score.target()
                        .value())
                .column(
                        "tolerance",
                        "share",
                        "One standard deviation of the error of source and model together.",
                        score -> score.target().tolerance())
                .column(
                        "runs",
                        "runs",
                        "Runs that have the number.",
                        score -> score.known() ? score.forecast().size() : 0)
                .column("mean", "share", "Mean of the runs.", number(score -> score.forecast()
                        .mean()))
                .column("sd", "share", "Standard deviation of the runs.", number(score -> score.forecast()
                        .deviation()))
                .column("z", "tolerances", "Mean less record.", number(TargetScore::z))
                .column("crps", "share", "Continuous ranked probability score of the runs.", number(TargetScore::crps))
                .column("pit", "share", "Part of the forecast below the record.", number(TargetScore::pit));
        for (NullModelForecasts.Score other : card.nulls()) {
            table.column(
                    other.rival().name().toLowerCase(Locale.ROOT),
                    "share",
                    "Median of the null model " + other.rival().title() + ".",
                    score -> median(other, score.target()));
        }
        TableFile.write(folder, table, card, card.all());
        return table.schema();
    }

    /** A number of a target that the runs know; else nothing. */
    private static Function<TargetScore, @Nullable Object> number(ToDoubleFunction<TargetScore> number) {
        return score -> score.known() ? (Double) number.applyAsDouble(score) : null;
    }

    /** Residuals of every target, and where the records fall; none if no target has a number. */
    private List<Figure> figures() {
        List<RecordedShare> items = items();
        return items.isEmpty()
                ? List.of()
                : List.of(
                        new RecordComparisonChart("score", "Record and runs \u00B7 " + runs, items),
                        new PitHistogram(
                                "pit",
                                "PIT histogram of the recorded values \u00B7 " + runs,
                                List.of(bars("fitted", card, Use.FIT), bars("held out", card, Use.HELD_OUT))));
    }

    private static PitHistogram.Bars bars(String label, ScoreCard card, Use use) {
        return PitHistogram.Bars.of(label, card.of(use).histogram());
    }

    private List<RecordedShare> items() {
        TargetLabels names = new TargetLabels(loaded);
        List<RecordedShare> items = new ArrayList<>(names.shares(card.of(Use.FIT), ", fitted", false));
        items.addAll(names.shares(card.of(Use.HELD_OUT), ", held out", true));
        return items;
    }

    private static String percent(double share) {
        return NumberFormats.wholePercent(share, "NaN %");
    }
}
