package smolny.output;

import org.jspecify.annotations.Nullable;

/** Receives the rows of tables. */
@FunctionalInterface
public interface RowSink {
    /**
     * Receives a row.
     *
     * @param cells one for each column: texts, whole numbers, doubles, days; null and NaN are empty
     */
    void row(TableSchema table, @Nullable Object... cells);
}
