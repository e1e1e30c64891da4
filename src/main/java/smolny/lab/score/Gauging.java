package smolny.lab.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import smolny.history.record.Gauge;
import smolny.history.record.Target;
import smolny.kernel.param.Parameter;
import smolny.kernel.param.Values;
import smolny.lab.run.Autumn;
import smolny.lab.run.InOrder;
import smolny.lab.run.Progress;
import smolny.lab.run.RunSpec;
import smolny.model.setting.Clock;

/** Reads off a run what stands beside a target. */
public final class Gauging {
    private final Clock clock;

    /** By this clock. */
    public Gauging(Clock clock) {
        this.clock = clock;
    }

    /** The run's number; NaN if the run has none. */
    public double of(Target target, Findings found) {
        Gauge gauge = target.gauge();
        if (gauge instanceof Gauge.Vote vote) {
            return found.vote(vote.session(), vote.side());
        } else if (gauge instanceof Gauge.Ballot ballot) {
            return found.share(ballot.election(), ballot.party());
        } else if (gauge instanceof Gauge.Mandates mandates) {
            return mandates(mandates, found.mandates());
        } else if (gauge instanceof Gauge.Measured measured) {
            int day = clock.dayOf(target.date());
            double value = mean(measured.weights(), found, day);
            return measured.since() == null
                    ? value
                    : value - mean(measured.weights(), found, clock.dayOf(measured.since()));
        }
        return gauge instanceof Gauge.Order order ? order(order, found, clock.dayOf(target.date())) : Double.NaN;
    }

    private static double order(Gauge.Order order, Findings found, int last) {
        return 0.5 * (1 + Integer.signum(turned(order.then(), found, last) - turned(order.first(), found, last)));
    }

    /** First day on which a measure is above one half; the day after the last if it never is. */
    private static int turned(String measure, Findings found, int last) {
        int day = 0;
        while (day <= last && !(found.measure(measure, day) > 0.5)) {
            day++;
        }
        return day;
    }

    /** The numbers of all targets, in their order. */
    public double[] of(List<Target> targets, Findings found) {
        return targets.stream().mapToDouble(target -> of(target, found)).toArray();
    }

    /**
     * Runs the model and reads off the numbers of each run, in the order of the targets.
     *
     * @param first what the first run depends on; the others are its replicates
     * @param vectors values of parameters: each run takes the next, and after the last the first again; if there are none
     *     the scenario's values hold
     * @param runs how many
     * @param threads how many at a time; changes nothing
     */
    public static List<double[]> simulated(
            RunSpec first,
            List<Map<Parameter, Double>> vectors,
            List<Target> targets,
            int runs,
            int threads,
            Progress progress) {
        Gauging gauging = new Gauging(first.scenario().setting().clock());
        List<double[]> numbers = new ArrayList<>();
        new InOrder(threads)
                .each(
                        0,
                        runs,
                        nth -> gauging.of(targets, Findings.of(Autumn.run(under(first.replicate(nth), vectors)))),
                        one -> {
                            numbers.add(one);
                            progress.done(numbers.size(), runs);
                        });
        return numbers;
    }

    private static RunSpec under(RunSpec spec, List<Map<Parameter, Double>> vectors) {
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

    private static double mandates(Gauge.Mandates gauge, Map<String, Double> shares) {
        // A congress that met without such a delegate gives a share of nothing, not no share.
        double all = shares.isEmpty() ? 0 : gauge.among().isEmpty() ? 1 : sum(shares, gauge.among());
        return all == 0 ? Double.NaN : sum(shares, gauge.answers()) / all;
    }

    private static double sum(Map<String, Double> shares, List<String> answers) {
        return answers.stream()
                .mapToDouble(answer -> shares.getOrDefault(answer, 0.0))
                .sum();
    }

    private static double mean(Map<String, Double> weights, Findings found, int day) {
        double sum = 0;
        double all = 0;
        for (Map.Entry<String, Double> entry : weights.entrySet()) {
            sum += entry.getValue() * found.measure(entry.getKey(), day);
            all += entry.getValue();
        }
        return sum / all;
    }
}
