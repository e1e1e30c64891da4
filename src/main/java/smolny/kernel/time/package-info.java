/** The calendar of 1917: Old Style, thirteen days behind the world's. */
@NullMarked
package smolny.kernel.time;

import org.jspecify.annotations.NullMarked;
