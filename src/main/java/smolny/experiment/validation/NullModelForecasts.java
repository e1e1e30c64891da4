package smolny.experiment.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;
import smolny.experiment.statistics.Bootstrap;
import smolny.experiment.statistics.Interval;
import smolny.kernel.math.PortableMath;
import smolny.kernel.random.Dice;
import smolny.model.setting.ScenarioSetting;
import smolny.scenario.RecordedTarget;

/**
 * Forecasts of null models from a record. They may use counts that are held out: more than the model was given. None uses a count of
 * the target's own place from the target's day or later.
 */
public final class NullModelForecasts {
    /** Members of a forecast: equally likely values, one in each of as many equal parts of the distribution. */
    private static final int MEMBERS = 200;

    /** Part of the bootstrap intervals of differences. */
    private static final double LEVEL = 0.9;

    private final NullModelRules rules;
    private final Map<NullModel, Map<RecordedTarget, Optional<TargetScore>>> made = new EnumMap<>(NullModel.class);
    private final Map<Double, double[]> standard = new HashMap<>();

    /**
     * A null model compared with the runs, on the targets for which it has a forecast.
     *
     * @param rival which one
     * @param forecasts its forecasts, scored
     * @param runs the runs on the same targets, in the same order
     */
    public record Score(NullModel rival, TargetSetScore forecasts, TargetSetScore runs) {
        /** For how many targets it has a forecast. */
        public int targets() {
            return forecasts.size();
        }

        /** Its score for a target; nothing where it has no forecast. */
        public Optional<TargetScore> of(RecordedTarget target) {
            return forecasts.scores().stream()
                    .filter(score -> score.target().id().equals(target.id()))
                    .findFirst();
        }

        /** For how many of these targets the runs have the lower CRPS. */
        public long won() {
            return IntStream.range(0, targets())
                    .filter(i -> runs.scores().get(i).crps()
                            < forecasts.scores().get(i).crps())
                    .count();
        }

        /** The runs' mean CRPS less the null model's: 90 % interval by a bootstrap over ballots; NaN for fewer than two. */
        public Interval crpsDifference() {
            return difference(runs.ballotMeans(TargetScore::crps), forecasts.ballotMeans(TargetScore::crps));
        }

        /** The same for the distance of the medians from the record: point forecast against point forecast. */
        public Interval errorDifference() {
            return difference(runs.ballotMeans(TargetScore::error), forecasts.ballotMeans(TargetScore::error));
        }

        private static Interval difference(double[] ours, double[] theirs) {
            double[] less = IntStream.range(0, ours.length)
                    .mapToDouble(i -> ours[i] - theirs[i])
                    .toArray();
            return new Bootstrap(1917).intervalOfMean(less, LEVEL);
        }
    }

    /**
     * Of a record.
     *
     * @param record every count that may be used, whatever its use
     * @param setting the scenario, which says where the targets lie
     */
    public NullModelForecasts(List<RecordedTarget> record, ScenarioSetting setting) {
        this.rules = new NullModelRules(record, new TargetGeography(record, setting));
    }

    /** Every null model compared with the runs. */
    public List<Score> against(TargetSetScore runs) {
        List<Score> all = new ArrayList<>();
        for (NullModel rival : NullModel.values()) {
            List<TargetScore> forecasts = new ArrayList<>();
            List<TargetScore> same = new ArrayList<>();
            for (TargetScore score : runs.scores()) {
                forecast(score.target(), rival).ifPresent(forecast -> {
                    forecasts.add(forecast);
                    same.add(score);
                });
            }
            all.add(new Score(rival, new TargetSetScore(forecasts), new TargetSetScore(same)));
        }
        return all;
    }

    /** What a null model says of a target, scored; nothing where it has nothing to go by. */
    public Optional<TargetScore> forecast(RecordedTarget target, NullModel rival) {
        Map<RecordedTarget, Optional<TargetScore>> known = made.computeIfAbsent(rival, r -> new HashMap<>());
        Optional<TargetScore> forecast = known.get(target);
        if (forecast == null) {
            forecast = rules.forecast(target, rival).map(said -> members(target, rival, said));
            known.put(target, forecast);
        }
        return forecast;
    }

    /** Values in the order of random strata, so that the errors of different targets are independent. */
    private TargetScore members(RecordedTarget target, NullModel rival, NullModelRules.Prediction said) {
        double[] quantiles = standard.computeIfAbsent(said.freedom(), NullModelForecasts::quantiles);
        Dice dice = Dice.of(1917, 0).forOccasion(Dice.keyOf(rival.name() + " " + target.id()));
        List<Double> values = IntStream.range(0, MEMBERS)
                .boxed()
                .sorted(Comparator.comparingDouble(nth -> dice.uniform(nth, 0)))
                .map(nth -> PortableMath.logistic(said.centre() + said.scale() * quantiles[nth]))
                .toList();
        return new TargetScore(target, values);
    }

    private static double[] quantiles(double freedom) {
        TDistribution student = new TDistribution(null, freedom);
        return IntStream.range(0, MEMBERS)
                .mapToDouble(nth -> student.inverseCumulativeProbability((nth + 0.5) / MEMBERS))
                .toArray();
    }
}
