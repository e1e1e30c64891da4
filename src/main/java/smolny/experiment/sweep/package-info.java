/**
 * Runs of a plan: its design points, a journal on disk that loses nothing, a store of runs that can be reused,
 * shards and their merge. The door is {@link smolny.experiment.sweep.Sweep}. Tables follow the order of run numbers,
 * whatever finished first.
 */
@NullMarked
package smolny.experiment.sweep;

import org.jspecify.annotations.NullMarked;
