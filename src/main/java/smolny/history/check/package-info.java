/** What the schema cannot see: names that must exist, days inside the clock, conditions, bodies that can act. */
@NullMarked
package smolny.history.check;

import org.jspecify.annotations.NullMarked;
