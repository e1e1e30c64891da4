package smolny.experiment.calibration;

import java.util.Arrays;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.linear.SingularValueDecomposition;
import org.apache.commons.math3.stat.StatUtils;

/**
 * Ridge regression of any number of responses on the same rows (Hoerl and Kennard, Technometrics 12, 1970). The penalty of
 * each is the one of a few with the smallest error of rows left out one at a time, which needs no further fit.
 */
final class RidgeRegression {
    /** In parts of the mean strength of the features' axes. */
    private static final double[] PENALTIES = {1e-6, 1e-4, 1e-3, 1e-2, 0.1, 1};

    private final double[] penalties;
    private final double[] centre;
    private final RealMatrix rows;
    private final RealMatrix axes;
    private final double[] strengths;
    private final RealMatrix turned;

    /** On these rows of features, at least two. */
    RidgeRegression(double[][] features) {
        this(features, new double[0]);
    }

    /** The same with penalties of one's own to choose from. */
    RidgeRegression(double[][] features, double... penalties) {
        int n = features.length;
        int p = features[0].length;
        centre = new double[p];
        for (double[] row : features) {
            for (int j = 0; j < p; j++) {
                centre[j] += row[j] / n;
            }
        }
        rows = new Array2DRowRealMatrix(n, p);
        for (int i = 0; i < n; i++) {
            rows.setRow(i, centred(features[i]));
        }
        // More features than rows are usual; the eigenvalues of the features' products would then hardly be told apart.
        SingularValueDecomposition parts = new SingularValueDecomposition(rows);
        axes = parts.getV();
        strengths = Arrays.stream(parts.getSingularValues()).map(s -> s * s).toArray();
        turned = rows.multiply(axes);
        double strength = Math.max(StatUtils.mean(strengths), Double.MIN_NORMAL);
        this.penalties = penalties.length > 0
                ? penalties.clone()
                : Arrays.stream(PENALTIES).map(part -> part * strength).toArray();
    }

    private double[] centred(double[] row) {
        double[] moved = new double[row.length];
        for (int j = 0; j < row.length; j++) {
            moved[j] = row[j] - centre[j];
        }
        return moved;
    }

    /**
     * A response that was fitted.
     *
     * @param mean of the response
     * @param slopes on each feature
     * @param leftOut response of each row less what the other rows predict of it
     * @param spread mean square of the response about its mean
     */
    record Fit(double mean, RealVector slopes, RealVector leftOut, double spread) {
        /** Mean square error of rows left out one at a time. */
        double error() {
            return leftOut.dotProduct(leftOut) / leftOut.getDimension();
        }

        /**
         * Share of the variance that is predicted in rows left out, at most 1; below 0 if the mean predicts better; 1 for a
         * constant, of which nothing is left to predict.
         */
        double explained() {
            return spread > 0 ? 1 - error() / spread : 1;
        }
    }

    /** Fits a response, one number a row. */
    Fit fit(double[] response) {
        double mean = 0;
        for (double y : response) {
            mean += y / response.length;
        }
        double[] rest = new double[response.length];
        double spread = 0;
        for (int i = 0; i < rest.length; i++) {
            rest[i] = response[i] - mean;
            spread += rest[i] * rest[i] / rest.length;
        }
        RealVector pull = turned.preMultiply(new ArrayRealVector(rest));
        Fit best = new Fit(mean, new ArrayRealVector(centre.length), new ArrayRealVector(rest), spread);
        double least = Double.POSITIVE_INFINITY;
        for (double penalty : penalties) {
            RealVector shrunk = new ArrayRealVector(strengths.length);
            for (int k = 0; k < strengths.length; k++) {
                shrunk.setEntry(k, pull.getEntry(k) / (strengths[k] + penalty));
            }
            RealVector leftOut = leftOut(rest, shrunk, penalty);
            double error = leftOut.dotProduct(leftOut);
            if (error < least) {
                least = error;
                best = new Fit(mean, axes.operate(shrunk), leftOut, spread);
            }
        }
        return best;
    }

    /** Error of each row as predicted by the others: residual / (1 - leverage). */
    private RealVector leftOut(double[] rest, RealVector shrunk, double penalty) {
        RealVector predicted = turned.operate(shrunk);
        double[] errors = new double[rest.length];
        for (int i = 0; i < rest.length; i++) {
            double leverage = 1.0 / rest.length;
            for (int k = 0; k < strengths.length; k++) {
                double part = turned.getEntry(i, k);
                leverage += part * part / (strengths[k] + penalty);
            }
            errors[i] = (rest[i] - predicted.getEntry(i)) / Math.max(1e-9, 1 - leverage);
        }
        return new ArrayRealVector(errors, false);
    }

    /** What a fit predicts at features. */
    double at(Fit fit, double[] features) {
        return fit.mean() + fit.slopes().dotProduct(new ArrayRealVector(centred(features), false));
    }
}
