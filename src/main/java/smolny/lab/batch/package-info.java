/**
 * Batches of runs that lose nothing: a plan's runs, kept one by one as they finish, and made into tables.
 *
 * <p>{@link smolny.lab.batch.Batch} knows what the runs of a plan are and executes any one of them, on any thread of any
 * machine that has the same program and files: {@code batch.live(run)} gives a {@link smolny.lab.batch.Lived}, a few bytes
 * that can be sent about. {@link smolny.lab.batch.RunExecutor} executes them. {@link smolny.lab.batch.Sweep} hands
 * out what is still to be done and keeps what comes back in the {@link smolny.lab.batch.Journal} of a
 * {@link smolny.lab.batch.BatchFolder}; {@link smolny.lab.batch.BatchTables} lays the journal out as tables, in the order of
 * the runs' numbers whatever came first.
 */
@NullMarked
package smolny.lab.batch;

import org.jspecify.annotations.NullMarked;
