package smolny.experiment.calibration;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/**
 * What the model makes of parameter values, as a fast formula. Each statistic is a sum over the parameters of a linear and a
 * square term, fitted by ridge regression to trials spread over the whole box. A linear correction is fitted to the trials made
 * later, which lie where the record points (response surfaces: Box and Wilson, JRSS B 13, 1951). Each trial is one run with
 * random numbers of its own. So what the formula leaves unexplained in a trial left out of it is random variation between runs
 * and the formula's own error together, with the correlations between statistics. Parameters that set how much places differ
 * change the variance of each statistic; that change is a straight line.
 */
final class ResponseSurface {
    /** Part of each correlation between two statistics that is not believed, because it is estimated. */
    private static final double SHRUNK = 0.1;

    /** A correlation counts from this many standard errors on. */
    private static final double CHANCE = 4;

    private static final double FLOOR = 1e-6;
    private static final double LEAST_SPREAD = 0.1;
    /** A statistic that fewer of the trials have is not used. */
    private static final double LEAST_KNOWN = 0.5;

    private final double[] levels;
    private final int last;
    private final RealMatrix linear;
    private final RealMatrix square;
    private final double[] known;
    private final double[] explained;
    private final RealMatrix covariance;
    private final int[] spreadAxes;
    private final double[] spreadCentre;
    private final RealMatrix spreadSlopes;

    /**
     * Fits it.
     *
     * @param box where the trials lie
     * @param spread trials spread over the box, at least two
     * @param near trials made later; may be empty
     */
    ResponseSurface(ParameterSpace box, List<CalibrationTrial> spread, List<CalibrationTrial> near) {
        int statistics = spread.get(0).size();
        levels = new double[statistics];
        known = new double[statistics];
        explained = new double[statistics];
        linear = new Array2DRowRealMatrix(statistics, box.size());
        square = new Array2DRowRealMatrix(statistics, box.size());
        List<double[]> wide = units(box, spread);
        List<double[]> close = units(box, near);
        RidgeRegression whole = new RidgeRegression(
                wide.stream().map(ResponseSurface::withSquares).toArray(double[][]::new));
        RidgeRegression correction = near.isEmpty()
                ? whole
                : new RidgeRegression(
                        close.stream().map(ResponseSurface::centred).toArray(double[][]::new));
        List<CalibrationTrial> newest = near.isEmpty() ? spread : near;
        last = newest.size();
        RealVector[] rest = new RealVector[statistics];
        for (int j = 0; j < statistics; j++) {
            RidgeRegression.Fit fit = fit(whole, j, spread, wide);
            explained[j] = fit.explained();
            add(j, fit.slopes(), whole.at(fit, new double[fit.slopes().getDimension()]));
            if (!near.isEmpty()) {
                fit = fit(correction, j, near, close);
                add(j, fit.slopes(), correction.at(fit, new double[box.size()]));
            }
            rest[j] = fit.leftOut();
            int nth = j;
            known[j] = (double) newest.stream()
                            .filter(trial -> !Double.isNaN(trial.statistic(nth)))
                            .count()
                    / last;
        }
        covariance = covariance(rest);
        spreadAxes = box.spreadAxes();
        spreadCentre = new double[spreadAxes.length];
        spreadSlopes = new Array2DRowRealMatrix(statistics, Math.max(1, spreadAxes.length));
        if (spreadAxes.length > 0) {
            estimateSpread(near.isEmpty() ? wide : close, rest);
        }
    }

    /** How the square of what is left, in parts of its mean, changes with each parameter of spread. */
    private void estimateSpread(List<double[]> units, RealVector[] rest) {
        double[][] places = units.stream()
                .map(unit -> Arrays.stream(spreadAxes)
                        .mapToDouble(axis -> unit[axis])
                        .toArray())
                .toArray(double[][]::new);
        for (double[] place : places) {
            for (int k = 0; k < place.length; k++) {
                spreadCentre[k] += place[k] / places.length;
            }
        }
        RidgeRegression regression = new RidgeRegression(places);
        for (int j = 0; j < rest.length; j++) {
            double variance = Math.max(FLOOR, rest[j].dotProduct(rest[j]) / rest[j].getDimension());
            double[] parts = Arrays.stream(rest[j].toArray())
                    .map(left -> left * left / variance)
                    .toArray();
            spreadSlopes.setRowVector(j, regression.fit(parts).slopes());
        }
    }

