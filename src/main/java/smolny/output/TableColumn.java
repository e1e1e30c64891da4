package smolny.output;

/**
 * A column of a table.
 *
 * @param name as in the header
 * @param unit what one of it is; empty for words
 * @param meaning one sentence
 */
public record TableColumn(String name, String unit, String meaning) {}
