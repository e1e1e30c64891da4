/** How opinion moves: everything that can be lived through, and the registry of its parameters. */
@NullMarked
package smolny.model;

import org.jspecify.annotations.NullMarked;