    /** Variance of a statistic at a point, divided by its mean over the trials. */
    double spread(int nth, double[] unit) {
        double sum = 1;
        for (int k = 0; k < spreadAxes.length; k++) {
            sum += spreadSlopes.getEntry(nth, k) * (unit[spreadAxes[k]] - spreadCentre[k]);
        }
        return Math.max(LEAST_SPREAD, sum);
    }

    /** Whether any parameter sets how much places differ. */
    boolean spreads() {
        return spreadAxes.length > 0;
    }

    private static List<double[]> units(ParameterSpace box, List<CalibrationTrial> trials) {
        return trials.stream().map(trial -> box.toUnitCube(trial.values())).toList();
    }

    private static double[] centred(double[] unit) {
        return Arrays.stream(unit).map(part -> part - 0.5).toArray();
    }

    private static double[] withSquares(double[] unit) {
        double[] features = Arrays.copyOf(centred(unit), 2 * unit.length);
        for (int i = 0; i < unit.length; i++) {
            features[unit.length + i] = features[i] * features[i];
        }
        return features;
    }

    /** A regression of what is not explained so far; a trial without the statistic counts as the mean of the others. */
    private RidgeRegression.Fit fit(RidgeRegression on, int nth, List<CalibrationTrial> trials, List<double[]> units) {
        double[] response = new double[trials.size()];
        double sum = 0;
        int having = 0;
        for (int i = 0; i < response.length; i++) {
            response[i] = trials.get(i).statistic(nth) - at(nth, units.get(i));
            sum += Double.isNaN(response[i]) ? 0 : response[i];
            having += Double.isNaN(response[i]) ? 0 : 1;
        }
        double mean = having == 0 ? 0 : sum / having;
        return on.fit(Arrays.stream(response)
                .map(value -> Double.isNaN(value) ? mean : value)
                .toArray());
    }

    private void add(int nth, RealVector slopes, double level) {
        levels[nth] += level;
        int axes = linear.getColumnDimension();
        for (int i = 0; i < slopes.getDimension(); i++) {
            (i < axes ? linear : square).addToEntry(nth, i % axes, slopes.getEntry(i));
        }
    }

    private RealMatrix covariance(RealVector[] rest) {
        RealMatrix matrix = new Array2DRowRealMatrix(rest.length, rest.length);
        for (int j = 0; j < rest.length; j++) {
            for (int k = 0; k <= j; k++) {
                double share = rest[j].dotProduct(rest[k])
                        / Math.max(1, Math.sqrt(known[j] * known[k]) * rest[j].getDimension());
                double entry = j == k ? Math.max(FLOOR, share) : (1 - SHRUNK) * share;
                matrix.setEntry(j, k, entry);
                matrix.setEntry(k, j, entry);
            }
        }
        return matrix;
    }

    private double at(int nth, double[] unit) {
        double sum = levels[nth];
        for (int i = 0; i < unit.length; i++) {
            double x = unit[i] - 0.5;
            sum += x * (linear.getEntry(nth, i) + x * square.getEntry(nth, i));
        }
        return sum;
    }

    /** Mean of every statistic at a point of the unit cube. */
    double[] at(double[] unit) {
        double[] all = new double[levels.length];
        Arrays.setAll(all, nth -> at(nth, unit));
        return all;
    }

    /** Change of a statistic with each coordinate of the unit cube, at a point. */
    double[] slopes(int nth, double[] unit) {
        double[] slopes = new double[unit.length];
        Arrays.setAll(slopes, i -> linear.getEntry(nth, i) + 2 * (unit[i] - 0.5) * square.getEntry(nth, i));
        return slopes;
    }

    /** Covariance of two statistics of one run about the formula: random variation between runs and its own error. */
    double covariance(int one, int other) {
        return covariance.getEntry(one, other);
    }

    /** Whether the correlation of two statistics about the formula is more than chance gives. */
    boolean correlated(int one, int other) {
        double both = covariance.getEntry(one, one) * covariance.getEntry(other, other);
        double shared = covariance.getEntry(one, other);
        return shared * shared > both * CHANCE * CHANCE / last;
    }

    /** Whether enough runs have a statistic. */
    boolean has(int nth) {
        return known[nth] >= LEAST_KNOWN;
    }

    /** Share of a statistic's variance over the box that is predicted in trials left out, at most 1. */
    double explained(int nth) {
        return explained[nth];
    }
}
