/**
 * The model of the autumn: state, rules, phases of the day, events and measures. {@link
 * smolny.model.ModelParameters} lists every parameter. The model touches no file, no clock, no thread and no shared
 * generator.
 */
@NullMarked
package smolny.model;

import org.jspecify.annotations.NullMarked;
