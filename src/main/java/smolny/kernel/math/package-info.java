/**
 * Mathematical functions whose last bit is the same on every platform, and great-circle distances. The door is
 * {@link smolny.kernel.math.PortableMath}; kernel and model use it instead of {@code Math} where the two may differ.
 */
@NullMarked
package smolny.kernel.math;

import org.jspecify.annotations.NullMarked;
