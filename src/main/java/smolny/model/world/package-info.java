/**
 * The state of the simulated country: people, units, seats, groups and bodies, kept in arrays where there are many.
 * {@link smolny.model.world.WorldBuilder} builds it from a setting. Only classes of the model may change it.
 */
@NullMarked
package smolny.model.world;

import org.jspecify.annotations.NullMarked;
