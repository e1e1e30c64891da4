/** What may be written: one table of every kind of map in the scenario format, and the checker that reads it. */
@NullMarked
package smolny.history.schema;

import org.jspecify.annotations.NullMarked;
