package smolny.output;

import smolny.simulation.RunResult;

/** A further table to which every run adds rows, beside those of {@link RunTables}. */
public interface AddedTable {
    /** Name and columns. */
    TableSchema schema();

    /** Hands over the rows of a run. */
    void rows(RunResult run, RowSink sink);

    /** Hands over rows that need all runs, after the last. */
    default void end(RowSink sink) {}
}
