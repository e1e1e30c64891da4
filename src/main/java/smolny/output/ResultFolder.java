package smolny.output;

import static smolny.output.ColumnType.NUMBER;

import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import smolny.kernel.parameter.Parameter;
import smolny.model.event.Scenario;
import smolny.model.measure.MeasureName;
import smolny.model.observer.RunEvent;
import smolny.model.setting.ScenarioCalendar;
import smolny.scenario.ChronicleEntry;
import smolny.scenario.LoadedScenario;
import smolny.simulation.EnsembleResult;
import smolny.simulation.Outcomes;
import smolny.simulation.QuantileSummary;
import smolny.simulation.RunResult;

/** The tables and other files of runs, written into a folder. */
public final class ResultFolder implements Closeable {
    /** Every measure over all runs. */
    private static final TableDefinition<ScenarioCalendar, Band> BANDS = new TableDefinition<ScenarioCalendar, Band>(
                    "bands")
            .day(Band::day, (clock, band) -> clock.dateOf(band.day()))
            .column("place", "", "Group, body or part of the country that is measured.", band -> band.name()
                    .place())
            .column("measure", "", "Quantity that is measured.", band -> band.name()
                    .quantity()
                    .word())
            .column("mean", NUMBER, "Mean over runs.", band -> band.values().mean())
            .column("q05", NUMBER, "5th percentile: 5 of 100 runs are below it.", band -> band.values()
                    .q05())
            .column("q25", NUMBER, "25th percentile: 25 of 100 runs are below it.", band -> band.values()
                    .q25())
            .column("q50", NUMBER, "Median over runs.", band -> band.values().q50())
            .column("q75", NUMBER, "75th percentile: 75 of 100 runs are below it.", band -> band.values()
                    .q75())
            .column("q95", NUMBER, "95th percentile: 95 of 100 runs are below it.", band -> band.values()
                    .q95());

    /** Events, whether they came or not. */
    private static final TableDefinition<Map<String, Integer>, ChronicleEntry> EVENTS = new TableDefinition<
                    Map<String, Integer>, ChronicleEntry>("events")
            .column("event", "", "Id of the event.", event -> event.id())
            .dates((came, event) -> event.date())
            .column("title", "", "Title of the event.", event -> event.titles().getOrDefault("en", event.id()))
            .column("kind", "", "Kind of event.", event -> event.kind())
            .column(
                    "role",
                    "",
                    "shown: no effect in the model; dated: happens on its day; conditional: a body must act.",
                    event -> event.role().name().toLowerCase(Locale.ROOT))
            .column("certainty", "", "fact, reconstructed or assumed.", event -> event.certainty())
            .column("source", "", "Ids of sources.", event -> String.join(";", event.sources()))
            .column(
                    "runs",
                    "runs",
                    "Number of runs in which it happened; empty for events that are only shown.",
                    (came, event) ->
                            event.role() == ChronicleEntry.Role.SHOWN ? null : came.getOrDefault(event.id(), 0));

    private final Path folder;
    private final EnsembleSpec recipe;
    private final Map<String, TableFile> files = new LinkedHashMap<>();
    private final ResultExtent extent;
    private final RunTables tables;
    private final List<AddedTable> added;
    private final TableDefinition<Scenario, RunResult> outcomes;
    private final Map<String, Integer> came = new LinkedHashMap<>();
    private final EnsembleResult all = new EnsembleResult();
    private String fonts = "";

    /**
     * Starts a folder.
     *
     * @param folder that is made if it is not there; {@link OutputFolder} sees to it that nothing else lies in it
     * @param extent how much it is to hold
     * @throws IOException if nothing can be written there
     */
    public ResultFolder(Path folder, EnsembleSpec recipe, ResultExtent extent) throws IOException {
        this(folder, recipe, extent, List.of());
    }

    /** Starts a folder with further tables. */
    public ResultFolder(Path folder, EnsembleSpec recipe, ResultExtent extent, List<AddedTable> added)
            throws IOException {
        this.added = List.copyOf(added);
        this.folder = folder;
        this.recipe = recipe;
        this.extent = extent;
        Files.createDirectories(folder);
        Scenario scenario = recipe.spec().scenario();
        this.outcomes = runs(recipe);
        RunTables.of(extent).forEach(this::open);
        this.tables = new RunTables(recipe.loaded(), Set.copyOf(files.keySet()), SeriesChoice.ALL, this::row);
        open(outcomes.schema());
        added.forEach(table -> open(table.schema()));
        scenario.events().forEach(event -> came.put(event.id(), 0));
        scenario.conditional().forEach(event -> came.put(event.id(), 0));
    }

    /**
     * Writes the tables of one run, which is over.
     *
     * @param target a folder that is not there yet
     * @throws IOException if they cannot be written; nothing is there then
     */
    public static void write(Path target, EnsembleSpec recipe, RunResult run) throws IOException {
        OutputFolder.write(target, false, place -> {
            try (ResultFolder results = new ResultFolder(place, recipe, ResultExtent.ALL)) {
                results.add(run);
                results.finish();
                return place;
            }
        });
    }

