/** From a checked tree to the plain records the model runs on. */
@NullMarked
package smolny.history.compile;

import org.jspecify.annotations.NullMarked;
