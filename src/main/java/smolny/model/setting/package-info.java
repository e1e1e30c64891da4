/** What a scenario gives the model before the first day: groups, places, bodies, what is to be voted on. Plain records. */
@NullMarked
package smolny.model.setting;

import org.jspecify.annotations.NullMarked;
