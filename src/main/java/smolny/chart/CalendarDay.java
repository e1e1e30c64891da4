package smolny.chart;

import smolny.kernel.calendar.OldStyleDate;

/**
 * A day of the autumn with its name in both calendars.
 *
 * @param index days since any fixed origin; the next day has the next number
 * @param oldStyle the Julian date as printed, for example "9 Sept"
 * @param newStyle the Gregorian date as printed, for example "22 Sept"
 */
public record CalendarDay(int index, String oldStyle, String newStyle) {

    /** The day of a date, named as figures name it. */
    public static CalendarDay of(int index, OldStyleDate date) {
        return new CalendarDay(index, date.inShort(), date.newStyle().inShort());
    }

    /** Both names, the New Style one in brackets. */
    public String inBothStyles() {
        return oldStyle + " (" + newStyle + " N. S.)";
    }

    /** Day of the month in Old Style, read from the front of {@link #oldStyle}; 0 if it does not begin with a number. */
    int oldStyleDayOfMonth() {
        int number = 0;
        for (int at = 0; at < oldStyle.length() && Character.isDigit(oldStyle.charAt(at)); at++) {
            number = 10 * number + Character.digit(oldStyle.charAt(at), 10);
        }
        return number;
    }
}
