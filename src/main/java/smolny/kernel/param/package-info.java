/** Declarations of model parameters, their registry, and sets of values. */
@NullMarked
package smolny.kernel.param;

import org.jspecify.annotations.NullMarked;
