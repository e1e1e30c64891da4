package smolny.output;

import java.util.Locale;
import java.util.Set;

/** What the cells of a column hold. The words are those of Frictionless table schemas. */
public enum ColumnType {
    /** A whole number. */
    INTEGER,
    /** A number. */
    NUMBER,
    /** A day, written year-month-day. */
    DATE,
    /** A name or words. */
    STRING;

    private static final Set<String> COUNTS = Set.of("days", "delegates", "deputies", "runs", "units");

    /** The usual type of a column with this unit: numbers have one, words have none. */
    static ColumnType of(String unit) {
        return unit.isEmpty() ? STRING : unit.equals("date") ? DATE : COUNTS.contains(unit) ? INTEGER : NUMBER;
    }

    /** As written in files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
