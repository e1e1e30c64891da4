package smolny.experiment.sweep;

/**
 * What is kept of one run of a plan.
 *
 * @param run its number in the plan, from 1
 * @param failed true if it failed before its end
 * @param rows its rows, packed (see {@link PackedRows})
 */
// Nobody compares or keys by what is only passed on to disk.
@SuppressWarnings("ArrayRecordComponent")
record FinishedRun(int run, boolean failed, byte[] rows) {}
