package smolny.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import smolny.chart.Figure;
import smolny.chart.PitHistogram;
import smolny.chart.RecordComparisonChart;
import smolny.chart.RecordedShare;
import smolny.experiment.validation.NullModelForecasts;
import smolny.experiment.validation.ScoreCard;
import smolny.experiment.validation.StandScores;
import smolny.experiment.validation.StandScores.Rival;
import smolny.experiment.validation.TargetScore;
import smolny.experiment.validation.Validation;
import smolny.output.CsvDialect;
import smolny.output.NumberFormats;
import smolny.output.Provenance;
import smolny.output.TableColumn;
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

    private static final List<TableColumn> SCORES = List.of(
            new TableColumn("target", "", "Id of the target."),
            new TableColumn("use", "", "fit or held-out."),
            new TableColumn("date_os", "date", "Day of the count, Old Style."),
            new TableColumn("record", "share", "The recorded number."),
            new TableColumn("tolerance", "share", "One standard deviation of the error of source and model together."),
            new TableColumn("runs", "runs", "Runs that have the number."),
            new TableColumn("mean", "share", "Mean of the runs."),
            new TableColumn("sd", "share", "Standard deviation of the runs."),
            new TableColumn("z", "tolerances", "Mean less record."),
            new TableColumn("crps", "share", "Continuous ranked probability score of the runs."),
            new TableColumn("pit", "share", "Part of the forecast below the record."));

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
        String text = markdown() + MarkdownTable.figures(figures(), folder, "", stamp);
        List<TableSchema> tables = List.of(scored.targetTable(folder), writeScores(folder));
        TableFile.writeDictionary(folder, tables, CsvDialect.C);
        Files.writeString(folder.resolve(Provenance.FILE), stamp.json() + "\n", StandardCharsets.UTF_8);
        Files.writeString(folder.resolve(SHEET), text, StandardCharsets.UTF_8);
    }

    /** The whole sheet, without the charts. */
    public String markdown() {
        List<String> parts = new ArrayList<>();
        parts.add("# Score: "
                + loaded.titles().getOrDefault("en", loaded.scenario().setting().id()) + "\n\n" + runs
                + ".\n");
        parts.add("All numbers are percentage points, except z: the simulated mean minus the record, in tolerances."
                + " Intervals and PIT are those of the runs with the tolerance added to each as a normal"
                + " distribution; \"alone\": of the runs without it. CRPS and energy score are of the runs alone;"
                + " lower is better. Error: distance of the runs' median from the record. In every mean a ballot counts once:"
                + " lists of one place, day and kind share one weight. In votes \"for\" and \"against\" are shares of those present, and \"of two"
                + " sides\" of those who took a side.\n");
        parts.add(sums().toString());
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

    private MarkdownTable sums() {
        List<String> head = new ArrayList<>(List.of("", "targets", "ballots"));
        head.addAll(ScoreTables.NUMBERS);
        MarkdownTable grid = new MarkdownTable(1, head.toArray(String[]::new));
        for (Use use : uses()) {
            grid.row(ScoreTables.row(outside ? "outside" : use.word(), card.of(use)));
        }
        return grid;
    }

    private String said() {
        if (limits.equals(ScoreLimits.NONE)) {
            return "No limits were given.\n";
        }
        List<String> misses = card.missedLimits(limits);
        return misses.isEmpty() ? "All limits hold.\n" : "Missed:\n\n- " + String.join("\n- ", misses) + "\n";
    }

    private MarkdownTable targets(Use use) {
        List<String> head =
                new ArrayList<>(List.of("target", "day", "record", "tolerance", "mean", "SD", "z", "CRPS", "PIT"));
        if (use == Use.HELD_OUT) {
            card.nulls().forEach(score -> head.add(score.rival().title()));
        }
        MarkdownTable grid = new MarkdownTable(1, head.toArray(String[]::new));
        TargetLabels names = new TargetLabels(loaded);
        card.all().stream().filter(score -> score.target().use() == use).forEach(score -> {
            List<String> row = new ArrayList<>(List.of(
                    names.of(score.target()),
                    score.target().date().inShort(),
                    MarkdownTable.points(score.target().value()),
                    MarkdownTable.points(score.target().tolerance())));
            row.addAll(simulated(score));
            if (use == Use.HELD_OUT) {
                card.nulls().forEach(other -> row.add(MarkdownTable.points(median(other, score.target()))));
            }
            grid.row(row.toArray(String[]::new));
        });
        return grid;
    }

    private static double median(NullModelForecasts.Score rival, RecordedTarget target) {
        return rival.of(target).map(score -> score.forecast().median()).orElse(Double.NaN);
    }

    private static List<String> simulated(TargetScore score) {
        if (!score.known()) {
            return List.of("none", "", "", "", "");
        }
        return List.of(
                MarkdownTable.points(score.forecast().mean()),
                MarkdownTable.points(score.forecast().deviation()),
                MarkdownTable.z(score.z()),
                MarkdownTable.points(score.crps()),
                MarkdownTable.two(score.pit()));
    }

    private MarkdownTable standSums() {
        MarkdownTable grid = new MarkdownTable(
                1,
                "",
                "stands",
                "right",
                "runs",
                Rival.LAST_SEEN.title(),
                Rival.ALL_OBEY.title(),
                Rival.OPINION.title());
        for (String use : List.of("fit", "held-out", "transfer")) {
            List<StandScores.Scored> some = stands.of(use);
            if (!some.isEmpty()) {
                grid.row(
                        use,
                        Integer.toString(some.size()),
                        Long.toString(
                                some.stream().filter(StandScores.Scored::hit).count()),
                        MarkdownTable.two(StandScores.mean(some)),
                        MarkdownTable.two(StandScores.mean(some, Rival.LAST_SEEN)),
                        MarkdownTable.two(StandScores.mean(some, Rival.ALL_OBEY)),
                        MarkdownTable.two(StandScores.mean(some, Rival.OPINION)));
            }
        }
        return grid;
    }

    private MarkdownTable eachStand() {
        MarkdownTable grid =
                new MarkdownTable(3, "unit", "day", "record", "use", "staff", "neutral", "Soviet", "score");
        Labels labels = Labels.of(loaded);
        for (String use : List.of("fit", "held-out", "transfer")) {
            for (StandScores.Scored one : stands.of(use)) {
                grid.row(
                        labels.place(one.stand().unit()),
                        one.stand().date().inShort(),
                        one.stand().stance().replace('_', ' '),
                        use,
                        percent(one.chances().get(0)),
                        percent(one.chances().get(1)),
                        percent(one.chances().get(2)),
                        MarkdownTable.two(one.score()));
            }
        }
        return grid;
    }

    private MarkdownTable missing() {
        MarkdownTable grid = new MarkdownTable(1, "target", "day", "record", "tolerance");
        TargetLabels names = new TargetLabels(loaded);
        for (RecordedTarget target : card.unmodelled()) {
            grid.row(
                    names.of(target),
                    target.date().inShort(),
                    MarkdownTable.points(target.value()),
                    MarkdownTable.points(target.tolerance()));
        }
        return grid;
    }

    /** Writes the table target_scores: of each target the forecast of the runs and those of null models. */
    private TableSchema writeScores(Path folder) throws IOException {
        List<TableColumn> columns = new ArrayList<>(SCORES);
        card.nulls()
                .forEach(score -> columns.add(new TableColumn(
                        score.rival().name().toLowerCase(Locale.ROOT),
                        "share",
                        "Median of the null model " + score.rival().title() + ".")));
        TableSchema schema = new TableSchema("target_scores", columns);
        try (TableFile file = new TableFile(folder, schema)) {
            for (TargetScore score : card.all()) {
                RecordedTarget target = score.target();
                boolean known = score.known();
                List<@Nullable Object> row = new ArrayList<>(Arrays.asList(
                        target.id(),
                        target.use().word(),
                        target.date(),
                        target.value(),
                        target.tolerance(),
                        known ? score.forecast().size() : 0,
                        known ? score.forecast().mean() : null,
                        known ? score.forecast().deviation() : null,
                        known ? score.z() : null,
                        known ? score.crps() : null,
                        known ? score.pit() : null));
                card.nulls().forEach(other -> row.add(median(other, target)));
                file.writeRow(row.toArray());
            }
        }
        return schema;
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
