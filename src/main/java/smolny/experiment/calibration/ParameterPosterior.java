package smolny.experiment.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.DecompositionSolver;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import smolny.experiment.validation.TargetKind;
import smolny.kernel.math.PortableMath;
import smolny.kernel.math.StandardNormal;
import smolny.kernel.random.Dice;
import smolny.scenario.RecordedTarget;

/**
 * What the record leaves of the parameters: the posterior distribution under a {@link ResponseSurface}, normal about its highest
 * point and cut off at the ranges (Laplace's approximation).
 *
 * <p>The prior of each parameter is normal about the middle of its range, with the variance of an even spread, and zero outside
 * the range. A recorded number differs from the mean over runs by the random variation of one run, by the error of the surface,
 * and by its tolerance times a factor of its kind of target. That factor is estimated with the parameters: if the fronts disagree
 * with every set of parameters, the counts of fronts say less. Lists of one ballot depend on one another, so a ballot of k lists
 * has k times the variance of tolerance, and counts once.
 */
final class ParameterPosterior {
    /** Standard deviation of the prior, in ranges. */
    private static final double PRIOR = Math.sqrt(1.0 / 12);
    /** Variance of the prior within the range, in squared ranges: a normal distribution cut off at 1.73 standard deviations. */
    static final double PRIOR_VARIANCE = 0.0553;

    /** Part of a tolerance that is error of the source; the rest stands for what places and sessions have of their own. */
    private static final double SOURCE = 0.5;

    /** As many targets as this say that the factor is 1, before any is looked at. */
    private static final double BELIEF = 4;

    /** Precision of a parameter that is held. */
    private static final double FIRM = 1e9;

    private static final int ROUNDS = 25;
    private static final int SWEEPS = 400;
    private static final int THINNING = 20;
    /** Points drawn for each that is kept, if spread is estimated. */
    private static final int CANDIDATES = 8;

    private static final double FARTHEST_STEP = 0.2;

    private final ResponseSurface surface;
    private final List<RecordedTarget> targets;
    private final int[] seen;
    private final double[] held;
    private final double[] tolerance;
    private final Map<TargetKind, Double> factors = new EnumMap<>(TargetKind.class);
    private final double[] mode;
    private RealMatrix precision;
    private double[] pull;

    /**
     * Finds it.
     *
     * @param surface of every target
     * @param targets in the order of the surface's statistics; their values are the record
     * @param seen numbers of the targets that may be used
     * @param held place in its range of each parameter that is held, which may lie outside it; NaN for those that are free
     */
    ParameterPosterior(ResponseSurface surface, List<RecordedTarget> targets, int[] seen, double[] held) {
        this.surface = surface;
        this.targets = List.copyOf(targets);
        this.seen = Arrays.stream(seen).filter(surface::has).toArray();
        this.held = held.clone();
        this.tolerance = tolerances();
        this.mode = Arrays.stream(held)
                .map(place -> Double.isNaN(place) ? 0.5 : place)
                .toArray();
        for (TargetKind kind : TargetKind.values()) {
            factors.put(kind, 1.0);
        }
        precision = MatrixUtils.createRealIdentityMatrix(held.length);
        pull = new double[held.length];
        for (int round = 0; round < ROUNDS; round++) {
            linearise();
            step();
            estimateFactors();
        }
        linearise();
    }

    /** Standard deviation of the tolerance of each target seen, for as many lists as its ballot has. */
    private double[] tolerances() {
        Map<String, Integer> lists = new HashMap<>();
        for (int nth : seen) {
            lists.merge(TargetKind.ballot(targets.get(nth)), 1, Integer::sum);
        }
        return Arrays.stream(seen)
                .mapToDouble(nth -> targets.get(nth).tolerance()
                        * Math.sqrt(lists.getOrDefault(TargetKind.ballot(targets.get(nth)), 1)))
                .toArray();
    }

    private double toleranceVariance(int row) {
        double factor = factors.getOrDefault(TargetKind.of(targets.get(seen[row])), 1.0);
        return tolerance[row] * tolerance[row] * factor * factor;
    }

    private RealMatrix slopes() {
        RealMatrix slopes = new Array2DRowRealMatrix(Math.max(1, seen.length), mode.length);
        for (int row = 0; row < seen.length; row++) {
            slopes.setRow(row, surface.slopes(seen[row], mode));
        }
        return slopes;
    }

    private double[] residuals() {
        double[] at = surface.at(mode);
        return Arrays.stream(seen)
                .mapToDouble(nth -> targets.get(nth).value() - at[nth])
                .toArray();
    }

