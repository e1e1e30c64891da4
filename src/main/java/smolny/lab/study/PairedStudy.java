package smolny.lab.study;

import java.util.List;
import smolny.lab.run.Progress;
import smolny.lab.run.Run;
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
 */
public record PairedStudy(RunSpec before, RunSpec after, Aim aim, List<Outcome> outcomes) {
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
            Waiting waiting = new Waiting(pairs, progress, stop.most());
            workers.each(2 * done, 2 * stop.nextLook(done), this::extract, waiting::take);
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
                outcomes);
    }

    private static RunSpec with(RunSpec spec, Scenario scenario) {
        return new RunSpec(scenario, spec.scale(), spec.seed(), spec.replicate());
    }

    private Extract extract(int piece) {
        RunSpec spec = (piece % 2 == 0 ? before : after).replicate(piece / 2);
        return Extract.of(Run.of(spec), aim, outcomes);
    }

    /** Puts the two runs of a pair together. */
    private static final class Waiting {
        private final Pairs pairs;
        private final Progress progress;
        private final int most;
        private final java.util.Deque<Extract> first = new java.util.ArrayDeque<>();

        Waiting(Pairs pairs, Progress progress, int most) {
            this.pairs = pairs;
            this.progress = progress;
            this.most = most;
        }

        void take(Extract extract) {
            if (first.isEmpty()) {
                first.add(extract);
                return;
            }
            pairs.add(first.remove(), extract);
            if (pairs.count() < most) {
                progress.done(pairs.count(), most);
            }
        }
    }
}
