package smolny.lab.score;

import java.util.List;
import java.util.Map;
import smolny.history.record.Gauge;
import smolny.history.record.Target;
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
