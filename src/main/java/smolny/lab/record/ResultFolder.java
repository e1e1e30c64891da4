package smolny.lab.record;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import smolny.lab.run.RunRecord;
import smolny.lab.study.Collected;
import smolny.model.event.Scenario;
import smolny.model.fact.Fact;

/**
 * A folder of results in the making. Everything goes to a folder beside it first, which takes its place when all is
 * written; so a run that fails leaves what was there as it was.
 */
public final class ResultFolder implements Closeable {
    private final Path target;
    private final Path partial;
    private final Recipe recipe;
    private final OpenTables files;
    private final Extent extent;
    private final RunTables tables;
    private final Outcomes outcomes;
    private final TableFile runs;
    private final Map<String, Integer> came = new LinkedHashMap<>();
    private final Collected all = new Collected();
    private boolean finished;

    /**
     * Begins one.
     *
     * @param target where the results are to be in the end
     * @param extent how much it is to hold
     * @throws IOException if nothing can be written there
     */
    public ResultFolder(Path target, Recipe recipe, Extent extent) throws IOException {
        this.target = target;
        this.partial = target.resolveSibling(target.getFileName() + ".partial");
        this.recipe = recipe;
        this.extent = extent;
        Folders.delete(partial);
        Files.createDirectories(partial);
        this.files = new OpenTables(partial, RunTables.of(extent));
        this.tables = new RunTables(files, recipe.loaded());
        Scenario scenario = recipe.spec().scenario();
        scenario.events().forEach(event -> came.put(event.id(), 0));
        scenario.conditional().forEach(event -> came.put(event.id(), 0));
        List<String> conditional =
                scenario.conditional().stream().map(event -> event.id()).toList();
        this.outcomes = new Outcomes(scenario, conditional);
        this.runs = new TableFile(partial, outcomes.table());
    }

    /** Adds a run. */
    public void add(RunRecord run) {
        tables.add(run);
        runs.row(outcomes.row(run));
        // An act and the outcome that it marks may have one name.
        Set<String> ids = new LinkedHashSet<>();
        run.happenings.forEach(h -> ids.add(h.id()));
        run.attempts.stream().filter(Fact.Attempt::passed).forEach(a -> ids.add(a.event()));
        ids.forEach(id -> came.merge(id, 1, Integer::sum));
        all.add(run);
    }

    /** All runs so far. */
    public Collected all() {
        return all;
    }

    /** Where files that belong to the results may be put before the end. */
    public Path folder() {
        return partial;
    }

    /**
     * Writes what can only be written at the end, and puts the folder in its place, replacing what was there.
     *
     * @throws IOException if that fails; what was there is then still there
     */
    public void finish() throws IOException {
        files.close();
        runs.close();
        new LastPages(partial, recipe, extent, came).write(all, outcomes.table());
        Path old = target.resolveSibling(target.getFileName() + ".old");
        Folders.delete(old);
        if (Files.exists(target)) {
            Files.move(target, old);
        }
        Files.move(partial, target);
        Folders.delete(old);
        finished = true;
    }

    /** Takes away what was left unfinished. */
    @Override
    public void close() throws IOException {
        if (!finished) {
            files.close();
            runs.close();
            Folders.delete(partial);
        }
    }
}
