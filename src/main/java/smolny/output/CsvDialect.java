package smolny.output;

import java.util.Locale;

/** How tables are written, so that the spreadsheet at hand opens them without questions. */
public enum CsvDialect {
    /** Commas between cells and points in numbers. */
    C(',', ""),
    /** Semicolons between cells and commas in numbers, with a byte-order mark. */
    RU(';', "\uFEFF");

    private final char separator;
    private final String byteOrderMark;

    CsvDialect(char separator, String mark) {
        this.separator = separator;
        this.byteOrderMark = mark;
    }

    /** The dialect that a plan names: C or ru. */
    public static CsvDialect of(String locale) {
        return valueOf(locale.toUpperCase(Locale.ROOT));
    }

    /** What stands between cells. */
    char separator() {
        return separator;
    }

    /** What stands before everything. */
    String byteOrderMark() {
        return byteOrderMark;
    }

    /** A number, given with a point. */
    String number(String plain) {
        return this == RU ? plain.replace('.', ',') : plain;
    }
}
