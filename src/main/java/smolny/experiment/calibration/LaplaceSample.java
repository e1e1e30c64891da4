package smolny.experiment.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import smolny.kernel.random.Dice;
import smolny.scenario.RecordedTarget;

/**
 * A sample around a reference point, for parameter spaces with too many dimensions for an emulator of the whole. Near the point
 * every statistic is taken as linear, fitted to the trials made there. The parameters then have a normal posterior (Laplace's
 * approximation). The prior is uniform over each range, and the error of the linear fit is added to the tolerance. The model
 * then tries draws from this posterior; only those that it confirms are kept.
 */
final class LaplaceSample {
    private static final double RADIUS = 0.2;
    private static final double PRIOR = 12;
    private static final double RIDGE = 0.02;
    /** Trials for each vector that is wanted, at most. */
    private static final int PATIENCE = 3;

    private final ParameterSpace box;
    private final List<RecordedTarget> targets;
    private final TrialSource experiment;
    private final Dice dice = Dice.of(0, 0).forOccasion(Dice.keyOf("neighbourhood"));

    LaplaceSample(ParameterSpace box, List<RecordedTarget> targets, TrialSource experiment) {
        this.box = box;
        this.targets = List.copyOf(targets);
        this.experiment = experiment;
    }

    /**
     * Draws a sample.
     *
     * @param point the reference point
     * @param trials all that were made; those near the point are used
     * @param wanted how many to keep
     * @param confirmed whether the model agrees that a trial is plausible
     * @return at most {@code wanted} trials by rising loss; none if fewer than two trials for each parameter are near
     */
    List<CalibrationTrial> sample(
            CalibrationTrial point, List<CalibrationTrial> trials, int wanted, Predicate<CalibrationTrial> confirmed) {
        double[] centre = box.toUnitCube(point.values());
        List<CalibrationTrial> near = trials.stream()
                .filter(trial -> isNear(box.toUnitCube(trial.values()), centre))
                .toList();
        if (near.size() < 2 * box.size()) {
            return List.of();
        }
        RealMatrix spread = spread(point, near);
        List<CalibrationTrial> kept = new ArrayList<>();
        for (int nth = 0; nth < PATIENCE * wanted && kept.size() < wanted; nth++) {
            double[] unit = draw(centre, spread, nth);
            CalibrationTrial trial =
                    experiment.run(String.format(Locale.ROOT, "near-%05d", nth), box.fromUnitCube(unit));
            if (confirmed.test(trial)) {
                kept.add(trial);
            }
        }
        kept.sort(Comparator.comparingDouble(trial -> trial.loss(targets)));
        return kept;
    }

    private static boolean isNear(double[] unit, double[] centre) {
        for (int i = 0; i < unit.length; i++) {
            if (Math.abs(unit[i] - centre[i]) > RADIUS) {
                return false;
            }
        }
        return true;
    }

    /** A matrix that turns independent normal numbers into moves from the point, posterior in distribution. */
    private RealMatrix spread(CalibrationTrial point, List<CalibrationTrial> near) {
        double[] centre = box.toUnitCube(point.values());
        RealMatrix moves = new Array2DRowRealMatrix(near.size(), box.size());
        RealMatrix changes = new Array2DRowRealMatrix(near.size(), targets.size());
        for (int row = 0; row < near.size(); row++) {
            double[] unit = box.toUnitCube(near.get(row).values());
            for (int i = 0; i < unit.length; i++) {
                moves.setEntry(row, i, unit[i] - centre[i]);
            }
            for (int j = 0; j < targets.size(); j++) {
                changes.setEntry(row, j, near.get(row).z(targets, j) - point.z(targets, j));
            }
        }
        RealMatrix normal = moves.transpose().multiply(moves);
        double ridge = RIDGE * normal.getTrace() / box.size();
        RealMatrix slopes = new CholeskyDecomposition(normal.add(
                        MatrixUtils.createRealIdentityMatrix(box.size()).scalarMultiply(ridge)))
                .getSolver()
                .solve(moves.transpose().multiply(changes));
        RealMatrix untold = changes.subtract(moves.multiply(slopes));
        RealMatrix precision = MatrixUtils.createRealIdentityMatrix(box.size()).scalarMultiply(PRIOR);
        for (int j = 0; j < targets.size(); j++) {
            RealVector slope = slopes.getColumnVector(j);
            RealVector rest = untold.getColumnVector(j);
            double error = 1 + rest.dotProduct(rest) / near.size();
            precision = precision.add(slope.outerProduct(slope).scalarMultiply(1 / error));
        }
        RealMatrix root = new CholeskyDecomposition(precision).getL();
        return new LUDecomposition(root.transpose()).getSolver().getInverse();
    }

    /** A draw; what falls outside the box is thrown back from its edge. */
    private double[] draw(double[] centre, RealMatrix spread, int nth) {
        double[] normals = new double[centre.length];
        Arrays.setAll(normals, i -> dice.normal(nth, i));
        double[] move = spread.operate(normals);
        double[] unit = new double[centre.length];
        for (int i = 0; i < unit.length; i++) {
            double at = Math.abs(centre[i] + move[i]) % 2;
            unit[i] = at > 1 ? 2 - at : at;
        }
        return unit;
    }
}
