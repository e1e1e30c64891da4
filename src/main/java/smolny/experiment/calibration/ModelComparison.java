package smolny.experiment.calibration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import smolny.kernel.math.PortableMath;
import smolny.kernel.random.Dice;
import smolny.scenario.RecordedTarget;
import smolny.simulation.OrderedExecutor;

/**
 * Rival fits on the same data. Each is judged by the log density of the targets that it did not see, over its posterior
 * distribution. So it can be asked how often the one that made the data would win.
 */
public final class ModelComparison {
    private static final int DRAWS = 40;

    private final List<PosteriorFit> rivals;
    private final List<RecordedTarget> targets;

    /**
     * Between these.
     *
     * @param rivals fits with the same targets, at least two
     */
    public ModelComparison(List<PosteriorFit> rivals) {
        this.rivals = List.copyOf(rivals);
        this.targets = rivals.get(0).targets();
    }

    /** Log density of the unseen numbers of the record under a rival. */
    public double logDensity(int nth) {
        return logDensity(nth, targets);
    }

    /**
     * Log density of the unseen numbers under a rival that is fitted to the others: normal, with the variance of tolerance, run
     * and surface, averaged over draws from the posterior.
     */
    private double logDensity(int nth, List<RecordedTarget> record) {
        PosteriorFit rival = rivals.get(nth);
        ResponseSurface surface = rival.surface();
        int[] unseen = IntStream.range(0, record.size())
                .filter(j -> !rival.saw(j) && surface.has(j))
                .toArray();
        RealMatrix variance = new Array2DRowRealMatrix(unseen.length, unseen.length);
        for (int row = 0; row < unseen.length; row++) {
            for (int column = 0; column < unseen.length; column++) {
                variance.setEntry(row, column, surface.covariance(unseen[row], unseen[column]));
            }
            double tolerance = record.get(unseen[row]).tolerance();
            variance.addToEntry(row, row, tolerance * tolerance);
        }
        CholeskyDecomposition root = new CholeskyDecomposition(variance);
        double[] densities = rival.to(record).draws(DRAWS, Dice.of(nth, 0).forOccasion(Dice.keyOf("density"))).stream()
                .mapToDouble(unit -> {
                    double[] at = surface.at(unit);
                    RealVector rest = new ArrayRealVector(unseen.length);
                    for (int row = 0; row < unseen.length; row++) {
                        rest.setEntry(row, record.get(unseen[row]).value() - at[unseen[row]]);
                    }
                    return -rest.dotProduct(root.getSolver().solve(rest)) / 2;
                })
                .toArray();
        double logDeterminant = 0;
        for (int row = 0; row < unseen.length; row++) {
            logDeterminant += PortableMath.log(root.getL().getEntry(row, row));
        }
        return logMean(densities) - logDeterminant - unseen.length * PortableMath.log(2 * Math.PI) / 2;
    }

    private static double logMean(double[] logs) {
        double most = Double.NEGATIVE_INFINITY;
        for (double log : logs) {
            most = Math.max(most, log);
        }
        double sum = 0;
        for (double log : logs) {
            sum += PortableMath.exp(log - most);
        }
        return most + PortableMath.log(sum / logs.length);
    }

    /**
     * How often data made by one rival is won by it against another.
     *
     * @param maker number of the rival that makes the data
     * @param other number of the other
     * @param runs numbers of the maker's runs, one row a run; drawn on in turn, with the tolerance as noise
     * @param times how many sets of data
     * @param threads how many at a time, at least 1; changes nothing
     */
    public int recoveryWins(int maker, int other, List<double[]> runs, int times, int threads) {
        Dice dice = Dice.of(maker, other).forOccasion(Dice.keyOf("recovery"));
        List<Boolean> wins = new ArrayList<>();
        new OrderedExecutor(threads)
                .run(
                        0,
                        times,
                        set -> {
                            List<RecordedTarget> made = made(runs.get(set % runs.size()), dice, set);
                            return logDensity(maker, made) > logDensity(other, made);
                        },
                        wins::add);
        return Collections.frequency(wins, true);
    }

    private List<RecordedTarget> made(double[] run, Dice dice, int set) {
        return IntStream.range(0, targets.size())
                .mapToObj(j -> targets.get(j).at(known(run, j) + targets.get(j).tolerance() * dice.normal(j, set)))
                .toList();
    }

    private double known(double[] run, int nth) {
        return Double.isNaN(run[nth]) ? targets.get(nth).value() : run[nth];
    }
}
