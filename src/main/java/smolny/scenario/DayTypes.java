package smolny.scenario;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import smolny.kernel.calendar.OldStyleDate;

/** The types of scalars that are days or rhythms. Days are Old Style. */
public final class DayTypes {
    private static final Pattern DIGITS = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    private static final Pattern RHYTHM = Pattern.compile("every ([1-9][0-9]{0,2}) days?");

    private DayTypes() {}

    /** A day, written 1917-10-25. */
    public static final ValueType.Scalar DAY = new PlainType(
            "a day, Old Style, such as 1917-10-25",
            Map.of("type", "string", "pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"),
            (key, text) -> {
                Matcher m = DIGITS.matcher(text);
                if (!m.matches()) {
                    return ValueComplaint.of(
                            "K118", "'" + key + "' must be a day, found '" + text + "'", "for example 1917-10-25");
                }
                int month = Integer.parseInt(m.group(2));
                int day = Integer.parseInt(m.group(3));
                if (month < 1 || month > 12) {
                    return ValueComplaint.of("T401", "a year has 12 months", "write the month from 01 to 12");
                }
                int last = OldStyleDate.monthLength(Integer.parseInt(m.group(1)), month);
                if (day < 1 || day > last) {
                    String first = m.group(1) + "-" + m.group(2) + "-";
                    return ValueComplaint.of(
                            "T401",
                            OldStyleDate.monthName(month) + " has " + last + " days",
                            "give a date from " + first + "01 to " + first + last);
                }
                return Optional.empty();
            });

    /** A rhythm, written every 3 days. */
    static final ValueType.Scalar EVERY = new PlainType(
            "a rhythm, such as every 3 days",
            Map.of("type", "string", "pattern", "^every [1-9][0-9]{0,2} days?$"),
            (key, text) -> {
                if (RHYTHM.matcher(text).matches()) {
                    return Optional.empty();
                }
                return ValueComplaint.of(
                        "K119", "'" + key + "' must be a rhythm, found '" + text + "'", "for example every 3 days");
            });

    /** The number of days in a well-formed rhythm. */
    public static int daysOf(String text) {
        Matcher m = RHYTHM.matcher(text);
        return m.matches() ? Integer.parseInt(m.group(1)) : 1;
    }

    /** The day written here; nothing for a text that is no day. */
    public static Optional<OldStyleDate> parse(String text) {
        return DAY.complain("", text).isEmpty() ? Optional.of(OldStyleDate.parse(text)) : Optional.empty();
    }

    /** The day in words without the year: 25 October. */
    public static String inWords(OldStyleDate day) {
        return day.day() + " " + OldStyleDate.monthName(day.month());
    }
}
