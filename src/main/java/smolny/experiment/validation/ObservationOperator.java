package smolny.experiment.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import smolny.kernel.parameter.Parameter;
import smolny.kernel.parameter.ParameterValues;
import smolny.model.setting.ScenarioCalendar;
import smolny.scenario.RecordedTarget;
import smolny.scenario.TargetStatistic;
import smolny.simulation.OrderedExecutor;
import smolny.simulation.ProgressListener;
import smolny.simulation.RunSpec;
import smolny.simulation.Simulation;

/** Reads from a run the number that a target is compared with. */
public final class ObservationOperator {
    private final ScenarioCalendar clock;

    /** By this clock. */
    public ObservationOperator(ScenarioCalendar clock) {
        this.clock = clock;
    }

    /** The run's number; NaN if the run has none. */
    public double of(RecordedTarget target, RunObservables found) {
        TargetStatistic gauge = target.statistic();
        if (gauge instanceof TargetStatistic.Vote vote) {
            return found.vote(vote.session(), vote.side());
        } else if (gauge instanceof TargetStatistic.Ballot ballot) {
            return found.share(ballot.election(), ballot.party());
        } else if (gauge instanceof TargetStatistic.Mandates mandates) {
            return mandates(mandates, found.mandates());
        } else if (gauge instanceof TargetStatistic.Measured measured) {
            int day = clock.dayOf(target.date());
            double value = mean(measured.weights(), found, day);
            return measured.since() == null
                    ? value
                    : value - mean(measured.weights(), found, clock.dayOf(measured.since()));
        }
        if (gauge instanceof TargetStatistic.Majority majority) {
            double share = found.measure(majority.measure(), clock.dayOf(target.date()));
            return Double.isNaN(share) ? share : share > 0.5 ? 1 : 0;
        }
        return gauge instanceof TargetStatistic.Order order
                ? order(order, found, clock.dayOf(target.date()))
                : Double.NaN;
    }

    private static double order(TargetStatistic.Order order, RunObservables found, int last) {
        return 0.5 * (1 + Integer.signum(turned(order.then(), found, last) - turned(order.first(), found, last)));
    }

    /** First day on which a measure is above one half; the day after the last if it never is. */
    private static int turned(String measure, RunObservables found, int last) {
        int day = 0;
        while (day <= last && !(found.measure(measure, day) > 0.5)) {
            day++;
        }
        return day;
    }

    /** The numbers of all targets, in their order. */
    public double[] of(List<RecordedTarget> targets, RunObservables found) {
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
            List<RecordedTarget> targets,
            int runs,
            int threads,
            ProgressListener progress) {
        ObservationOperator gauging =
                new ObservationOperator(first.scenario().setting().clock());
        return simulated(first, vectors, found -> gauging.of(targets, found), runs, threads, progress);
    }

    /** The same for whatever is read off a run. */
    static <T> List<T> simulated(
            RunSpec first,
            List<Map<Parameter, Double>> vectors,
            Function<RunObservables, T> reading,
            int runs,
            int threads,
            ProgressListener progress) {
        List<T> numbers = new ArrayList<>();
        new OrderedExecutor(threads)
                .run(
                        0,
                        runs,
                        nth -> reading.apply(RunObservables.of(Simulation.run(under(first.replicate(nth), vectors)))),
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
        ParameterValues values = spec.scenario().values();
        for (Map.Entry<Parameter, Double> entry :
                vectors.get(spec.replicate() % vectors.size()).entrySet()) {
            values = values.with(entry.getKey(), entry.getValue(), "--sample");
        }
        return new RunSpec(spec.scenario().with(values), spec.scale(), spec.seed(), spec.replicate());
    }

    private static double mandates(TargetStatistic.Mandates gauge, Map<String, Double> shares) {
        // A congress that met without such a delegate gives a share of nothing, not no share.
        double all = shares.isEmpty() ? 0 : gauge.among().isEmpty() ? 1 : sum(shares, gauge.among());
        return all == 0 ? Double.NaN : sum(shares, gauge.answers()) / all;
    }

    private static double sum(Map<String, Double> shares, List<String> answers) {
        return answers.stream()
                .mapToDouble(answer -> shares.getOrDefault(answer, 0.0))
                .sum();
    }

    private static double mean(Map<String, Double> weights, RunObservables found, int day) {
        double sum = 0;
        double all = 0;
        for (Map.Entry<String, Double> entry : weights.entrySet()) {
            sum += entry.getValue() * found.measure(entry.getKey(), day);
            all += entry.getValue();
        }
        return sum / all;
    }
}
