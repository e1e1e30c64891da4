package smolny.experiment.whatif;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;
import smolny.experiment.statistics.Interval;

/**
 * The effect of a change with everything varied that is not known: random variation, parameters and readings of October. A case
 * is one pair of runs with random numbers of its own and one set of the parameter sample, under one reading. Every reading has as many
 * cases and the same sets, so all count alike.
 *
 * <p>An interval of cases holds what one further case would show, random variation included, whatever the distribution:
 * of n cases drawn at random the interval from the k-th smallest to the k-th greatest holds another one with probability (n +
 * 1 - 2 k) / (n + 1) (Wilks, Annals of Mathematical Statistics 12, 1941). From 39 cases on that is 95 per cent; fewer can
 * only give their smallest and greatest, which hold less ({@link #percent}).
 *
 * @param offered how many sets the parameter sample has; 0 if there is none and every case has the fitted values
 * @param readings the fitted one first, then the others
 */
public record EffectUncertainty(int offered, List<InReading> readings) {
    private static final double TAIL = 2.5;
    private static final double LEVEL = 95;
    private static final double ALL = 100;

    /** Keeps its own copy. */
    public EffectUncertainty {
        readings = List.copyOf(readings);
    }

    /**
     * The cases of one reading.
     *
     * @param reading which
     * @param effect the mean over its cases, with the confidence interval of that mean
     * @param differences changed less unchanged, of each case in which both have a value
     * @param outcomes what became of each outcome
     */
    public record InReading(
            Interpretation reading, PairedEstimate effect, List<Double> differences, List<OutcomeChange> outcomes) {
        /** Keeps its own copies. */
        public InReading {
            differences = List.copyOf(differences);
            outcomes = List.copyOf(outcomes);
        }

        static InReading of(Interpretation reading, PairedRuns pairs) {
            List<Double> differences =
                    Arrays.stream(pairs.differences()).boxed().toList();
            return new InReading(reading, pairs.estimate(), differences, pairs.outcomes());
        }

        /** The interval of its cases. */
        public Interval interval() {
            return intervalOf(differences);
        }
    }

    /** True if parameters were varied. */
    public boolean variesParameters() {
        return offered > 0;
    }

    /** True if other readings were tried. */
    public boolean variesReadings() {
        return readings.size() > 1;
    }

    /** How many cases there are in all. */
    public int cases() {
        return all().size();
    }

    /** What share of further cases the interval of this number of cases holds, in per cent. */
    public static double percent(int cases) {
        return Math.min(LEVEL, ALL * (cases - 1) / (cases + 1));
    }

    /** All cases together. */
    public Interval together() {
        return intervalOf(all());
    }

    /** Parameters, and the random variation of a pair, in the fitted reading. */
    public Interval parameters() {
        return readings.get(0).interval();
    }

    /** Smallest and greatest mean of a reading, the fitted one included. */
    public Interval acrossReadings() {
        DoubleSummaryStatistics means =
                readings.stream().mapToDouble(in -> in.effect().effect()).summaryStatistics();
        return new Interval(means.getMin(), means.getMax());
    }

    /** Mean of one of the numbers of the readings, each counted once. */
    public double mean(ToDoubleFunction<PairedEstimate> number) {
        return readings.stream()
                .mapToDouble(in -> number.applyAsDouble(in.effect()))
                .average()
                .orElse(Double.NaN);
    }

    /** True if no case differs at all. */
    public boolean isExactlyZero() {
        return all().stream().allMatch(difference -> difference == 0);
    }

    /** Readings whose mean is not clearly on the same side of zero as the mean of all. */
    public List<InReading> withoutTheSign() {
        double sign = Math.signum(mean(PairedEstimate::effect));
        return readings.stream()
                .filter(in -> in.effect().interval().sign() != sign || sign == 0)
                .toList();
    }

    /**
     * Each outcome over all cases: means of the readings, with the days of the pairs at the fitted values.
     *
     * @param fitted outcomes of those pairs
     */
    List<OutcomeChange> outcomes(List<OutcomeChange> fitted) {
        List<OutcomeChange> all = new ArrayList<>();
        for (int i = 0; i < fitted.size(); i++) {
            OutcomeChange one = fitted.get(i);
            all.add(new OutcomeChange(
                    one.outcome(),
                    mean(i, OutcomeChange::before),
                    mean(i, OutcomeChange::after),
                    mean(i, OutcomeChange::changed),
                    one.dayBefore(),
                    one.dayAfter(),
                    mean(i, OutcomeChange::moved)));
        }
        return all;
    }

    private double mean(int outcome, ToDoubleFunction<OutcomeChange> number) {
        return readings.stream()
                .mapToDouble(in -> number.applyAsDouble(in.outcomes().get(outcome)))
                .average()
                .orElse(Double.NaN);
    }

    private List<Double> all() {
        return readings.stream().flatMap(in -> in.differences().stream()).toList();
    }

    /** Percentiles that lie at (n + 1) p among the sorted cases, or the outermost cases if there are too few. */
    private static Interval intervalOf(List<Double> cases) {
        Percentile percentile = new Percentile().withEstimationType(EstimationType.R_6);
        percentile.setData(cases.stream().mapToDouble(value -> value).toArray());
        return new Interval(percentile.evaluate(TAIL), percentile.evaluate(ALL - TAIL));
    }
}
