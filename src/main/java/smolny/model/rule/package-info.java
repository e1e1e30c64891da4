/**
 * The equations, one class each, with the work that each comes from and its parameters beside it. A rule reads the
 * world and returns numbers or terms; it changes nothing but what it is asked to compute for one unit.
 */
@NullMarked
package smolny.model.rule;

import org.jspecify.annotations.NullMarked;
