package smolny.experiment.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.stat.StatUtils;
import smolny.experiment.statistics.Interval;
import smolny.experiment.whatif.WhatIf;
import smolny.experiment.whatif.WhatIfRequest;
import smolny.kernel.parameter.Parameter;
import smolny.simulation.ProgressListener;

/**
 * On which inputs the effects of what-ifs depend: first-order Sobol indices from given data, the effects of pairs of runs over a
 * parameter sample. The index of an input is the share of the variance of a single pair's effect that would disappear if it alone
 * were known. It is estimated by cutting the sets into ten parts of equal size by the input's value: the variance between the parts'
 * means, less what chance alone puts between them (Plischke, Borgonovo and Smith, European Journal of Operational Research 226,
 * 2013). Sobol's own design takes many more runs and independent inputs. Values that a calibration found are not: the index of one holds
 * what varies with it, so their indices do not add up, and a group of them is counted as one input.
 */
public final class EffectInputs {
    private static final int PARTS = 10;
    private static final int BLOCKS = 20;
    private static final double RARE = 0.999;

    private final double[] means;
    private final double variance;

    /**
     * The share of the variance that one input, or a group of them, accounts for.
     *
     * @param input id of a parameter, or the name of a group
     * @param share an estimate; may lie a little below 0
     * @param in its 95 per cent interval, from leaving out one block of sets after the other (jackknife)
     * @param clear true if the interval lies above zero and an idle input would reach the share in less than one of a thousand
     *     analyses
     */
    public record Share(String input, double share, Interval in, boolean clear) {}

    /**
     * What was found for one what-if.
     *
     * @param sd standard deviation of the effect of a single pair, in the unit of the answer
     * @param random share of random variation between pairs
     * @param fitted share of all that the sample's own parameters account for together
     * @param shares of single parameters, the greatest first
     */
    public record Found(double sd, double random, Share fitted, List<Share> shares) {
        /** Keeps its own copy. */
        public Found {
            shares = List.copyOf(shares);
        }
    }

    private EffectInputs(double[][] values) {
        this.means = Arrays.stream(values).mapToDouble(StatUtils::mean).toArray();
        this.variance = StatUtils.variance(
                Arrays.stream(values).flatMapToDouble(Arrays::stream).toArray());
    }

    /**
     * Runs the pairs and analyses them.
     *
     * @param requests with the same unchanged version; all under the same sets, in which a row of the sample comes again after
     *     {@code rows}
     * @param rows how many rows the sample has
     * @param sampled whether a parameter is one of the sample's own, not one with a prior
     * @param repetitions pairs under each set, at least 2
     * @throws IllegalStateException if a run fails
     */
    public static List<Found> of(
            List<WhatIfRequest> requests,
            int rows,
            Predicate<Parameter> sampled,
            int repetitions,
            int threads,
            ProgressListener progress) {
        double[][][] effects = WhatIf.overSets(requests, repetitions, threads, progress);
        List<Map<Parameter, Double>> sets = requests.get(0).parameterSets();
        List<Found> found = new ArrayList<>();
        for (double[][] effect : effects) {
            int[] valued = IntStream.range(0, effect.length)
                    .filter(set -> Arrays.stream(effect[set]).noneMatch(Double::isNaN))
                    .toArray();
            found.add(analyse(
                    Arrays.stream(valued).mapToObj(set -> effect[set]).toArray(double[][]::new),
                    Arrays.stream(valued).mapToObj(sets::get).toList(),
                    Arrays.stream(valued).map(set -> set % rows).toArray(),
                    sampled));
        }
        return found;
    }

    /**
     * The shares in given effects.
     *
     * @param effects by set and repetition
     * @param sets values of the parameters in each set
     * @param row of the sample from which a set has its own parameters
     */
    static Found analyse(
            double[][] effects, List<Map<Parameter, Double>> sets, int[] row, Predicate<Parameter> sampled) {
        EffectInputs data = new EffectInputs(effects);
        int[] rows = Arrays.stream(row).distinct().toArray();
        EffectInputs byRow = new EffectInputs(Arrays.stream(rows)
                .mapToObj(one -> IntStream.range(0, row.length)
                        .filter(set -> row[set] == one)
                        .mapToObj(set -> effects[set])
                        .flatMapToDouble(Arrays::stream)
                        .toArray())
                .toArray(double[][]::new));
        List<Map<Parameter, Double>> setOfRow = Arrays.stream(rows)
                .mapToObj(one -> sets.get(IntStream.range(0, row.length)
                        .filter(set -> row[set] == one)
                        .findFirst()
                        .orElseThrow()))
                .toList();
        List<Share> shares = new ArrayList<>();
        for (Parameter parameter : sets.get(0).keySet()) {
            // Sets of one row share all that a calibration found: only rows are independent in it.
            boolean own = sampled.test(parameter);
            double[] at = (own ? setOfRow : sets)
                    .stream()
                            .mapToDouble(set -> set.getOrDefault(parameter, Double.NaN))
                            .toArray();
            shares.add((own ? byRow : data).share(parameter.id(), parts(at), PARTS));
        }
        shares.sort(Comparator.comparingDouble(Share::share).reversed());
        double within = Arrays.stream(effects)
                .mapToDouble(StatUtils::variance)
                .average()
                .orElse(Double.NaN);
        Share fitted = data.share(
                "fitted parameters together", row, Arrays.stream(row).max().orElse(0) + 1);
        return new Found(Math.sqrt(data.variance), data.variance > 0 ? within / data.variance : 0, fitted, shares);
    }

    /** Of each value the part, from 0, into which it falls; parts have equally many. */
    private static int[] parts(double[] at) {
        int[] part = new int[at.length];
        Integer[] order = IntStream.range(0, at.length).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparingDouble(i -> at[i]));
        for (int rank = 0; rank < order.length; rank++) {
            part[order[rank]] = rank * PARTS / order.length;
        }
        return part;
    }

    private Share share(String input, int[] group, int groups) {
        if (!(variance > 0)) {
            return new Share(input, 0, new Interval(0, 0), false);
        }
        double whole = share(group, groups, -1);
        double[] without = new double[BLOCKS];
        for (int block = 0; block < BLOCKS; block++) {
            without[block] = share(group, groups, block);
        }
        double error = Math.sqrt((BLOCKS - 1.0) * (BLOCKS - 1) / BLOCKS * StatUtils.variance(without));
        int freedom = Math.min(groups, means.length) - 1;
        double chance = new ChiSquaredDistribution(null, freedom).inverseCumulativeProbability(RARE) - freedom;
        double idle = chance / means.length * StatUtils.variance(means) / variance;
        Interval in = new Interval(whole - 2 * error, whole + 2 * error);
        return new Share(input, whole, in, whole > idle && in.low() > 0);
    }

    /** The variance between the means of groups less chance, as a share, without one block of sets (none at -1). */
    private double share(int[] group, int groups, int left) {
        double[] sum = new double[groups];
        int[] count = new int[groups];
        double all = 0;
        double squares = 0;
        int sets = 0;
        for (int i = 0; i < means.length; i++) {
            if ((long) i * BLOCKS / means.length != left) {
                sum[group[i]] += means[i];
                count[group[i]]++;
                all += means[i];
                squares += means[i] * means[i];
                sets++;
            }
        }
        double between = -all * all / sets;
        int used = 0;
        for (int g = 0; g < groups; g++) {
            if (count[g] > 0) {
                between += sum[g] * sum[g] / count[g];
                used++;
            }
        }
        double within = squares - all * all / sets - between;
        return (between - (used - 1) * within / (sets - used)) / sets / variance;
    }
}
