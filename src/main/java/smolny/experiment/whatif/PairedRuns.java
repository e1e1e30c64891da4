package smolny.experiment.whatif;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.stat.StatUtils;
import smolny.experiment.statistics.Bootstrap;
import smolny.simulation.Outcome;
import smolny.simulation.QuantileSummary;
import smolny.simulation.RunResult;

/** Runs of two versions of a scenario with common random numbers, replicate by replicate. */
public final class PairedRuns {
    private final WhatIfRequest request;
    private final Bootstrap bootstrap;
    private final List<RunValues> before = new ArrayList<>();
    private final List<RunValues> after = new ArrayList<>();

    PairedRuns(WhatIfRequest request) {
        this.request = request;
        this.bootstrap = new Bootstrap(request.before().seed());
    }

    /**
     * What is kept of one run.
     *
     * @param target what is compared, in the unit of the answer; NaN if there was none on the day
     * @param series the measure at the end of each day, in the unit of the answer
     * @param chances probability of each outcome
     * @param days day of each outcome, {@link Outcome#NEVER} if it did not come
     * @param also values kept in addition, in the unit of their measures; NaN if there was none on the day
     */
    // Nobody compares or keys by it.
    @SuppressWarnings("ArrayRecordComponent")
    record RunValues(double target, double[] series, double[] chances, int[] days, double[] also) {
        static RunValues of(RunResult run, WhatIfRequest request) {
            TargetMeasure target = request.target();
            return new RunValues(
                    target.factor() * run.seriesOf(target.measure())[target.day()],
                    Arrays.stream(run.seriesOf(target.measure()))
                            .map(v -> v * target.factor())
                            .toArray(),
                    request.outcomes().stream()
                            .mapToDouble(o -> o.chance().applyAsDouble(run))
                            .toArray(),
                    request.outcomes().stream()
                            .mapToInt(o -> o.day().applyAsInt(run))
                            .toArray(),
                    request.also().stream()
                            .mapToDouble(other -> run.seriesOf(other.measure())[other.day()])
                            .toArray());
        }

        /** All of it as one line of numbers that gives back the same values. */
        String text() {
            return Stream.of(
                            new double[] {target},
                            series,
                            chances,
                            Arrays.stream(days).asDoubleStream().toArray(),
                            also)
                    .map(numbers ->
                            Arrays.stream(numbers).mapToObj(Double::toString).collect(Collectors.joining(" ")))
                    .collect(Collectors.joining(";"));
        }

        /** The values of a line of {@link #text}. */
        static RunValues parse(String text) {
            List<double[]> parts = Arrays.stream(text.split(";", -1))
                    .map(numbers -> Arrays.stream(numbers.split(" ", -1))
                            .filter(number -> !number.isEmpty())
                            .mapToDouble(Double::parseDouble)
                            .toArray())
                    .toList();
            int[] days = Arrays.stream(parts.get(3)).mapToInt(day -> (int) day).toArray();
            return new RunValues(parts.get(0)[0], parts.get(1), parts.get(2), days, parts.get(4));
        }
    }

    void add(RunValues one, RunValues other) {
        before.add(one);
        after.add(other);
    }

    /** How many pairs. */
    public int count() {
        return before.size();
    }

    /** How many days the clock of both has. */
    public int days() {
        return Math.min(before.get(0).series().length, after.get(0).series().length);
    }

    /** The target measure of every unchanged run; NaN if there was none on the day. */
    double[] targetsBefore() {
        return array(before, RunValues::target);
    }

    /** The target measure compared. */
    public PairedEstimate estimate() {
        return compare(RunValues::target);
    }

    /** The target measure of every pair, unchanged and changed; NaN where a run has none on the day. */
    public List<double[]> targets() {
        return IntStream.range(0, count())
                .mapToObj(
                        i -> new double[] {before.get(i).target(), after.get(i).target()})
                .toList();
    }

    /** Changed less unchanged of the target measure, for every pair in which both have a value. */
    public double[] differences() {
        return IntStream.range(0, count())
                .mapToDouble(i -> after.get(i).target() - before.get(i).target())
                .filter(difference -> !Double.isNaN(difference))
                .toArray();
    }

    /** One of the values kept in addition, compared, in the measure's own unit. */
    public PairedEstimate also(int which) {
        return compare(run -> run.also()[which]);
    }

    /** Probability of an outcome in each run of the changed version. */
    public double[] chancesAfter(int outcome) {
        return array(after, run -> run.chances()[outcome]);
    }

    /** The target measure compared on a day. */
    public PairedEstimate onDay(int day) {
        return compare(run -> run.series()[day]);
    }

    /** The target measure on a day in all runs of one version that have a value. */
    public QuantileSummary summary(boolean changed, int day) {
        return QuantileSummary.of(Arrays.stream(array(changed ? after : before, run -> run.series()[day]))
                .filter(v -> !Double.isNaN(v))
                .toArray());
    }

    /** What became of every outcome. */
    public List<OutcomeChange> outcomes() {
        return IntStream.range(0, request.outcomes().size())
                .mapToObj(this::outcome)
                .toList();
    }

    private OutcomeChange outcome(int index) {
        double[] chancesBefore = array(before, run -> run.chances()[index]);
        double[] chancesAfter = chancesAfter(index);
        double apart = 0;
        int moved = 0;
        for (int i = 0; i < count(); i++) {
            apart += Math.abs(chancesAfter[i] - chancesBefore[i]);
            int dayBefore = before.get(i).days()[index];
            int dayAfter = after.get(i).days()[index];
            boolean both = dayBefore != Outcome.NEVER && dayAfter != Outcome.NEVER;
            moved += both && dayBefore != dayAfter ? 1 : 0;
        }
        return new OutcomeChange(
                request.outcomes().get(index),
                StatUtils.mean(chancesBefore),
                StatUtils.mean(chancesAfter),
                apart / count(),
                medianDay(before, index),
                medianDay(after, index),
                (double) moved / count());
    }

    private static double medianDay(List<RunValues> runs, int outcome) {
        int[] days = runs.stream()
                .mapToInt(run -> run.days()[outcome])
                .filter(day -> day != Outcome.NEVER)
                .sorted()
                .toArray();
        return days.length == 0 ? Double.NaN : days[(days.length - 1) / 2];
    }

    private PairedEstimate compare(ToDoubleFunction<RunValues> value) {
        return PairedEstimate.of(array(before, value), array(after, value), bootstrap);
    }

    private static double[] array(List<RunValues> runs, ToDoubleFunction<RunValues> value) {
        return runs.stream().mapToDouble(value).toArray();
    }
}