    /** One row a run, with what came of it. The columns follow from the scenario. */
    public static TableDefinition<Scenario, RunResult> outcomes(Scenario scenario) {
        TableDefinition<Scenario, RunResult> runs = numbered();
        addOutcomes(scenario, runs);
        return runs;
    }

    /** The table runs: seed, parameters that the user set, and what came of the run. */
    private static TableDefinition<Scenario, RunResult> runs(EnsembleSpec recipe) {
        TableDefinition<Scenario, RunResult> runs = numbered()
                .column(
                        "seed",
                        ColumnType.INTEGER,
                        "Random seed of the ensemble; with the number of the run it gives the run's random numbers.",
                        run -> recipe.spec().seed());
        for (Map.Entry<Parameter, Double> set : recipe.settings().entrySet()) {
            Parameter parameter = set.getKey();
            runs.column(TableColumn.ofParameter(parameter.id()), (s, run) -> BigDecimal.valueOf(set.getValue()));
        }
        addOutcomes(recipe.spec().scenario(), runs);
        return runs;
    }

    private static TableDefinition<Scenario, RunResult> numbered() {
        return new TableDefinition<Scenario, RunResult>("runs")
                .column("run", ColumnType.INTEGER, "Number of the run within the ensemble, from 1.", run -> run.number);
    }

    private static void addOutcomes(Scenario scenario, TableDefinition<Scenario, RunResult> runs) {
        Outcomes.columns(scenario)
                .forEach(c -> runs.column(
                        c.name(), c.unit(), c.meaning(), run -> c.cell().apply(run)));
    }

    /** Every table of results whose columns do not depend on the scenario. */
    public static List<TableSchema> tables() {
        List<TableSchema> all = new ArrayList<>(RunTables.all());
        all.add(1, BANDS.schema());
        all.add(EVENTS.schema());
        return all;
    }

    private void open(TableSchema table) {
        files.put(table.name(), new TableFile(folder, table));
    }

    private void row(TableSchema table, @Nullable Object... cells) {
        TableFile file = files.get(table.name());
        if (file == null) {
            throw new IllegalArgumentException(table.name() + " is not open");
        }
        file.writeRow(cells);
    }

    /** Adds a run. */
    public void add(RunResult run) {
        tables.add(run);
        added.forEach(table -> table.rows(run, this::row));
        row(outcomes.schema(), outcomes.row(recipe.spec().scenario(), run));
        // An act and the outcome that it marks may have one name.
        Set<String> ids = new LinkedHashSet<>();
        run.happenings.forEach(h -> ids.add(h.id()));
        run.attempts.stream().filter(RunEvent.Attempt::passed).forEach(a -> ids.add(a.event()));
        ids.forEach(id -> came.merge(id, 1, Integer::sum));
        all.add(run);
    }

    /** All runs so far. */
    public EnsembleResult all() {
        return all;
    }

    /** Says which fonts its figures are drawn with; the stamp names them. */
    public void drawnWith(String fontIdentity) {
        fonts = fontIdentity;
    }

    /** Where files that belong to the results may be put. */
    public Path folder() {
        return folder;
    }

    /**
     * Writes what can only be written at the end, the stamp last.
     *
     * @throws IOException if that fails
     */
    public void finish() throws IOException {
        added.forEach(table -> table.end(this::row));
        closeFiles();
        writeLastFiles();
    }

    @Override
    public void close() throws IOException {
        closeFiles();
    }

    private void closeFiles() throws IOException {
        for (TableFile file : files.values()) {
            file.close();
        }
        files.clear();
    }

    private void writeLastFiles() throws IOException {
        if (all.runs() > 1 && extent == ResultExtent.ALL) {
            writeBands();
        }
        TableFile.write(folder, EVENTS, came, recipe.loaded().chronicle());
        Files.writeString(folder.resolve("resolved.yaml"), recipe.resolvedYaml());
        writeRecord(folder, recipe.loaded());
        List<TableSchema> described = tables();
        described.add(outcomes.schema());
        added.forEach(table -> described.add(table.schema()));
        TableFile.writeDictionary(folder, described, CsvDialect.C);
        Json.write(folder.resolve(Provenance.FILE), recipe.stampFields(came, fonts));
    }

    private void writeBands() throws IOException {
        ScenarioCalendar clock = recipe.spec().scenario().setting().clock();
        List<Band> bands = new ArrayList<>();
        for (String name : all.first().measures) {
            for (int day = 0; day < clock.days(); day++) {
                double[] values = all.values(name, day);
                if (values.length > 0) {
                    bands.add(new Band(MeasureName.of(name), day, QuantileSummary.of(values)));
                }
            }
        }
        TableFile.write(folder, BANDS, clock, bands);
    }

    /** Quantiles of a measure on a day. */
    private record Band(MeasureName name, int day, QuantileSummary values) {}

    /**
     * Writes the historical record beside a resolved scenario, so that what is made of the copy has the recorded figures
     * too; nothing if the scenario names no record.
     *
     * @throws IOException if it cannot be written
     */
    public static void writeRecord(Path folder, LoadedScenario loaded) throws IOException {
        Optional<String> text = loaded.recordYaml();
        if (text.isPresent()) {
            Files.writeString(folder.resolve(LoadedScenario.RECORD_FILE), text.get());
        }
    }
}
