/** The state of the country, which phases read and write; it has no behaviour of its own. */
@NullMarked
package smolny.model.world;

import org.jspecify.annotations.NullMarked;
