package smolny.experiment.calibration;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import smolny.kernel.parameter.Parameter;
import smolny.scenario.RecordedTarget;

/**
 * A quick fit that uses only some of the targets: several searches by CMA-ES with the same seeds. All ends that come nearly as
 * close to the record as the best one are kept, because the targets used cannot distinguish them.
 *
 * @param box the free parameters
 * @param targets every target that trials have a statistic of, in their order
 * @param visible which of them the fit may see
 * @param trials all that were made
 * @param searchEnds kept ends of searches, the best first
 */
public record RefitSearch(
        ParameterSpace box,
        List<RecordedTarget> targets,
        Predicate<RecordedTarget> visible,
        List<CalibrationTrial> trials,
        List<CalibrationTrial> searchEnds) {
    /** Ends are kept if their root mean square distance is at most this multiple of the best one. */
    static final double NEARLY = 1.25;

    /** Keeps its own copies. */
    public RefitSearch {
        targets = List.copyOf(targets);
        trials = List.copyOf(trials);
        searchEnds = List.copyOf(searchEnds);
    }

    static int[] seen(List<RecordedTarget> targets, Predicate<RecordedTarget> sees) {
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
        return Math.sqrt(searchEnds
                .get(0)
                .only(seen(targets, visible))
                .loss(targets.stream().filter(visible).toList()));
    }

    /** The kept values. */
    public List<Map<Parameter, Double>> vectors() {
        return searchEnds.stream().map(end -> box.byParameter(end.values())).toList();
    }
}
