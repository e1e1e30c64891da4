package smolny.lab.record;

import org.jspecify.annotations.Nullable;

/** Where the rows of runs go. */
public interface RowSink {
    /** Whether it takes rows of this table; others need not be made. */
    boolean takes(Table table);

    /**
     * Takes a row.
     *
     * @param cells one for each column: texts, whole numbers, doubles, days; null and NaN are empty
     * @throws IllegalArgumentException if it does not take this table
     */
    void row(Table table, @Nullable Object... cells);
}
