package smolny.experiment.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import smolny.kernel.parameter.Parameter;
import smolny.kernel.parameter.ParameterValues;
import smolny.model.event.Scenario;
import smolny.simulation.OrderedExecutor;
import smolny.simulation.ProgressListener;
import smolny.simulation.RunResult;
import smolny.simulation.RunSpec;
import smolny.simulation.Simulation;

/**
 * Compares two versions of a scenario with common random numbers: draws are keyed, so the same replicate of both differs only
 * by what the change brings about.
 */
public final class WhatIf {
    private static final int MOST_CASES = 40;

    private final WhatIfRequest request;
    private final Set<String> measures;
    private final OrderedExecutor workers;
    private final @Nullable RunCache unchangedRuns;

    private WhatIf(WhatIfRequest request, Set<String> measures, int threads, @Nullable RunCache unchangedRuns) {
        this.request = request;
        this.measures = measures;
        this.workers = new OrderedExecutor(threads);
        this.unchangedRuns = unchangedRuns;
    }

    /**
     * Answers a what-if: runs the pairs, and as many cases in every reading over the parameter sets, at most forty each.
     *
     * @param threads runs at a time, at least 1; changes no result
     * @param progress asked for a new listener before each of the two
     * @throws NoSuchElementException if the target has a value in fewer than two pairs; the message is its measure
     * @throws IllegalStateException if a run fails
     */
    public static WhatIfResult compare(
            WhatIfRequest request, int threads, Supplier<? extends ProgressListener> progress) {
        return new WhatIf(request, request.measures(), threads, null).compare(progress);
    }

    /**
     * Answers several what-ifs about the same unchanged scenario, each of whose runs is made only once.
     *
     * @param requests with the same seed and scale
     * @param otherwise what is compared where a request's own target has no value
     * @throws NoSuchElementException if neither has a value
     * @throws IllegalStateException if a run fails
     */
    public static List<WhatIfResult> compareAll(
            List<WhatIfRequest> requests, TargetMeasure otherwise, int threads, ProgressListener progress) {
        RunCache cache = new RunCache();
        Set<String> measures = new TreeSet<>(Set.of(otherwise.measure()));
        requests.forEach(request -> measures.addAll(request.measures()));
        List<WhatIfResult> results = new ArrayList<>();
        for (WhatIfRequest request : requests) {
            WhatIfResult result;
            try {
                result = new WhatIf(request, measures, threads, cache).compare(() -> ProgressListener.NONE);
            } catch (NoSuchElementException noValue) {
                result = new WhatIf(request.about(otherwise), measures, threads, cache)
                        .compare(() -> ProgressListener.NONE);
            }
            results.add(result);
            progress.done(results.size(), requests.size());
        }
        return results;
    }

    /**
     * Only the pairs of a what-if.
     *
     * @throws IllegalStateException if a run fails
     */
    public static PairedRuns pairs(WhatIfRequest request, int threads, ProgressListener progress) {
        return new WhatIf(request, request.measures(), threads, null).pairs(progress);
    }

    /**
     * The effects of single pairs, each with random numbers of its own, over all parameter sets of what-ifs about the same unchanged
     * scenario, whose runs they share.
     *
     * @param requests with the same unchanged version and the same parameter sets
     * @param repetitions pairs under each set
     * @return changed less unchanged by request, set and repetition; NaN where one has no value
     * @throws IllegalStateException if a run fails
     */
    public static double[][][] overSets(
            List<WhatIfRequest> requests, int repetitions, int threads, ProgressListener progress) {
        List<Map<Parameter, Double>> sets = requests.get(0).parameterSets();
        int pieces = sets.size() * repetitions;
        Set<String> measures = new TreeSet<>();
        requests.forEach(request -> measures.add(request.target().measure()));
        double[][][] effects = new double[requests.size()][sets.size()][repetitions];
        int[] done = new int[1];
        new OrderedExecutor(threads)
                .run(
                        0,
                        pieces,
                        piece -> effects(
                                requests, WhatIfCases.set(sets, piece % sets.size(), sets.size()), piece, measures),
                        values -> {
                            int piece = done[0]++;
                            for (int i = 0; i < values.length; i++) {
                                effects[i][piece % sets.size()][piece / sets.size()] = values[i];
                            }
                            progress.done(done[0], pieces);
                        });
        return effects;
    }

