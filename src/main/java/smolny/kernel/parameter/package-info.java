/**
 * Declarations of model parameters, their registry, and sets of values. A parameter is declared with {@link
 * smolny.kernel.parameter.Parameter} beside the equation that uses it: id, symbol, unit, range, meaning and a
 * neutral value. Values fitted to a record do not belong here; they are data of a scenario.
 */
@NullMarked
package smolny.kernel.parameter;

import org.jspecify.annotations.NullMarked;