    /** Precision and pull of the normal posterior at the present point: minus the log density is u'Pu/2 - b'u. */
    private void linearise() {
        double[] prior = new double[mode.length];
        Arrays.setAll(prior, axis -> Double.isNaN(held[axis]) ? 1 / (PRIOR * PRIOR) : FIRM);
        precision = MatrixUtils.createRealDiagonalMatrix(prior);
        Arrays.setAll(pull, axis -> prior[axis] * (Double.isNaN(held[axis]) ? 0.5 : held[axis]));
        if (seen.length == 0) {
            return;
        }
        RealMatrix slopes = slopes();
        RealMatrix weighted =
                new CholeskyDecomposition(variance()).getSolver().solve(slopes).transpose();
        double[] rest = residuals();
        double[] here = slopes.operate(mode);
        double[] aim = new double[rest.length];
        Arrays.setAll(aim, row -> rest[row] + here[row]);
        RealMatrix told = weighted.multiply(slopes);
        precision = precision.add(told.add(told.transpose()).scalarMultiply(0.5));
        double[] towards = weighted.operate(aim);
        for (int i = 0; i < pull.length; i++) {
            pull[i] += towards[i];
        }
    }

    private RealMatrix variance() {
        RealMatrix variance = new Array2DRowRealMatrix(seen.length, seen.length);
        for (int row = 0; row < seen.length; row++) {
            for (int column = 0; column < seen.length; column++) {
                variance.setEntry(row, column, surface.covariance(seen[row], seen[column]));
            }
            variance.addToEntry(row, row, toleranceVariance(row));
        }
        return variance;
    }

    /**
     * What the targets seen say of further statistics, each standard normal before any is looked at: mean and standard deviation of
     * each (conditioning of a normal distribution). A correlation that chance alone may give counts as none.
     *
     * @param first number of the first of them on the surface
     */
    double[][] given(int first, int count) {
        RealMatrix slopes = slopes();
        double[] prior = Arrays.stream(held)
                .map(place -> Double.isNaN(place) ? PRIOR * PRIOR : 0)
                .toArray();
        RealMatrix moves =
                slopes.multiply(MatrixUtils.createRealDiagonalMatrix(prior)).multiply(slopes.transpose());
        RealMatrix all = variance().add(moves.add(moves.transpose()).scalarMultiply(0.5));
        double[] moved =
                slopes.operate(Arrays.stream(mode).map(place -> place - 0.5).toArray());
        RealVector rest = new ArrayRealVector(residuals()).add(new ArrayRealVector(moved, false));
        // Rounding may leave the halves of the matrix different in the last digit.
        DecompositionSolver solver = new CholeskyDecomposition(
                        all, 1e-9, CholeskyDecomposition.DEFAULT_ABSOLUTE_POSITIVITY_THRESHOLD)
                .getSolver();
        double[][] found = new double[count][];
        for (int i = 0; i < count; i++) {
            int statistic = first + i;
            RealVector shared = new ArrayRealVector(Arrays.stream(seen)
                    .mapToDouble(nth -> surface.correlated(nth, statistic) ? surface.covariance(nth, statistic) : 0)
                    .toArray());
            RealVector weights = solver.solve(shared);
            found[i] = new double[] {weights.dotProduct(rest), Math.sqrt(Math.max(0, 1 - weights.dotProduct(shared)))};
        }
        return found;
    }

    /** What is most probable for one coordinate given the others, without bounds. */
    private double conditional(double[] unit, int axis) {
        double sum = pull[axis] + precision.getEntry(axis, axis) * unit[axis];
        for (int other = 0; other < unit.length; other++) {
            sum -= precision.getEntry(axis, other) * unit[other];
        }
        return sum / precision.getEntry(axis, axis);
    }

