/** A lesson's session: a scenario, what was changed in it, a seed, a scale and the day reached; all else follows from these. */
@NullMarked
package smolny.lab.session;

import org.jspecify.annotations.NullMarked;