    private static double[] effects(
            List<WhatIfRequest> requests, Interpretation set, int replicate, Set<String> measures) {
        RunResult before = Simulation.runRecording(
                Variant.of(requests.get(0), set, replicate).before(), measures);
        return requests.stream()
                .mapToDouble(request -> {
                    RunResult after = Simulation.runRecording(
                            Variant.of(request, set, replicate).after(), measures);
                    TargetMeasure target = request.target();
                    return target.factor()
                            * (after.seriesOf(target.measure())[target.day()]
                                    - before.seriesOf(target.measure())[target.day()]);
                })
                .toArray();
    }

    private WhatIfResult compare(Supplier<? extends ProgressListener> progress) {
        PairedRuns pairs = pairs(progress.get());
        PairedEstimate effect = pairs.estimate();
        if (effect.pairs() < 2) {
            throw new NoSuchElementException(request.target().measure());
        }
        EffectUncertainty uncertainty = uncertainty(pairs, progress);
        Scenario before = request.before().scenario();
        AffectedParameters affected =
                AffectedParameters.between(before, request.after().scenario());
        return new WhatIfResult(
                request,
                pairs,
                effect,
                uncertainty.outcomes(pairs.outcomes()),
                uncertainty,
                randomVariation(pairs),
                affected.doubtful(before.values()),
                affected.doubtfulFurtherOn(before.values()));
    }

    /** Runs pair after pair until the stopping rule is satisfied. */
    private PairedRuns pairs(ProgressListener progress) {
        PairedRuns pairs = new PairedRuns(request);
        StoppingRule stop = request.stop();
        Variant asked = new Variant(request.before(), request.after());
        do {
            int done = pairs.count();
            int next = stop.nextLook(done);
            run(List.of(asked), done, next, (variant, one, other) -> {
                pairs.add(one, other);
                if (pairs.count() < next) {
                    progress.done(pairs.count(), next);
                }
            });
        } while (!stop.isSatisfied(pairs.count(), pairs.estimate()));
        progress.done(pairs.count(), pairs.count());
        return pairs;
    }

