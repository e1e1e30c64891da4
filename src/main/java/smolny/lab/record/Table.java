package smolny.lab.record;

import java.util.Arrays;
import java.util.List;

/**
 * A table of results: its name and its columns, the dictionary and the header in one.
 *
 * @param name of the file, without ending
 * @param columns in order
 */
public record Table(String name, List<Column> columns) {
    /** Keeps its own copy. */
    public Table {
        columns = List.copyOf(columns);
    }

    /** With these columns. */
    public Table(String name, Column... columns) {
        this(name, Arrays.asList(columns));
    }
}
