package smolny.kernel.calendar;

/**
 * A day as people in Russia wrote it in 1917: the Julian calendar, thirteen days behind the world's in that century.
 * The likeliest mistake is an error of thirteen days, so every date says by its type which calendar it is in.
 *
 * @param year for example 1917
 * @param month 1 to 12
 * @param day 1 to the length of the month
 */
public record OldStyleDate(int year, int month, int day) implements Comparable<OldStyleDate> {
    private static final String[] MONTHS = {
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December"
    };
    private static final int[] LENGTHS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    /**
     * Checks that there is such a day.
     *
     * @throws IllegalArgumentException if there is no such month, or no such day in it
     */
    public OldStyleDate {
        if (month < 1 || month > 12) {
            throw new IllegalArgumentException("there is no month " + month + "; months are 1 to 12");
        }
        if (day < 1 || day > monthLength(year, month)) {
            throw new IllegalArgumentException(MONTHS[month - 1] + " has " + monthLength(year, month) + " days");
        }
    }

    /**
     * Reads {@code 1917-10-25}.
     *
     * @throws IllegalArgumentException if the text has another form or there is no such day
     */
    public static OldStyleDate parse(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            throw new IllegalArgumentException("a date is written year-month-day, for example 1917-10-25");
        }
        return new OldStyleDate(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    }

    private static int number(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                throw new IllegalArgumentException("a date is written year-month-day, for example 1917-10-25");
            }
            value = value * 10 + (c - '0');
        }
        return value;
    }

    /** Days in a month of the Julian calendar, in which every fourth year is a leap year. */
    public static int monthLength(int year, int month) {
        return month == 2 && year % 4 == 0 ? 29 : LENGTHS[month - 1];
    }

    /** The day that lies {@code days} later (earlier if negative). */
    public OldStyleDate plusDays(int days) {
        return ofDayNumber(dayNumber() + days);
    }

    /** How many days lie between {@code start} and this day; negative if this day comes first. */
    public int daysSince(OldStyleDate start) {
        return dayNumber() - start.dayNumber();
    }

    /** The same day in the Gregorian calendar. */
    public NewStyleDate newStyle() {
        return NewStyleDate.ofDayNumber(dayNumber());
    }

    /** The Julian day number at noon: days counted one by one, whatever the calendar (Richards 1998). */
    int dayNumber() {
        int shift = (14 - month) / 12;
        int y = year + 4800 - shift;
        int m = month + 12 * shift - 3;
        return day + (153 * m + 2) / 5 + 365 * y + Math.floorDiv(y, 4) - 32083;
    }

    static OldStyleDate ofDayNumber(int number) {
        int c = number + 32082;
        int d = (4 * c + 3) / 1461;
        int e = c - 1461 * d / 4;
        int m = (5 * e + 2) / 153;
        return new OldStyleDate(d - 4800 + m / 10, m + 3 - 12 * (m / 10), e - (153 * m + 2) / 5 + 1);
    }

    /** As in speech: {@code 25 October 1917}. */
    public String inWords() {
        return day + " " + MONTHS[month - 1] + " " + year;
    }

    /** As on an axis: {@code 25 Oct}. */
    public String inShort() {
        return day + " " + MONTHS[month - 1].substring(0, 3);
    }

    /** Name of a month, 1 to 12, in English. */
    public static String monthName(int month) {
        return MONTHS[month - 1];
    }

    @Override
    public int compareTo(OldStyleDate other) {
        return Integer.compare(dayNumber(), other.dayNumber());
    }

    /** As in files: {@code 1917-10-25}. */
    @Override
    public String toString() {
        return digits(year, 4) + "-" + digits(month, 2) + "-" + digits(day, 2);
    }

    static String digits(int value, int width) {
        String text = Integer.toString(value);
        return "0".repeat(Math.max(0, width - text.length())) + text;
    }
}
