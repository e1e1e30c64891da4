package smolny.lab.fit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import smolny.history.record.Target;
import smolny.kernel.param.Parameter;

/**
 * A quick fit that may see some targets only: several searches by CMA-ES with the same seeds. Those that end nearly as near
 * the record as the best one are kept together, for what tells them apart is just what the seen targets do not say.
 *
 * @param box the free parameters
 * @param targets every target that trials have a statistic of, in their order
 * @param sees which of them the fit may see
 * @param trials all that were made
 * @param ends kept ends of searches, the best first
 */
public record Refit(Box box, List<Target> targets, Predicate<Target> sees, List<Trial> trials, List<Trial> ends) {
    /** Ends are kept whose root mean square distance is at most so many times that of the best. */
    private static final double NEARLY = 1.25;

    /** Keeps its own copies. */
    public Refit {
        targets = List.copyOf(targets);
        trials = List.copyOf(trials);
        ends = List.copyOf(ends);
    }

    /**
     * Searches.
     *
     * @param experiment tries values; gives a statistic of each target
     * @param start values to start from
     * @param effort how much is to be done
     * @throws IllegalArgumentException if the fit may see nothing
     */
    public static Refit of(
            Box box,
            List<Target> targets,
            Predicate<Target> sees,
            Experiment experiment,
            double[] start,
            Effort effort) {
        int[] seen = seen(targets, sees);
        if (seen.length == 0) {
            throw new IllegalArgumentException("the fit may see no target");
        }
        List<Target> told = IntStream.of(seen).mapToObj(targets::get).toList();
        List<Trial> trials = new ArrayList<>();
        Experiment part = (id, values) -> {
            Trial trial = experiment.of(id, values);
            trials.add(trial);
            return trial.only(seen);
        };
        List<String> ends = new Reference(box, told, part)
                .from(start, effort.starts(), effort.evaluations()).stream()
                        .map(Trial::id)
                        .toList();
        List<Trial> whole = trials.stream()
                .filter(trial -> ends.contains(trial.id()))
                .sorted(Comparator.comparingDouble(trial -> trial.only(seen).loss(told)))
                .toList();
        double bound = NEARLY * NEARLY * whole.get(0).only(seen).loss(told);
        return new Refit(
                box,
                targets,
                sees,
                trials,
                whole.stream().filter(end -> end.only(seen).loss(told) <= bound).toList());
    }

    private static int[] seen(List<Target> targets, Predicate<Target> sees) {
        return IntStream.range(0, targets.size())
                .filter(j -> sees.test(targets.get(j)))
                .toArray();
    }

    /**
     * How much is to be done.
     *
     * @param starts how many searches
     * @param evaluations trials of each
     */
    public record Effort(int starts, int evaluations) {}

    /** Root mean square distance of the best end from what the fit saw, in tolerances. */
    public double rms() {
        return Math.sqrt(ends.get(0)
                .only(seen(targets, sees))
                .loss(targets.stream().filter(sees).toList()));
    }

    /** The kept values. */
    public List<Map<Parameter, Double>> vectors() {
        return ends.stream().map(end -> box.named(end.values())).toList();
    }
}
