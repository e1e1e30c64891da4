package smolny.lab.run;

import java.util.function.Consumer;

/** Many replicates of one run, over the cores, handed over in their own order. */
public final class Ensemble {
    private Ensemble() {}

    /**
     * Lives through replicates 0 to {@code runs - 1}. Threads that no run needs help inside large ones.
     *
     * @param threads how many at a time, at least 1
     * @param keep receives each run, in order, on the calling thread
     * @throws IllegalStateException if a run fails; the cause is its exception
     */
    public static void run(RunSpec spec, int runs, int threads, Consumer<RunRecord> keep, Progress progress) {
        int spare = Math.max(1, threads / Math.max(1, runs));
        try (Hands hands = new Hands(spare)) {
            new InOrder(threads).each(0, runs, number -> Autumn.run(spec.replicate(number), hands), record -> {
                keep.accept(record);
                progress.done(record.number, runs);
            });
        }
    }
}
