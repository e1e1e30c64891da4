/**
 * Named quantities of a world, such as {@code petrograd_soviet.soviet_power}: the one vocabulary of tables, charts,
 * conditions and targets. A new quantity is declared in {@link smolny.model.measure.MeasuredQuantity}.
 */
@NullMarked
package smolny.model.measure;

import org.jspecify.annotations.NullMarked;