    /** Moves towards the highest point within the ranges, not too far at once because the surface is bent. */
    private void step() {
        double[] to = mode.clone();
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int axis = 0; axis < to.length; axis++) {
                if (Double.isNaN(held[axis])) {
                    to[axis] = PortableMath.clamp(0, conditional(to, axis), 1);
                }
            }
        }
        for (int axis = 0; axis < to.length; axis++) {
            mode[axis] += PortableMath.clamp(-FARTHEST_STEP, to[axis] - mode[axis], FARTHEST_STEP);
        }
    }

    /** A step of expectation and maximisation for the factor of each kind. */
    private void estimateFactors() {
        double[] rest = residuals();
        double[] uncertain = uncertainties();
        Map<TargetKind, Map<String, List<Double>>> sizes = new EnumMap<>(TargetKind.class);
        for (int row = 0; row < seen.length; row++) {
            RecordedTarget target = targets.get(seen[row]);
            double own = toleranceVariance(row);
            double run = surface.covariance(seen[row], seen[row]);
            double part = own / (own + run);
            double expected = part * part * (rest[row] * rest[row] + uncertain[row]) + own * run / (own + run);
            sizes.computeIfAbsent(TargetKind.of(target), kind -> new LinkedHashMap<>())
                    .computeIfAbsent(TargetKind.ballot(target), ballot -> new ArrayList<>())
                    .add(expected / (tolerance[row] * tolerance[row]));
        }
        sizes.forEach((kind, ballots) -> {
            double sum = BELIEF;
            for (List<Double> lists : ballots.values()) {
                sum += lists.stream().mapToDouble(size -> size).average().orElse(0);
            }
            factors.put(kind, Math.sqrt(sum / (BELIEF + ballots.size())));
        });
    }

    /** Variance of the mean of each target seen because the parameters are uncertain. */
    private double[] uncertainties() {
        RealMatrix slopes = slopes();
        RealMatrix spread = new CholeskyDecomposition(precision).getSolver().solve(slopes.transpose());
        return IntStream.range(0, seen.length)
                .mapToDouble(row -> slopes.getRowVector(row).dotProduct(spread.getColumnVector(row)))
                .toArray();
    }

    /** The highest point, in the unit cube. */
    double[] mode() {
        return mode.clone();
    }

    /** By how much the tolerances of each kind of target are too small, 1 if they are right. */
    Map<TargetKind, Double> factors() {
        return Map.copyOf(factors);
    }

    /**
     * Draws points of the unit cube: each coordinate in turn from its normal distribution given the others, cut off at its range
     * (Gibbs sampling). If parameters set how much places differ, more points are drawn than are wanted, and those are taken
     * whose spread agrees with the distances of the record from the surface (sampling importance resampling). Those distances are
     * compared with half of each tolerance: the other half stands for what places have of their own, which is estimated here.
     *
     * @param count how many
     */
    List<double[]> draws(int count, Dice dice) {
        if (!surface.spreads() || seen.length == 0) {
            return gibbs(count, dice);
        }
        List<double[]> candidates = gibbs(CANDIDATES * count, dice);
        double[] logs =
                candidates.parallelStream().mapToDouble(this::spreadSupport).toArray();
        double most = Arrays.stream(logs).max().orElseThrow();
        double[] weights =
                Arrays.stream(logs).map(log -> PortableMath.exp(log - most)).toArray();
        double all = Arrays.stream(weights).sum();
        List<double[]> draws = new ArrayList<>();
        double passed = 0;
        for (int i = 0; i < weights.length; i++) {
            passed += weights[i] * count / all;
            while (draws.size() < count && (draws.size() + 0.5 < passed || i == weights.length - 1)) {
                draws.add(candidates.get(i));
            }
        }
        return draws;
    }

    /** Log of how much better the record agrees with the spread at a point than with the mean spread. */
    private double spreadSupport(double[] unit) {
        double[] at = surface.at(unit);
        double[] rest = Arrays.stream(seen)
                .mapToDouble(nth -> targets.get(nth).value() - at[nth])
                .toArray();
        double[] here = Arrays.stream(seen)
                .mapToDouble(nth -> Math.sqrt(surface.spread(nth, unit)))
                .toArray();
        double[] usual = new double[seen.length];
        Arrays.fill(usual, 1);
        return logDensity(rest, here) - logDensity(rest, usual);
    }

    private double logDensity(double[] rest, double[] scales) {
        RealMatrix variance = new Array2DRowRealMatrix(rest.length, rest.length);
        for (int row = 0; row < rest.length; row++) {
            for (int column = 0; column < rest.length; column++) {
                variance.setEntry(
                        row, column, surface.covariance(seen[row], seen[column]) * scales[row] * scales[column]);
            }
            double source = SOURCE * tolerance[row];
            variance.addToEntry(row, row, source * source);
        }
        CholeskyDecomposition root = new CholeskyDecomposition(variance);
        double sum = 0;
        for (int row = 0; row < rest.length; row++) {
            sum -= PortableMath.log(root.getL().getEntry(row, row));
        }
        RealVector vector = new ArrayRealVector(rest, false);
        return sum - vector.dotProduct(root.getSolver().solve(vector)) / 2;
    }

    private List<double[]> gibbs(int count, Dice dice) {
        List<double[]> draws = new ArrayList<>();
        double[] unit = mode.clone();
        for (int sweep = 1; draws.size() < count; sweep++) {
            for (int axis = 0; axis < unit.length; axis++) {
                if (Double.isNaN(held[axis])) {
                    double deviation = 1 / Math.sqrt(precision.getEntry(axis, axis));
                    unit[axis] = between(conditional(unit, axis), deviation, dice.uniform(axis, sweep));
                }
            }
            if (sweep > SWEEPS && sweep % THINNING == 0) {
                draws.add(unit.clone());
            }
        }
        return draws;
    }

    /** A draw from a normal distribution cut off at 0 and 1. */
    private static double between(double mean, double deviation, double uniform) {
        double low = StandardNormal.probability(-mean / deviation);
        double high = StandardNormal.probability((1 - mean) / deviation);
        double part = low + uniform * (high - low);
        return high - low < 1e-12
                ? PortableMath.clamp(0, mean, 1)
                : PortableMath.clamp(0, mean + deviation * StandardNormal.quantile(part), 1);
    }
}
