/**
 * Keyed random numbers: each draw is a pure function of seed, replicate, stream, day, subject and count. Two runs
 * that differ in one event therefore use common random numbers everywhere else. The door is {@link
 * smolny.kernel.random.Dice}; no other generator may be used in the program.
 */
@NullMarked
package smolny.kernel.random;

import org.jspecify.annotations.NullMarked;
