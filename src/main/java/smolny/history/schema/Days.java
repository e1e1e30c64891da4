package smolny.history.schema;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import smolny.kernel.time.OldStyle;

/** The types of scalars that are days or rhythms. Days are Old Style. */
public final class Days {
    private static final Pattern DAY = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    private static final Pattern EVERY = Pattern.compile("every ([1-9][0-9]{0,2}) days?");

    private Days() {}

    /** A day, written 1917-10-25. */
    public record Day() implements Type.Scalar {
        @Override
        public String inWords() {
            return "a day, Old Style, such as 1917-10-25";
        }

        @Override
        public Map<String, Object> schema() {
            return Map.of("type", "string", "pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
        }

        @Override
        public Optional<Complaint> complain(String key, String text) {
            Matcher m = DAY.matcher(text);
            if (!m.matches()) {
                return Complaint.of(
                        "K118", "'" + key + "' must be a day, found '" + text + "'", "for example 1917-10-25");
            }
            int month = Integer.parseInt(m.group(2));
            int day = Integer.parseInt(m.group(3));
            if (month < 1 || month > 12) {
                return Complaint.of("T401", "a year has 12 months", "write the month from 01 to 12");
            }
            int last = OldStyle.monthLength(Integer.parseInt(m.group(1)), month);
            if (day < 1 || day > last) {
                String first = m.group(1) + "-" + m.group(2) + "-";
                return Complaint.of(
                        "T401",
                        OldStyle.monthName(month) + " has " + last + " days",
                        "give a date from " + first + "01 to " + first + last);
            }
            return Optional.empty();
        }
    }

    /** A rhythm, written every 3 days. */
    public record Every() implements Type.Scalar {
        @Override
        public String inWords() {
            return "a rhythm, such as every 3 days";
        }

        @Override
        public Map<String, Object> schema() {
            return Map.of("type", "string", "pattern", "^every [1-9][0-9]{0,2} days?$");
        }

        @Override
        public Optional<Complaint> complain(String key, String text) {
            if (EVERY.matcher(text).matches()) {
                return Optional.empty();
            }
            return Complaint.of(
                    "K119", "'" + key + "' must be a rhythm, found '" + text + "'", "for example every 3 days");
        }

        /** The number of days in a well-formed rhythm. */
        public static int days(String text) {
            Matcher m = EVERY.matcher(text);
            return m.matches() ? Integer.parseInt(m.group(1)) : 1;
        }
    }

    /** The day written here; nothing for a text that is no day. */
    public static Optional<OldStyle> of(String text) {
        return new Day().complain("", text).isEmpty() ? Optional.of(OldStyle.parse(text)) : Optional.empty();
    }

    /** The day in words without the year: 25 October. */
    public static String words(OldStyle day) {
        return day.day() + " " + OldStyle.monthName(day.month());
    }
}
