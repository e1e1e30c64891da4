package smolny.lab.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import smolny.history.record.Target;
import smolny.kernel.param.Parameter;
import smolny.kernel.param.Values;
import smolny.lab.run.Autumn;
import smolny.lab.run.InOrder;
import smolny.lab.run.Progress;
import smolny.lab.run.RunSpec;

/**
 * Lives through runs and keeps of each what stands beside the targets.
 *
 * @param first what the first run depends on; the others are its replicates
 * @param vectors values of parameters, each run the next, and after the last the first again; if there are none the
 *     scenario's values hold
 * @param targets what is kept
 */
public record Gauged(RunSpec first, List<Map<Parameter, Double>> vectors, List<Target> targets) {
    /** Keeps its own copies. */
    public Gauged {
        vectors = List.copyOf(vectors);
        targets = List.copyOf(targets);
    }

    /**
     * The numbers of each run, in the order of the targets.
     *
     * @param runs how many
     * @param threads how many at a time
     */
    public List<double[]> numbers(int runs, int threads, Progress progress) {
        List<double[]> numbers = new ArrayList<>();
        new InOrder(threads).each(0, runs, this::number, one -> {
            numbers.add(one);
            progress.done(numbers.size(), runs);
        });
        return numbers;
    }

    private double[] number(int nth) {
        Gauging gauging = new Gauging(first.scenario().setting().clock());
        return gauging.of(targets, new RunFindings(Autumn.run(under(first.replicate(nth)))));
    }

    private RunSpec under(RunSpec spec) {
        if (vectors.isEmpty()) {
            return spec;
        }
        Values values = spec.scenario().values();
        for (Map.Entry<Parameter, Double> entry :
                vectors.get(spec.replicate() % vectors.size()).entrySet()) {
            values = values.with(entry.getKey(), entry.getValue(), "--sample");
        }
        return new RunSpec(spec.scenario().with(values), spec.scale(), spec.seed(), spec.replicate());
    }
}
