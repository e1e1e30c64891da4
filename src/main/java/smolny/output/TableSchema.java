package smolny.output;

import java.util.Arrays;
import java.util.List;

/**
 * A table of results: its name and its columns, the dictionary and the header in one.
 *
 * @param name of the file, without ending
 * @param columns in order
 */
public record TableSchema(String name, List<TableColumn> columns) {
    /** Keeps its own copy. */
    public TableSchema {
        columns = List.copyOf(columns);
    }

    /** Creates a schema with these columns. */
    public TableSchema(String name, TableColumn... columns) {
        this(name, Arrays.asList(columns));
    }

    /** The names of its columns, in order. */
    public List<String> names() {
        return columns.stream().map(TableColumn::name).toList();
    }
}
