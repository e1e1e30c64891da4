package smolny.lab.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;

/**
 * What the record tells of one parameter.
 *
 * @param parameter its id
 * @param low value below which one in twenty of the sample lies; NaN without a sample
 * @param high value above which one in twenty lies
 * @param width of that interval beside nine tenths of the range; 1 if the sample says nothing
 * @param recoverable part of the spread of its values that the statistics tell of trials left out, 1 at most; below 0.3 it
 *     cannot be told from them
 */
public record Identified(String parameter, double low, double high, double width, double recoverable) {
    private static final double MOST = 0.9;

    /**
     * Every parameter of a box.
     *
     * @param trials of the first wave, spread over the whole box; at least two
     * @param sample what was kept; may be empty
     */
    public static List<Identified> of(Box box, List<Trial> trials, List<Trial> sample) {
        List<Trial> whole = trials.stream().filter(Identified::whole).toList();
        List<Identified> all = new ArrayList<>();
        Ridge ridge = new Ridge(scaled(whole));
        for (int i = 0; i < box.size(); i++) {
            int axis = i;
            double recoverable = ridge.fit(whole.stream()
                            .mapToDouble(trial -> box.unit(trial.values())[axis])
                            .toArray())
                    .told();
            double[] kept =
                    sample.stream().mapToDouble(trial -> trial.values()[axis]).toArray();
            double low = kept.length == 0 ? Double.NaN : new Percentile(5).evaluate(kept);
            double high = kept.length == 0 ? Double.NaN : new Percentile(95).evaluate(kept);
            double range = box.axes().get(axis).high() - box.axes().get(axis).low();
            all.add(new Identified(box.ids().get(axis), low, high, (high - low) / (MOST * range), recoverable));
        }
        return all;
    }

    private static boolean whole(Trial trial) {
        return IntStream.range(0, trial.size()).noneMatch(j -> Double.isNaN(trial.mean(j)));
    }

    /** Statistics in units of their spread over the trials, so that one penalty fits all. */
    private static double[][] scaled(List<Trial> trials) {
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
