/** Named quantities of a world: the one vocabulary of tables, charts, conditions and targets. */
@NullMarked
package smolny.model.measure;

import org.jspecify.annotations.NullMarked;
