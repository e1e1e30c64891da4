package smolny.experiment.calibration;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import smolny.kernel.parameter.IdentificationLevel;

/**
 * How well the record determines one parameter.
 *
 * @param parameter its id
 * @param low value below which one in twenty of the sample lies
 * @param middle half of the sample lies below it
 * @param high value above which one in twenty lies
 * @param contraction 1 less the variance of the sample divided by the variance of the prior; at most 1
 * @param mostCorrelated the parameter with which it is correlated most in the sample; empty if there is no other
 * @param correlation of the two, in [-1, 1]
 */
public record ParameterIdentification(
        String parameter,
        double low,
        double middle,
        double high,
        double contraction,
        String mostCorrelated,
        double correlation) {
    /** Contraction from which a parameter is identified: the standard deviation is at most half the prior's. */
    public static final double WELL = 0.75;

    /** Contraction from which it is partly identified: the standard deviation is at most four fifths of the prior's. */
    public static final double PARTLY = 0.36;

    /** How well the record determines it. */
    public IdentificationLevel level() {
        if (contraction >= WELL) {
            return IdentificationLevel.WELL;
        }
        return contraction >= PARTLY ? IdentificationLevel.PARTLY : IdentificationLevel.NOT;
    }

    /**
     * Every parameter of a box.
     *
     * @param sample sets of values drawn from the posterior, at least two
     */
    public static List<ParameterIdentification> of(ParameterSpace box, List<double[]> sample) {
        RealMatrix together = box.size() < 2
                ? new Array2DRowRealMatrix(box.size(), box.size())
                : new PearsonsCorrelation(sample.toArray(double[][]::new)).getCorrelationMatrix();
        List<ParameterIdentification> all = new ArrayList<>();
        for (int i = 0; i < box.size(); i++) {
            int axis = i;
            double[] values = sample.stream().mapToDouble(set -> set[axis]).toArray();
            double range = box.axes().get(axis).high() - box.axes().get(axis).low();
            int partner = mostCorrelated(together.getRow(axis), axis);
            all.add(new ParameterIdentification(
                    box.ids().get(axis),
                    new Percentile(5).evaluate(values),
                    new Percentile(50).evaluate(values),
                    new Percentile(95).evaluate(values),
                    1 - StatUtils.variance(values) / (range * range * ParameterPosterior.PRIOR_VARIANCE),
                    partner < 0 ? "" : box.ids().get(partner),
                    partner < 0 ? 0 : together.getEntry(axis, partner)));
        }
        return all;
    }

    /** Number of the other with the largest correlation whatever its sign; -1 if there is none. */
    private static int mostCorrelated(double[] row, int axis) {
        int best = -1;
        for (int other = 0; other < row.length; other++) {
            if (other != axis && Math.abs(row[other]) > (best < 0 ? 0 : Math.abs(row[best]))) {
                best = other;
            }
        }
        return best;
    }
}
