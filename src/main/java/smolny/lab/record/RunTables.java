package smolny.lab.record;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import smolny.history.LoadedScenario;
import smolny.lab.run.RunRecord;

/** The tables to which every run adds its rows, open while an ensemble is lived through. */
public final class RunTables implements Closeable {
    private final OpenTables open;
    private final @Nullable PersonRows persons;
    private final DecisionRows decisions;

    /**
     * Opens them in a folder.
     *
     * @param extent whether all of them or only those about decisions
     */
    public RunTables(Path folder, LoadedScenario loaded, Extent extent) {
        List<Table> tables = new ArrayList<>(DecisionRows.TABLES);
        if (extent == Extent.ALL) {
            tables.addAll(PersonRows.TABLES);
        }
        this.open = new OpenTables(folder, tables);
        this.persons = extent == Extent.ALL
                ? new PersonRows(open, loaded.scenario().setting().clock())
                : null;
        this.decisions = new DecisionRows(open, loaded);
    }

    /** Adds a run's rows to every table. */
    public void add(RunRecord run) {
        if (persons != null) {
            persons.add(run);
        }
        decisions.add(run);
    }

    @Override
    public void close() throws IOException {
        open.close();
    }
}
