package smolny.lab.record;

import java.util.Locale;

/** How tables are written, so that the spreadsheet at hand opens them without questions. */
public enum Dialect {
    /** Commas between cells and points in numbers. */
    C(',', ""),
    /** Semicolons between cells and commas in numbers, with a byte-order mark. */
    RU(';', "\uFEFF");

    private final char separator;
    private final String mark;

    Dialect(char separator, String mark) {
        this.separator = separator;
        this.mark = mark;
    }

    /** The one that a plan names: C or ru. */
    public static Dialect of(String locale) {
        return valueOf(locale.toUpperCase(Locale.ROOT));
    }

    /** What stands between cells. */
    char separator() {
        return separator;
    }

    /** What stands before everything. */
    String mark() {
        return mark;
    }

    /** A number, given with a point. */
    String number(String plain) {
        return this == RU ? plain.replace('.', ',') : plain;
    }
}
