package smolny.kernel.calendar;

/**
 * A day of the Gregorian calendar, which Russia took over in February 1918.
 *
 * @param year for example 1917
 * @param month 1 to 12
 * @param day 1 to 31
 */
public record NewStyleDate(int year, int month, int day) {

    /** The same day as people in Russia wrote it. */
    public OldStyleDate oldStyle() {
        int shift = (14 - month) / 12;
        int y = year + 4800 - shift;
        int m = month + 12 * shift - 3;
        int number = day
                + (153 * m + 2) / 5
                + 365 * y
                + Math.floorDiv(y, 4)
                - Math.floorDiv(y, 100)
                + Math.floorDiv(y, 400)
                - 32045;
        return OldStyleDate.ofDayNumber(number);
    }

    static NewStyleDate ofDayNumber(int number) {
        int a = number + 32044;
        int b = (4 * a + 3) / 146097;
        int c = a - 146097 * b / 4;
        int d = (4 * c + 3) / 1461;
        int e = c - 1461 * d / 4;
        int m = (5 * e + 2) / 153;
        return new NewStyleDate(100 * b + d - 4800 + m / 10, m + 3 - 12 * (m / 10), e - (153 * m + 2) / 5 + 1);
    }

    /** As in speech: {@code 7 November 1917}. */
    public String inWords() {
        return day + " " + OldStyleDate.monthName(month) + " " + year;
    }

    /** As on an axis: {@code 7 Nov}. */
    public String inShort() {
        return day + " " + OldStyleDate.monthName(month).substring(0, 3);
    }

    /** As in files: {@code 1917-11-07}. */
    @Override
    public String toString() {
        return OldStyleDate.digits(year, 4) + "-" + OldStyleDate.digits(month, 2) + "-" + OldStyleDate.digits(day, 2);
    }
}
