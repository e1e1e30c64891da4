package smolny.experiment.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import smolny.experiment.statistics.Interval;
import smolny.scenario.ExperimentPlan.Varied;

/**
 * Sobol's indices: first order by the estimator of Saltelli and others (Computer Physics Communications 181, 2010, table 2b),
 * total order by Jansen's (ibid., 2f), both of outcomes with their mean taken away. Intervals come from blocks drawn anew;
 * points of Sobol's sequence lie more evenly than chance, so the true error is if anything smaller.
 */
public final class SobolIndices {
    private SobolIndices() {}

    /**
     * Which part of an outcome's variance one parameter accounts for.
     *
     * @param parameter its id
     * @param first what would go if it alone were known; an estimate may lie a little outside [0, 1]
     * @param firstIn its 95 per cent interval
     * @param total what would be left if it alone were unknown, so that all its interplay with others counts
     * @param totalIn its 95 per cent interval
     */
    public record Share(String parameter, double first, Interval firstIn, double total, Interval totalIn) {}

    /**
     * One for each parameter, in the plan's order. Blocks with a run that has no value are left out.
     *
     * @param axes the parameters that were moved
     * @param values the outcome by point and seed, block after block
     * @throws IllegalArgumentException if the points do not fill blocks
     */
    public static List<Share> of(List<Varied> axes, double[][] values, BootstrapResampling resampling) {
        int count = axes.size();
        double[][] means = means(new BlockedOutputs(values, count + 2), count + 2);
        double[] whole = indices(means, count, IntStream.range(0, means.length).toArray());
        Interval[] in = resampling.of(means.length, rows -> indices(means, count, rows));
        List<Share> shares = new ArrayList<>();
        for (int axis = 0; axis < count; axis++) {
            shares.add(new Share(
                    axes.get(axis).parameter(), whole[axis], in[axis], whole[count + axis], in[count + axis]));
        }
        return shares;
    }

    /** How many blocks have a value in every run. */
    public static int blocks(List<Varied> axes, double[][] values) {
        return new BlockedOutputs(values, axes.size() + 2).blocks();
    }

    private static double[][] means(BlockedOutputs outputs, int length) {
        double[][] means = new double[outputs.blocks()][length];
        for (int block = 0; block < means.length; block++) {
            for (int place = 0; place < length; place++) {
                means[block][place] = outputs.mean(block, place);
            }
        }
        return means;
    }

    /** All first order indices, then all total ones; NaN if the outcome never varies. */
    private static double[] indices(double[][] blocks, int count, int[] rows) {
        double middle = 0;
        for (int row : rows) {
            middle += (blocks[row][0] + blocks[row][1]) / (2.0 * rows.length);
        }
        double variance = 0;
        double[] sums = new double[2 * count];
        for (int row : rows) {
            double first = blocks[row][0] - middle;
            double second = blocks[row][1] - middle;
            variance += (first * first + second * second) / 2;
            for (int axis = 0; axis < count; axis++) {
                double apart = blocks[row][axis + 2] - middle - first;
                sums[axis] += second * apart;
                sums[count + axis] += apart * apart / 2;
            }
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] = variance > 0 ? sums[i] / variance : Double.NaN;
        }
        return sums;
    }
}
