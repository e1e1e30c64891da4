package smolny.output;

import smolny.kernel.parameter.Parameter;
import smolny.model.ModelParameters;

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

    /** Of the values of a parameter, by its id. */
    public static TableColumn ofParameter(String id) {
        Parameter parameter = ModelParameters.ALL.find(id);
        return parameter == null
                ? new TableColumn(id, ColumnType.NUMBER, "", "")
                : new TableColumn(id, ColumnType.NUMBER, parameter.unit().word(), parameter.meaning());
    }
}
