package smolny.lab.study;

import java.util.List;
import org.jspecify.annotations.Nullable;
import smolny.lab.run.Autumn;
import smolny.lab.run.InOrder;
import smolny.lab.run.Progress;
import smolny.lab.run.RunSpec;
import smolny.model.event.Scenario;

/**
 * Two histories lived through with the same luck. Draws are keyed, so the same replicate differs between them only by what
 * the change brought about.
 *
 * @param before the unchanged history
 * @param after the changed one
 * @param aim what is compared
 * @param outcomes that are looked for
 * @param also values that are kept besides
 * @param memory of runs of the unchanged history, shared with other studies of it
 */
public record PairedStudy(
        RunSpec before,
        RunSpec after,
        Aim aim,
        List<Outcome> outcomes,
        List<Aim> also,
        @Nullable Memory memory) {
    /** Keeps its own copies. */
    public PairedStudy {
        outcomes = List.copyOf(outcomes);
        also = List.copyOf(also);
    }

    /** Without anything besides. */
    public PairedStudy(RunSpec before, RunSpec after, Aim aim, List<Outcome> outcomes) {
        this(before, after, aim, outcomes, List.of(), null);
    }

    /** The same, keeping these values besides. */
    public PairedStudy keeping(List<Aim> values) {
        return new PairedStudy(before, after, aim, outcomes, values, memory);
    }

    /** The same, sharing the runs of its unchanged history with all studies that have this memory. */
    public PairedStudy remembering(Memory shared) {
        return new PairedStudy(before, after, aim, outcomes, also, shared);
    }

    /** The same with other replicates: from this one on. */
    PairedStudy from(int replicate) {
        return new PairedStudy(before.replicate(replicate), after.replicate(replicate), aim, outcomes, also, memory);
    }

    /**
     * Lives through pair after pair until it is enough.
     *
     * @param threads runs at a time
     * @throws IllegalStateException if a run fails
     */
    public Pairs run(Stop stop, int threads, Progress progress) {
        Pairs pairs = new Pairs(outcomes, new Bootstrap(before.seed()));
        InOrder workers = new InOrder(threads);
        boolean enough = false;
        while (!enough) {
            int done = pairs.count();
            int next = stop.nextLook(done);
            Waiting waiting = new Waiting(pairs, progress, next);
            workers.each(2 * done, 2 * next, this::extract, waiting::take);
            enough = pairs.count() >= stop.most() || stop.satisfied(pairs.paired());
        }
        progress.done(pairs.count(), pairs.count());
        return pairs;
    }

    /** The same under another reading. */
    PairedStudy under(Reading reading) {
        return new PairedStudy(
                with(before, reading.applied(before.scenario(), before.scenario())),
                with(after, reading.applied(after.scenario(), before.scenario())),
                aim,
                outcomes,
                also,
                memory);
    }

    private static RunSpec with(RunSpec spec, Scenario scenario) {
        return new RunSpec(scenario, spec.scale(), spec.seed(), spec.replicate());
    }

    private Extract extract(int piece) {
        boolean unchanged = piece % 2 == 0;
        RunSpec spec = unchanged ? before : after;
        RunSpec next = spec.replicate(spec.replicate() + piece / 2);
        return Extract.of(unchanged && memory != null ? memory.of(next) : Autumn.run(next), this);
    }

    /** Puts the two runs of a pair together. */
    private static final class Waiting {
        private final Pairs pairs;
        private final Progress progress;
        private final int next;
        private final java.util.Deque<Extract> first = new java.util.ArrayDeque<>();

        /** Tells how far it is to the next look, after which it may be enough. */
        Waiting(Pairs pairs, Progress progress, int next) {
            this.pairs = pairs;
            this.progress = progress;
            this.next = next;
        }

        void take(Extract extract) {
            if (first.isEmpty()) {
                first.add(extract);
                return;
            }
            pairs.add(first.remove(), extract);
            if (pairs.count() < next) {
                progress.done(pairs.count(), next);
            }
        }
    }
}
