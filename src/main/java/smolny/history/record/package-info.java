/** The historical record of a scenario, for drawing and scoring; it never feeds a run. */
@NullMarked
package smolny.history.record;

import org.jspecify.annotations.NullMarked;
