/**
 * The calendar of 1917: Old Style dates, thirteen days behind the New Style of the rest of the world. The door is
 * {@link smolny.kernel.calendar.OldStyleDate}. Nothing here reads a clock.
 */
@NullMarked
package smolny.kernel.calendar;

import org.jspecify.annotations.NullMarked;
