package smolny.experiment.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.jspecify.annotations.Nullable;
import smolny.kernel.parameter.IdentificationLevel;

/**
 * How well the record determines one parameter.
 *
 * @param parameter its id
 * @param low value below which one in twenty of the sample lies; NaN without a sample
 * @param middle half of the sample lies below it; NaN without a sample
 * @param high value above which one in twenty lies
 * @param width of the interval from low to high, divided by nine tenths of the range, at least 0; NaN without a sample
 * @param recoverable share of the variance of its values that the statistics predict in trials left out, at most 1
 * @param largestEffect the most that it moves any statistic when it crosses its range, in tolerances; NaN if not measured
 * @param mostCorrelated the parameter with which it is correlated most in the sample; empty without a sample or other parameters
 * @param correlation of the two, in [-1, 1]
 */
public record ParameterIdentification(
        String parameter,
        double low,
        double middle,
        double high,
        double width,
        double recoverable,
        double largestEffect,
        String mostCorrelated,
        double correlation) {
    private static final double MOST = 0.9;
    private static final double HALF = 0.5;
    private static final double MUCH = 0.8;
    private static final double LITTLE = 0.3;
    private static final double LEAST_SAMPLE = 3;

    /** How well the record determines it. */
    public IdentificationLevel level() {
        if (largestEffect < MorrisScreening.LEAST) {
            return IdentificationLevel.NOT;
        }
        if (width <= HALF) {
            return IdentificationLevel.WELL;
        }
        return width <= MUCH || recoverable >= LITTLE ? IdentificationLevel.PARTLY : IdentificationLevel.NOT;
    }

    /**
     * Every parameter of a box.
     *
     * @param trials of the first wave, spread over the whole box; at least two
     * @param sample what was kept; may be empty
     * @param screening what each parameter moves; null if it was not looked at
     */
    public static List<ParameterIdentification> of(
            ParameterSpace box,
            List<CalibrationTrial> trials,
            List<CalibrationTrial> sample,
            @Nullable MorrisScreening screening) {
        List<CalibrationTrial> whole =
                trials.stream().filter(ParameterIdentification::whole).toList();
        RidgeRegression ridge = new RidgeRegression(scaled(whole));
        RealMatrix together = together(box, sample);
        List<ParameterIdentification> all = new ArrayList<>();
        for (int i = 0; i < box.size(); i++) {
            int axis = i;
            double recoverable = ridge.fit(whole.stream()
                            .mapToDouble(trial -> box.toUnitCube(trial.values())[axis])
                            .toArray())
                    .told();
            double[] kept =
                    sample.stream().mapToDouble(trial -> trial.values()[axis]).toArray();
            double range = box.axes().get(axis).high() - box.axes().get(axis).low();
            double low = quantile(kept, 5);
            double high = quantile(kept, 95);
            int partner = mostCorrelated(together.getRow(axis), axis);
            all.add(new ParameterIdentification(
                    box.ids().get(axis),
                    low,
                    quantile(kept, 50),
                    high,
                    (high - low) / (MOST * range),
                    recoverable,
                    screening == null ? Double.NaN : screening.moves().get(axis).most(),
                    partner < 0 ? "" : box.ids().get(partner),
                    partner < 0 ? 0 : together.getEntry(axis, partner)));
        }
        return all;
    }

    private static double quantile(double[] kept, double percent) {
        return kept.length == 0 ? Double.NaN : new Percentile(percent).evaluate(kept);
    }

    private static RealMatrix together(ParameterSpace box, List<CalibrationTrial> sample) {
        return sample.size() < LEAST_SAMPLE || box.size() < 2
                ? new Array2DRowRealMatrix(box.size(), box.size())
                : new PearsonsCorrelation(
                                sample.stream().map(CalibrationTrial::values).toArray(double[][]::new))
                        .getCorrelationMatrix();
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

    private static boolean whole(CalibrationTrial trial) {
        return IntStream.range(0, trial.size()).noneMatch(j -> Double.isNaN(trial.mean(j)));
    }

    /** Statistics in units of their spread over the trials, so that one penalty fits all. */
    private static double[][] scaled(List<CalibrationTrial> trials) {
        int n = trials.get(0).size();
        double[][] rows = new double[trials.size()][n];
        for (int j = 0; j < n; j++) {
            double[] column = new double[trials.size()];
            for (int i = 0; i < column.length; i++) {
                column[i] = trials.get(i).mean(j);
            }
            double spread = Math.sqrt(StatUtils.variance(column));
            for (int i = 0; i < column.length; i++) {
                rows[i][j] = spread > 0 ? column[i] / spread : 0;
            }
        }
        return rows;
    }
}
