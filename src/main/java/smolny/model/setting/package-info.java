/**
 * What a scenario gives the model before the first day: groups, places, bodies, sessions, elections and armed
 * forces. Plain records, which a run never changes.
 */
@NullMarked
package smolny.model.setting;

import org.jspecify.annotations.NullMarked;
