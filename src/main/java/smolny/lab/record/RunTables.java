package smolny.lab.record;

import java.util.ArrayList;
import java.util.List;
import smolny.history.LoadedScenario;
import smolny.lab.run.RunRecord;

/** The tables to which every run adds its rows; the first cell of each is the run's number. */
public final class RunTables {
    private final PersonRows persons;
    private final DecisionRows decisions;

    /** Of runs of one scenario, to be put into a sink. */
    public RunTables(RowSink sink, LoadedScenario loaded) {
        this.persons = new PersonRows(sink, loaded.scenario().setting().clock());
        this.decisions = new DecisionRows(sink, loaded);
    }

    /** What they are. */
    public static List<Table> all() {
        return of(Extent.ALL);
    }

    /** Those of a folder that holds so much. */
    static List<Table> of(Extent extent) {
        List<Table> tables = new ArrayList<>(extent == Extent.ALL ? PersonRows.TABLES : List.of());
        tables.addAll(DecisionRows.TABLES);
        return tables;
    }

    /** Adds a run's rows to every table that the sink takes. */
    public void add(RunRecord run) {
        persons.add(run);
        decisions.add(run);
    }
}
