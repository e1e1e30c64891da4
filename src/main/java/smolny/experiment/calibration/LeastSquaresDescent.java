package smolny.experiment.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import smolny.kernel.math.PortableMath;
import smolny.kernel.random.Dice;
import smolny.scenario.RecordedTarget;

/**
 * Descent to a reference point by least squares in a trust region (Levenberg 1944; Marquardt 1963; slopes by regression as in
 * response surfaces, Box and Wilson 1951). Each round tries points scattered around the best one, all with the same seeds. A
 * linear regression of each statistic gives its slopes and averages out random variation. Several damped steps are tried and
 * the best is kept. The range of each parameter is its prior: of two points that fit equally well, the one nearer the middle
 * of the ranges is preferred.
 */
final class LeastSquaresDescent {
    private static final int TRIALS_A_PARAMETER = 3;
    private static final double[] DAMPINGS = {0.1, 1, 10, 100};
    private static final double WIDEST = 0.15;
    private static final double NARROWEST = 0.04;
    private static final double NARROWING = 0.65;
    /** Variance of an even spread over the unit interval. */
    private static final double SPREAD = 1.0 / 12;

    private final ParameterSpace box;
    private final List<RecordedTarget> targets;
    private final TrialSource experiment;
    private final String name;
    private final Dice dice;

    /**
     * A descent.
     *
     * @param box where to look; each range is a prior
     * @param targets the fitted targets, in the order of the trials' statistics
     * @param experiment tries values, with the same seeds each time
     * @param name tells its trials from those of others, and settles where it looks
     */
    LeastSquaresDescent(ParameterSpace box, List<RecordedTarget> targets, TrialSource experiment, String name) {
        this.box = box;
        this.targets = List.copyOf(targets);
        this.experiment = experiment;
        this.name = name;
        this.dice = Dice.of(0, 0).forOccasion(Dice.keyOf(name));
    }

    /** How many trials a round takes. */
    int trialsOfRound() {
        return TRIALS_A_PARAMETER * box.size() + DAMPINGS.length;
    }

    /**
     * Descends. A round that finds nothing better narrows the region; a region too narrow ends the descent.
     *
     * @param from the trial to start from
     * @param rounds most rounds
     * @return the best trial
     */
    CalibrationTrial descend(CalibrationTrial from, int rounds) {
        CalibrationTrial best = from;
        double width = WIDEST;
        for (int round = 1; round <= rounds && width > NARROWEST; round++) {
            CalibrationTrial next = round(best, round, width);
            if (cost(next) < cost(best)) {
                best = next;
            } else {
                width *= NARROWING;
            }
        }
        return best;
    }

    private CalibrationTrial round(CalibrationTrial at, int round, double width) {
        String id = String.format(Locale.ROOT, "%s-%02d-", name, round);
        double[] unit = box.toUnitCube(at.values());
        List<CalibrationTrial> tried = new ArrayList<>();
        for (int nth = 0; nth < TRIALS_A_PARAMETER * unit.length; nth++) {
            double[] place = unit.clone();
            for (int i = 0; i < place.length; i++) {
                double by = width * (2 * dice.uniform(round, nth * place.length + i) - 1);
                place[i] = PortableMath.clamp(0, place[i] + by, 1);
            }
            tried.add(experiment.run(String.format(Locale.ROOT, "%s%03d", id, nth), box.fromUnitCube(place)));
        }
        RealMatrix slopes = slopes(at, tried);
        for (double damping : DAMPINGS) {
            tried.add(experiment.run(id + "step" + damping, box.fromUnitCube(step(at, slopes, damping))));
        }
        return tried.stream().min(Comparator.comparingDouble(this::cost)).orElseThrow();
    }

    /** Change of each z when a parameter goes through its whole range: ridge regression about the best place. */
    private RealMatrix slopes(CalibrationTrial at, List<CalibrationTrial> tried) {
        RealVector centre = new ArrayRealVector(box.toUnitCube(at.values()));
        RealMatrix moves = new Array2DRowRealMatrix(tried.size(), box.size());
        RealMatrix changes = new Array2DRowRealMatrix(tried.size(), targets.size());
        for (int row = 0; row < tried.size(); row++) {
            CalibrationTrial trial = tried.get(row);
            moves.setRowVector(row, new ArrayRealVector(box.toUnitCube(trial.values())).subtract(centre));
            changes.setRowVector(row, misses(trial).subtract(misses(at)));
        }
        RealMatrix normal = moves.transpose().multiply(moves);
        double ridge = 0.02 * normal.getTrace() / box.size();
        for (int i = 0; i < box.size(); i++) {
            normal.addToEntry(i, i, ridge);
        }
        return new CholeskyDecomposition(normal)
                .getSolver()
                .solve(moves.transpose().multiply(changes))
                .transpose();
    }

    private double[] step(CalibrationTrial at, RealMatrix slopes, double damping) {
        double[] unit = box.toUnitCube(at.values());
        RealMatrix normal = slopes.transpose().multiply(slopes);
        RealVector towards = slopes.transpose().operate(misses(at));
        for (int i = 0; i < unit.length; i++) {
            normal.addToEntry(i, i, damping * targets.size() + 1 / SPREAD);
            towards.addToEntry(i, (unit[i] - 0.5) / SPREAD);
        }
        RealVector step = new CholeskyDecomposition(normal).getSolver().solve(towards);
        double[] to = new double[unit.length];
        Arrays.setAll(to, i -> PortableMath.clamp(0, unit[i] - step.getEntry(i), 1));
        return to;
    }

    /** Sum of the squares of z and of the distances from the middle of each range, in standard deviations of the prior. */
    private double cost(CalibrationTrial trial) {
        double sum = trial.loss(targets) * targets.size();
        for (double part : box.toUnitCube(trial.values())) {
            sum += (part - 0.5) * (part - 0.5) / SPREAD;
        }
        return sum;
    }

    private RealVector misses(CalibrationTrial trial) {
        double[] z = new double[targets.size()];
        Arrays.setAll(z, i -> trial.z(targets, i));
        return new ArrayRealVector(z);
    }
}
