/** The parts of the manual that are made from the program itself, so that they cannot drift from it. */
@NullMarked
package smolny.show.manual;

import org.jspecify.annotations.NullMarked;
