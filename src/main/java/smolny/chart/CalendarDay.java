package smolny.chart;

import smolny.kernel.calendar.OldStyleDate;

/**
 * A day of the autumn.
 *
 * @param index days since any fixed origin; the next day has the next number
 * @param date its Julian date
 */
public record CalendarDay(int index, OldStyleDate date) {

    /** The Julian date as printed, for example "9 Sep". */
    public String oldStyle() {
        return date.inShort();
    }

    /** The Gregorian date as printed, for example "22 Sep". */
    public String newStyle() {
        return date.newStyle().inShort();
    }

    /** Both names, the New Style one in brackets. */
    public String inBothStyles() {
        return oldStyle() + " (" + newStyle() + " N. S.)";
    }
}
