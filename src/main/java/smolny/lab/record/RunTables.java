package smolny.lab.record;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import smolny.history.LoadedScenario;
import smolny.lab.run.RunRecord;

/** The tables to which every run adds its rows, open while an ensemble is lived through. */
public final class RunTables implements Closeable {
    private final OpenTables open;
    private final PersonRows persons;
    private final DecisionRows decisions;

    /** Opens them in a folder. */
    public RunTables(Path folder, LoadedScenario loaded) {
        List<Table> tables = new ArrayList<>(PersonRows.TABLES);
        tables.addAll(DecisionRows.TABLES);
        this.open = new OpenTables(folder, tables);
        this.persons = new PersonRows(open, loaded.scenario().setting().clock());
        this.decisions = new DecisionRows(open, loaded);
    }

    /** Adds a run's rows to every table. */
    public void add(RunRecord run) {
        persons.add(run);
        decisions.add(run);
    }

    @Override
    public void close() throws IOException {
        open.close();
    }
}
