package smolny.output;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import smolny.kernel.calendar.OldStyleDate;

/**
 * A table declared once: its name, and for each column the name, the unit, the meaning and how its cell is found.
 *
 * @param <C> what all rows of one run or one ensemble have in common
 * @param <R> what a row is about
 */
public final class TableDefinition<C, R> {
    private final String name;
    private final List<TableColumn> columns = new ArrayList<>();
    private final List<BiFunction<C, R, @Nullable Object>> cells = new ArrayList<>();

    /** A table without columns, to which they are added in order. */
    public TableDefinition(String name) {
        this.name = name;
    }

    /**
     * Adds a column.
     *
     * @param column its name in the header
     * @param unit what one of it is; empty for words
     * @param meaning one sentence
     * @param cell a text, a number, a date, or null for an empty cell
     */
    public TableDefinition<C, R> column(
            String column, String unit, String meaning, BiFunction<C, R, @Nullable Object> cell) {
        return column(new TableColumn(column, unit, meaning), cell);
    }

    /** Adds a column of which the row alone gives the cell. */
    public TableDefinition<C, R> column(
            String column, String unit, String meaning, Function<R, @Nullable Object> cell) {
        return column(column, unit, meaning, (common, row) -> cell.apply(row));
    }

    /** Adds a column of numbers without a unit, of which the row alone gives the cell. */
    public TableDefinition<C, R> column(
            String column, ColumnType type, String meaning, Function<R, @Nullable Object> cell) {
        return column(new TableColumn(column, type, "", meaning), (common, row) -> cell.apply(row));
    }

    /** Adds a column of numbers without a unit. */
    TableDefinition<C, R> column(
            String column, ColumnType type, String meaning, BiFunction<C, R, @Nullable Object> cell) {
        return column(new TableColumn(column, type, "", meaning), cell);
    }

    /** Adds a column. */
    TableDefinition<C, R> column(TableColumn column, BiFunction<C, R, @Nullable Object> cell) {
        columns.add(column);
        cells.add(cell);
        return this;
    }

    /** Adds a day as two columns, date_os and date_ns. */
    TableDefinition<C, R> dates(BiFunction<C, R, OldStyleDate> date) {
        column("date_os", "date", "Date, Old Style.", date::apply);
        return column("date_ns", "date", "The same date, New Style.", (c, r) -> date.apply(c, r)
                .newStyle());
    }

    /** Adds a day of the clock as a number and as two dates. */
    public TableDefinition<C, R> day(ToIntFunction<R> day, BiFunction<C, R, OldStyleDate> date) {
        return column("day", "days", "Days since the first day of the clock.", (c, r) -> day.applyAsInt(r))
                .dates(date);
    }

    /** Name of the file, without ending. */
    public String name() {
        return name;
    }

    /** Name and columns. */
    public TableSchema schema() {
        return new TableSchema(name, columns);
    }

    /** The cells of a row, one for each column. */
    public @Nullable Object[] row(C common, R row) {
        @Nullable Object[] values = new Object[cells.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = cells.get(i).apply(common, row);
        }
        return values;
    }
}
