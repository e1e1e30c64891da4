/** Scenario files: read, checked, resolved and compiled. */
@NullMarked
package smolny.history;

import org.jspecify.annotations.NullMarked;
