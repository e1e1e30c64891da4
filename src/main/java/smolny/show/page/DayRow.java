package smolny.show.page;

import smolny.kernel.time.OldStyle;
import smolny.lab.study.Paired;
import smolny.lab.study.Spread;

/**
 * One day of two histories.
 *
 * @param day of the clock
 * @param date Old Style
 * @param before the unchanged history over its runs
 * @param after the changed one
 * @param paired the two compared
 */
record DayRow(int day, OldStyle date, Spread before, Spread after, Paired paired) {}
