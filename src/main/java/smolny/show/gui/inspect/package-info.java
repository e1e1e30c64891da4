/** Inspectors: a unit, a deputy, a speaker, a body or an event, in words that need no manual, with a small chart. */
@NullMarked
package smolny.show.gui.inspect;

import org.jspecify.annotations.NullMarked;
