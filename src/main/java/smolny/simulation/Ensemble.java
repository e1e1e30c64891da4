package smolny.simulation;

import java.util.function.Consumer;

/** Many replicates of one run on several threads, returned in the order of their numbers. */
public final class Ensemble {
    private Ensemble() {}

    /**
     * Runs replicates 0 to {@code runs - 1}. Spare threads work inside large runs.
     *
     * @param threads how many at a time, at least 1
     * @param keep receives each run, in order, on the calling thread
     * @throws IllegalStateException if a run fails; the cause is its exception
     */
    public static void run(RunSpec spec, int runs, int threads, Consumer<RunResult> keep, ProgressListener progress) {
        int spare = Math.max(1, threads / Math.max(1, runs));
        try (ParallelUnitExecutor hands = new ParallelUnitExecutor(spare)) {
            new OrderedExecutor(threads)
                    .run(0, runs, number -> Simulation.run(spec.replicate(number), hands), record -> {
                        keep.accept(record);
                        progress.done(record.number, runs);
                    });
        }
    }
}
