/** MASON carries the clock; the day is one list. */
@NullMarked
package smolny.lab.engine;

import org.jspecify.annotations.NullMarked;
