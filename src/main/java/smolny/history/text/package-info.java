/** Text with places: a tree of maps, lists and scalars that knows where each came from, and the problems found in it. */
@NullMarked
package smolny.history.text;

import org.jspecify.annotations.NullMarked;
