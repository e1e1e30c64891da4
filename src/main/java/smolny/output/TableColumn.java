package smolny.output;

/**
 * A column of a table.
 *
 * @param name as in the header
 * @param type of its cells
 * @param unit what one of it is; empty for words and plain numbers
 * @param meaning one sentence
 */
public record TableColumn(String name, ColumnType type, String unit, String meaning) {
    /** Creates a column of the usual type: a number if it has a unit, otherwise words. */
    public TableColumn(String name, String unit, String meaning) {
        this(name, ColumnType.of(unit), unit, meaning);
    }
}
