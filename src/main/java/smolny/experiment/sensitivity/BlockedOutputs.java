package smolny.experiment.sensitivity;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.stat.StatUtils;

/** An outcome at every point of a plan, one value for each seed, cut into the design's blocks. */
final class BlockedOutputs {
    private final double[][] values;
    private final int length;
    private final List<Integer> whole = new ArrayList<>();

    /**
     * Of these values.
     *
     * @param values by point and seed, NaN where a run has none
     * @param length points in a block
     * @throws IllegalArgumentException if the points do not fill blocks
     */
    BlockedOutputs(double[][] values, int length) {
        if (values.length % length != 0) {
            throw new IllegalArgumentException(values.length + " points do not fill blocks of " + length);
        }
        this.values = values;
        this.length = length;
        for (int block = 0; block < values.length / length; block++) {
            if (complete(block)) {
                whole.add(block);
            }
        }
    }

    private boolean complete(int block) {
        for (int point = block * length; point < (block + 1) * length; point++) {
            for (double value : values[point]) {
                if (Double.isNaN(value)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Blocks in which every run has a value. */
    int blocks() {
        return whole.size();
    }

    /** Number, from 0 in the plan, of a point of a complete block. */
    int number(int block, int place) {
        return whole.get(block) * length + place;
    }

    /** Mean over seeds at a point. */
    double mean(int block, int place) {
        return StatUtils.mean(values[number(block, place)]);
    }

    /** Change from one point of a block to another, seed by seed. */
    double[] change(int block, int from, int to) {
        double[] before = values[number(block, from)];
        double[] after = values[number(block, to)];
        double[] change = new double[before.length];
        for (int seed = 0; seed < change.length; seed++) {
            change[seed] = after[seed] - before[seed];
        }
        return change;
    }
}