    /** Repeats unchanged runs with the same people and other events: all of them, or half of the costly ones of full scale. */
    private RandomVariation randomVariation(PairedRuns pairs) {
        List<Double> repeated = new ArrayList<>();
        int runs = request.before().scale().oneForOne() ? (pairs.count() + 1) / 2 : pairs.count();
        workers.run(0, runs, this::again, repeated::add);
        return RandomVariation.of(
                pairs.targetsBefore(),
                repeated.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private double again(int replicate) {
        RunSpec people = request.before().replicate(request.before().replicate() + replicate);
        RunSpec events = request.before().replicate(-1 - people.replicate());
        Function<RunSpec, RunResult> run = spec -> Simulation.runRecordingWithPeople(spec, people.dice(), measures);
        RunResult result = unchangedRuns == null ? run.apply(events) : unchangedRuns.of(events, measures, run);
        return PairedRuns.RunValues.of(result, request).target();
    }

    /** Cases of every reading; without a parameter sample those of the fitted one are the pairs that have been run. */
    private EffectUncertainty uncertainty(PairedRuns pairs, Supplier<? extends ProgressListener> progress) {
        List<Map<Parameter, Double>> sample = request.parameterSets();
        int cases = Math.min(MOST_CASES, pairs.count());
        List<Interpretation> readings = new ArrayList<>(List.of(WhatIfCases.FITTED));
        readings.addAll(request.interpretations());
        List<PairedRuns> runs = new ArrayList<>();
        List<PairedRuns> receivers = new ArrayList<>();
        List<Variant> variants = new ArrayList<>();
        for (Interpretation reading : readings) {
            boolean known = reading.equals(WhatIfCases.FITTED) && sample.isEmpty();
            runs.add(known ? pairs : new PairedRuns(request));
            for (int nth = 0; nth < cases && !known; nth++) {
                receivers.add(runs.get(runs.size() - 1));
                variants.add(
                        Variant.of(request, WhatIfCases.set(sample, nth, cases).and(reading), nth));
            }
        }
        if (!variants.isEmpty()) {
            ProgressListener heard = progress.get();
            int[] done = new int[1];
            run(variants, 0, 1, (variant, one, other) -> {
                receivers.get(variant).add(one, other);
                heard.done(++done[0], variants.size());
            });
        }
        List<EffectUncertainty.InReading> found = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            boolean valued = runs.get(i).differences().length > 0;
            if (valued || i == 0) {
                found.add(EffectUncertainty.InReading.of(readings.get(i), valued ? runs.get(i) : pairs));
            }
        }
        return new EffectUncertainty(sample.size(), found);
    }

    /** Replicates {@code from} to {@code to - 1} of every variant, handed over pair by pair in order. */
    private void run(List<Variant> variants, int from, int to, PairListener listener) {
        int each = 2 * (to - from);
        PairedRuns.RunValues[] first = new PairedRuns.RunValues[1];
        int[] received = new int[1];
        workers.run(
                0,
                each * variants.size(),
                piece -> values(variants.get(piece / each), from + piece % each / 2, piece % 2 == 1),
                values -> {
                    int piece = received[0]++;
                    if (piece % 2 == 0) {
                        first[0] = values;
                    } else {
                        listener.take(piece / each, first[0], values);
                    }
                });
    }

    private PairedRuns.RunValues values(Variant variant, int replicate, boolean changed) {
        RunSpec first = changed ? variant.after() : variant.before();
        RunSpec spec = first.replicate(first.replicate() + replicate);
        RunResult run = changed || unchangedRuns == null
                ? Simulation.runRecording(spec, measures)
                : unchangedRuns.of(spec, measures, unchanged -> Simulation.runRecording(unchanged, measures));
        return PairedRuns.RunValues.of(run, request);
    }

    /** Receives pair after pair. */
    private interface PairListener {
        void take(int variant, PairedRuns.RunValues before, PairedRuns.RunValues after);
    }

    /** The first runs of both versions, under some parameter values. */
    private record Variant(RunSpec before, RunSpec after) {
        static Variant of(WhatIfRequest request, Interpretation values, int replicate) {
            Scenario unchanged = request.before().scenario();
            return new Variant(
                    with(request.before(), values.appliedTo(unchanged, unchanged), replicate),
                    with(request.after(), values.appliedTo(request.after().scenario(), unchanged), replicate));
        }

        private static RunSpec with(RunSpec spec, Scenario scenario, int replicate) {
            return new RunSpec(scenario, spec.scale(), spec.seed(), spec.replicate() + replicate);
        }
    }

    /** Runs of one unchanged scenario that several what-ifs share. Scenario, scale and seed are the same in all of them. */
    private static final class RunCache {
        private final Map<Key, RunResult> runs = new ConcurrentHashMap<>();

        private record Key(List<Double> values, int replicate, Set<String> measures) {}

        RunResult of(RunSpec spec, Set<String> measures, Function<RunSpec, RunResult> run) {
            ParameterValues values = spec.scenario().values();
            List<Double> numbers =
                    values.registry().all().stream().map(values::of).toList();
            return runs.computeIfAbsent(new Key(numbers, spec.replicate(), measures), key -> run.apply(spec));
        }
    }
}
