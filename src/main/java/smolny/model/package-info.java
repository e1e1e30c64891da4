/** The model: state, rules, phases of the day, events and measures, and the registry of parameters. */
@NullMarked
package smolny.model;

import org.jspecify.annotations.NullMarked;
