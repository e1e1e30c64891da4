/** The equations, one class each: pure functions of a world and of parameter values, with the work each comes from. */
@NullMarked
package smolny.model.rule;

import org.jspecify.annotations.NullMarked;
