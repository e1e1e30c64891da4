package smolny.output;

import org.jspecify.annotations.Nullable;

/** Takes the rows of runs. */
@FunctionalInterface
public interface RowSink {
    /**
     * Takes a row.
     *
     * @param cells one for each column: texts, whole numbers, doubles, days; null and NaN are empty
     */
    void row(TableSchema table, @Nullable Object... cells);
}
