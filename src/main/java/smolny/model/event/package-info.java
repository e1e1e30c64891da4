/** How history reaches the world: dated events, institutions that act if their majorities hold, and their effects. */
@NullMarked
package smolny.model.event;

import org.jspecify.annotations.NullMarked;
