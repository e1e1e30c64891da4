/** What a knob of the model is, and the one registry of them. */
@NullMarked
package smolny.kernel.param;

import org.jspecify.annotations.NullMarked;
