package smolny.experiment.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;
import smolny.kernel.random.Dice;
import smolny.simulation.OrderedExecutor;
import smolny.simulation.Outcome;
import smolny.simulation.ProgressListener;
import smolny.simulation.RunResult;
import smolny.simulation.RunSpec;
import smolny.simulation.Simulation;

/**
 * How open an outcome still is, day by day. From a day on the same past is continued with other random numbers, many times;
 * the more the futures differ, the more open the outcome is. Openness is four times the variance of the outcome between the
 * futures of one past, averaged over pasts: 1 at even odds, 0 when the outcome is settled.
 *
 * <p>A longer past leaves no more open than a shorter one (law of total variance). So estimates that rise from one day to the next
 * are replaced by their mean (isotonic regression; Barlow and others, "Statistical inference under order restrictions", 1972), and
 * what the days close adds up to what was open at first.
 *
 * @param days in order; the last stands for the end, at which nothing is open
 */
public record OpennessOverTime(List<DayOpenness> days) {
    private static final double SCALE = 4;

    /** Keeps its own copy. */
    public OpennessOverTime {
        days = List.copyOf(days);
    }

    /**
     * How open it is when a day begins.
     *
     * @param day from which on the futures differ; one past the last day stands for the end
     * @param openness see {@link OpennessOverTime}; in [0, 1], and never more than on an earlier day
     * @param chance mean of the outcome over all futures, in [0, 1]
     */
    public record DayOpenness(int day, double openness, double chance) {}

    /**
     * Between two days that follow one another here.
     *
     * @param from the earlier one
     * @param to the later one, before which it happened
     * @param share of what was open at first, above 0
     */
    public record Drop(int from, int to, double share) {}

    /**
     * Runs all futures.
     *
     * @param spec first run of the scenario
     * @param outcome that is watched
     * @param pasts how many pasts, at least 1
     * @param futures of each past and day, at least 2
     * @param every days between forks, at least 1
     * @param threads runs at a time, at least 1; changes no result
     * @throws IllegalStateException if a run fails
     */
    public static OpennessOverTime estimate(
            RunSpec spec, Outcome outcome, int pasts, int futures, int every, int threads, ProgressListener progress) {
        int end = spec.scenario().setting().clock().days();
        int forks = (end + every - 1) / every;
        int each = pasts * futures;
        double[] values = new double[forks * each];
        int[] done = new int[1];
        new OrderedExecutor(threads)
                .run(
                        0,
                        values.length,
                        piece -> outcome.chance()
                                .applyAsDouble(future(
                                        spec.replicate(piece % each / futures),
                                        outcome,
                                        piece / each * every,
                                        piece % futures)),
                        value -> {
                            values[done[0]++] = value;
                            progress.done(done[0], values.length);
                        });
        List<DayOpenness> days = new ArrayList<>();
        for (int fork = 0; fork < forks; fork++) {
            days.add(openness(fork * every, values, fork * each, pasts, futures));
        }
        days.add(new DayOpenness(end, 0, days.get(forks - 1).chance()));
        return new OpennessOverTime(falling(days));
    }

    /** The nearest estimates that never rise: neighbours that do are pooled. */
    private static List<DayOpenness> falling(List<DayOpenness> days) {
        List<double[]> pools = new ArrayList<>(); // mean, and how many days
        for (DayOpenness day : days) {
            double[] pool = {Math.min(1, day.openness()), 1};
            while (!pools.isEmpty() && pools.get(pools.size() - 1)[0] < pool[0]) {
                double[] before = pools.remove(pools.size() - 1);
                double count = before[1] + pool[1];
                pool = new double[] {(before[0] * before[1] + pool[0] * pool[1]) / count, count};
            }
            pools.add(pool);
        }
        List<DayOpenness> falling = new ArrayList<>();
        for (double[] pool : pools) {
            for (int i = 0; i < pool[1]; i++) {
                DayOpenness day = days.get(falling.size());
                falling.add(new DayOpenness(day.day(), pool[0], day.chance()));
            }
        }
        return falling;
    }

    private static RunResult future(RunSpec past, Outcome outcome, int fork, int number) {
        Dice before = past.dice();
        Dice after = before.forOccasion(Dice.keyOf(Dice.keyOf("future"), number));
        return Simulation.runRecording(past, day -> day < fork ? before : after, outcome.measures());
    }

    private static DayOpenness openness(int day, double[] values, int from, int pasts, int futures) {
        double variance = 0;
        double sum = 0;
        for (int past = 0; past < pasts; past++) {
            variance += StatUtils.variance(values, from + past * futures, futures);
            sum += StatUtils.mean(values, from + past * futures, futures);
        }
        return new DayOpenness(day, SCALE * variance / pasts, sum / pasts);
    }

    /** Openness on the first day. */
    public double atFirst() {
        return days.get(0).openness();
    }

    /** The periods with the greatest drops of openness, the greatest first. */
    public List<Drop> greatestDrops(int most) {
        return IntStream.range(0, days.size() - 1)
                .mapToObj(i -> new Drop(
                        days.get(i).day(),
                        days.get(i + 1).day(),
                        (days.get(i).openness() - days.get(i + 1).openness()) / atFirst()))
                .sorted(Comparator.comparingDouble(Drop::share).reversed())
                .limit(most)
                .filter(drop -> drop.share() > 0)
                .toList();
    }
}
