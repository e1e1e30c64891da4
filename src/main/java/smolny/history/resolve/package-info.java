/** How one scenario is made from another: extends, drop, change, add and the interventions, done on the tree of text. */
@NullMarked
package smolny.history.resolve;

import org.jspecify.annotations.NullMarked;
