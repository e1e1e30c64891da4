package smolny.lab.study;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.stat.StatUtils;
import smolny.kernel.rng.Dice;
import smolny.lab.run.Autumn;
import smolny.lab.run.InOrder;
import smolny.lab.run.Progress;
import smolny.lab.run.RunSpec;
import smolny.model.fact.Observer;

/**
 * How open an outcome still is, day by day. From a day on the same past is lived on with other chances, many times; the more
 * the futures differ, the more open the outcome is. Openness is four times the variance of the outcome between the futures
 * of one past, averaged over pasts: 1 when it hangs on even odds, 0 when it is settled.
 *
 * @param spec the history
 * @param outcome that is watched
 * @param pasts how many pasts, at least 1
 * @param futures of each past and day, at least 2
 * @param every days between forks, at least 1
 */
public record Hinges(RunSpec spec, Outcome outcome, int pasts, int futures, int every) {
    private static final double SCALE = 4;

    /**
     * How open it is when a day begins.
     *
     * @param day from which on the futures differ; one past the last day stands for the end
     * @param openness see {@link Hinges}; a small sample may give a little over 1
     * @param chance mean of the outcome over all futures, in [0, 1]
     */
    public record Opening(int day, double openness, double chance) {}

    /** How many runs it takes. */
    public int runs() {
        return forks().size() * pasts * futures;
    }

    private List<Integer> forks() {
        List<Integer> days = new ArrayList<>();
        for (int day = 0; day < spec.scenario().setting().clock().days(); day += every) {
            days.add(day);
        }
        return days;
    }

    /**
     * Lives through all futures.
     *
     * @param threads runs at a time
     * @return one opening for each fork, and the end, at which nothing is open
     * @throws IllegalStateException if a run fails
     */
    public List<Opening> run(int threads, Progress progress) {
        List<Integer> forks = forks();
        List<Double> values = new ArrayList<>();
        int each = pasts * futures;
        new InOrder(threads).each(0, runs(), piece -> value(forks.get(piece / each), piece % each), value -> {
            values.add(value);
            progress.done(values.size(), runs());
        });
        List<Opening> openings = new ArrayList<>();
        for (int fork = 0; fork < forks.size(); fork++) {
            openings.add(opening(forks.get(fork), values.subList(fork * each, (fork + 1) * each)));
        }
        double last = openings.get(openings.size() - 1).chance();
        openings.add(new Opening(spec.scenario().setting().clock().days(), 0, last));
        return openings;
    }

    private double value(int fork, int piece) {
        RunSpec past = spec.replicate(piece / futures);
        Dice before = past.dice();
        Dice after = before.about(Dice.keyOf(Dice.keyOf("future"), piece % futures));
        return outcome.chance().applyAsDouble(Autumn.run(past, day -> day < fork ? before : after, Observer.NOBODY));
    }

    private Opening opening(int day, List<Double> values) {
        double variance = 0;
        double sum = 0;
        for (int past = 0; past < pasts; past++) {
            double[] futuresOfIt = values.subList(past * futures, (past + 1) * futures).stream()
                    .mapToDouble(Double::doubleValue)
                    .toArray();
            variance += StatUtils.variance(futuresOfIt);
            sum += StatUtils.mean(futuresOfIt);
        }
        return new Opening(day, SCALE * variance / pasts, sum / pasts);
    }
}
