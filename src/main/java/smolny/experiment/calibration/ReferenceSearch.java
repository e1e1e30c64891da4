package smolny.experiment.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.commons.math3.exception.TooManyEvaluationsException;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.SimpleBounds;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.CMAESOptimizer;
import smolny.kernel.math.PortableMath;
import smolny.kernel.random.Dice;
import smolny.scenario.RecordedTarget;

/**
 * A reference point: what a search by CMA-ES comes upon (Hansen, "The CMA evolution strategy: a tutorial", 2016), and a
 * {@link LeastSquaresDescent} from there. It is a point to start from, not an estimate.
 */
final class ReferenceSearch {
    private static final double REACH = 0.15;
    private static final double EDGE = 0.02;
    private static final int LEAST_POPULATION = 8;

    private final ParameterSpace box;
    private final List<RecordedTarget> targets;
    private final TrialSource experiment;

    /**
     * A search.
     *
     * @param box where to search
     * @param targets the fitted targets, in the order of the trials' statistics
     * @param experiment tries values
     */
    ReferenceSearch(ParameterSpace box, List<RecordedTarget> targets, TrialSource experiment) {
        this.box = box;
        this.targets = List.copyOf(targets);
        this.experiment = experiment;
    }

    /**
     * Searches from several places: the first from the values given, every other from halfway between them and a place drawn
     * from the whole box.
     *
     * @param start values to start from
     * @param starts how many searches, at least 1
     * @param evaluations most trials of each, at least 1
     * @return of each search the trial with the smallest loss
     */
    List<CalibrationTrial> search(double[] start, int starts, int evaluations) {
        Dice dice = Dice.of(0, 0).forOccasion(Dice.keyOf("starts"));
        double[] own = box.toUnitCube(start);
        List<CalibrationTrial> ends = new ArrayList<>();
        for (int nth = 1; nth <= starts; nth++) {
            double[] unit = own.clone();
            for (int axis = 0; axis < unit.length && nth > 1; axis++) {
                unit[axis] = (unit[axis] + dice.uniform(axis, nth)) / 2;
            }
            ends.add(both(nth, unit, evaluations));
        }
        return ends;
    }

    /** A third of the trials to look about, the rest to go down from what was found; all to look, if they are few. */
    private CalibrationTrial both(int nth, double[] start, int evaluations) {
        LeastSquaresDescent descent = new LeastSquaresDescent(box, targets, experiment, "descent" + nth);
        int rounds = evaluations * 2 / 3 / descent.trialsOfRound();
        CalibrationTrial found = search(nth, start, evaluations - rounds * descent.trialsOfRound());
        return rounds == 0 ? found : descent.descend(found, rounds);
    }

    private CalibrationTrial search(int nth, double[] start, int evaluations) {
        List<CalibrationTrial> tried = new ArrayList<>();
        int population = Math.max(LEAST_POPULATION, 4 + (int) (3 * PortableMath.log(box.size())));
        // One dimension is the least that the optimiser's covariance can do with; it never stops before the budget
        // ends.
        CMAESOptimizer optimiser = new CMAESOptimizer(
                Integer.MAX_VALUE,
                0,
                true,
                0,
                0,
                new KeyedRandomGenerator(Dice.of(nth, 0).forOccasion(Dice.keyOf("reference"))),
                false,
                (iteration, before, now) -> false);
        double[] zero = new double[box.size()];
        double[] one = new double[box.size()];
        double[] reach = new double[box.size()];
        Arrays.fill(one, 1);
        Arrays.fill(reach, REACH);
        try {
            optimiser.optimize(
                    new MaxEval(evaluations),
                    GoalType.MINIMIZE,
                    new ObjectiveFunction(unit -> loss(nth, unit, tried)),
                    new InitialGuess(inside(start)),
                    new SimpleBounds(zero, one),
                    new CMAESOptimizer.Sigma(reach),
                    new CMAESOptimizer.PopulationSize(population));
        } catch (TooManyEvaluationsException end) {
            // The budget is what ends a search on a noisy loss.
        }
        return tried.stream()
                .min(Comparator.comparingDouble(trial -> trial.loss(targets)))
                .orElseThrow();
    }

    private double loss(int nth, double[] unit, List<CalibrationTrial> tried) {
        String id = String.format(Locale.ROOT, "reference%d-%05d", nth, tried.size() + 1);
        CalibrationTrial trial = experiment.run(id, box.fromUnitCube(unit));
        tried.add(trial);
        return trial.loss(targets);
    }

    private static double[] inside(double[] unit) {
        return Arrays.stream(unit)
                .map(part -> Math.min(1 - EDGE, Math.max(EDGE, part)))
                .toArray();
    }

    /**
     * A quick fit that may see some targets only.
     *
     * @param targets every target that trials have a statistic of
     * @param sees which of them the fit may see
     * @param experiment tries values; gives a statistic of each target
     * @param start values to start from
     * @param effort how much is to be done
     * @throws IllegalArgumentException if the fit may see nothing
     */
    static RefitSearch refit(
            ParameterSpace box,
            List<RecordedTarget> targets,
            Predicate<RecordedTarget> sees,
            TrialSource experiment,
            double[] start,
            RefitSearch.Effort effort) {
        int[] seen = RefitSearch.seen(targets, sees);
        if (seen.length == 0) {
            throw new IllegalArgumentException("there is no target that the fit may use");
        }
        List<RecordedTarget> told = IntStream.of(seen).mapToObj(targets::get).toList();
        List<CalibrationTrial> trials = new ArrayList<>();
        TrialSource part = (id, values) -> {
            CalibrationTrial trial = experiment.run(id, values);
            trials.add(trial);
            return trial.only(seen);
        };
        List<String> ends = new ReferenceSearch(box, told, part)
                .search(start, effort.starts(), effort.evaluations()).stream()
                        .map(CalibrationTrial::id)
                        .toList();
        List<CalibrationTrial> whole = trials.stream()
                .filter(trial -> ends.contains(trial.id()))
                .sorted(Comparator.comparingDouble(trial -> trial.only(seen).loss(told)))
                .toList();
        double bound = RefitSearch.NEARLY
                * RefitSearch.NEARLY
                * whole.get(0).only(seen).loss(told);
        return new RefitSearch(
                box,
                targets,
                sees,
                trials,
                whole.stream().filter(end -> end.only(seen).loss(told) <= bound).toList());
    }
}
