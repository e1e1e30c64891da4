/** The few transcendental functions the model needs, with the same last bit on every platform. */
@NullMarked
package smolny.kernel.math;

import org.jspecify.annotations.NullMarked;
