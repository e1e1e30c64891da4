/**
 * How history reaches the world: dated events, institutions that act when their own majorities hold, and the effects
 * of both. A new kind of effect is one record in {@link smolny.model.event.EventEffects} and one declaration in the
 * scenario format.
 */
@NullMarked
package smolny.model.event;

import org.jspecify.annotations.NullMarked;
