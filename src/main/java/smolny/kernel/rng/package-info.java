/** Randomness that is looked up by the decision it settles. */
@NullMarked
package smolny.kernel.rng;

import org.jspecify.annotations.NullMarked;
