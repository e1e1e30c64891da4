package smolny.experiment.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.analysis.function.Logit;
import org.apache.commons.math3.analysis.function.Sigmoid;
import org.apache.commons.math3.stat.regression.SimpleRegression;
import smolny.kernel.math.GreatCircle;
import smolny.kernel.math.PortableMath;
import smolny.model.setting.Capital;
import smolny.scenario.RecordedTarget;
import smolny.scenario.RecordedTarget.Series;

/**
 * Forecasts of null models from a record. All but the geographic one see whatever is on record with an earlier date, held
 * out or not: more than the model was given.
 */
public final class NullModelForecasts {
    /** Log-odds of a share closer to 0 or 1 than this are those of this. */
    private static final double EDGE = 0.005;

    private static final int LEAST_PLACES = 4;

    private final List<RecordedTarget> record;
    private final List<Capital> centres;

    /**
     * A null model compared with the runs, on the targets for which it has a forecast.
     *
     * @param rival which one
     * @param forecasts its forecast by the target's id
     * @param error its mean distance from the record, which is the CRPS of a point forecast; NaN if it has no forecast
     * @param model mean CRPS of the runs on the same targets
     * @param energy its Euclidean distance from the record over those targets
     * @param modelEnergy energy score of the runs on the same targets
     */
    public record Score(
            NullModel rival,
            Map<String, Double> forecasts,
            double error,
            double model,
            double energy,
            double modelEnergy) {
        /** Keeps its own copy. */
        public Score {
            forecasts = Map.copyOf(forecasts);
        }

        /** Its distance from the record; NaN where it has no forecast, so that no score is below it. */
        public double errorOn(RecordedTarget target) {
            return Math.abs(forecasts.getOrDefault(target.id(), Double.NaN) - target.value());
        }

        /** For how many of these targets the runs score better. */
        public long lossesTo(TargetSetScore runs) {
            return runs.scores().stream()
                    .filter(score -> score.crps() < errorOn(score.target()))
                    .count();
        }

        /** For how many targets it has a forecast. */
        public int targets() {
            return forecasts.size();
        }
    }

    /**
     * Of a record.
     *
     * @param record every count, whatever its use
     * @param centres the capitals
     */
    public NullModelForecasts(List<RecordedTarget> record, List<Capital> centres) {
        this.record = List.copyOf(record);
        this.centres = List.copyOf(centres);
    }

    /** Every null model compared with the runs. */
    public List<Score> against(TargetSetScore scores) {
        List<Score> all = new ArrayList<>();
        for (NullModel rival : NullModel.values()) {
            all.add(against(scores, rival));
        }
        return all;
    }

    private Score against(TargetSetScore scores, NullModel rival) {
        Map<String, Double> forecasts = new LinkedHashMap<>();
        List<TargetScore> told = new ArrayList<>();
        double sum = 0;
        double squares = 0;
        for (TargetScore score : scores.scores()) {
            OptionalDouble forecast = forecast(score.target(), rival);
            if (forecast.isPresent()) {
                forecasts.put(score.target().id(), forecast.getAsDouble());
                told.add(score);
                double error = Math.abs(forecast.getAsDouble() - score.target().value());
                sum += error;
                squares += error * error;
            }
        }
        TargetSetScore same = new TargetSetScore(told);
        return new Score(
                rival,
                forecasts,
                told.isEmpty() ? Double.NaN : sum / told.size(),
                same.crps(),
                told.isEmpty() ? Double.NaN : Math.sqrt(squares),
                same.energy());
    }

    /** What a null model says of a target, in [0, 1]; nothing where it has nothing to go by. */
    public OptionalDouble forecast(RecordedTarget target, NullModel rival) {
        if (target.series().sort().isEmpty()) {
            return OptionalDouble.empty();
        }
        return switch (rival) {
            case PERSISTENCE -> continued(target, courses -> level(courses, target));
            case LINEAR -> continued(target, courses -> line(courses, target, x -> x, x -> x));
            case LOGISTIC -> {
                Sigmoid back = new Sigmoid();
                yield continued(target, courses -> line(courses, target, NullModelForecasts::logOdds, back::value));
            }
            case UNIFORM_SWING -> continued(target, courses -> swing(courses, target));
            case GEOGRAPHIC -> geographic(target);
        };
    }

    private static double logOdds(double share) {
        return new Logit().value(PortableMath.clamp(EDGE, share, 1 - EDGE));
    }

    private OptionalDouble continued(RecordedTarget target, ToDoubleFunction<Map<String, List<RecordedTarget>>> rule) {
        double forecast = rule.applyAsDouble(before(target));
        return Double.isNaN(forecast) ? OptionalDouble.empty() : OptionalDouble.of(PortableMath.clamp(0, forecast, 1));
    }

    /** Earlier counts of the same sort by place, each in the order of time. */
    private Map<String, List<RecordedTarget>> before(RecordedTarget target) {
        Map<String, List<RecordedTarget>> places = new TreeMap<>();
        record.stream()
                .filter(t -> t.series().sort().equals(target.series().sort()))
                .filter(t -> t.date().compareTo(target.date()) < 0)
                .sorted(Comparator.comparing(RecordedTarget::date))
                .forEach(t -> places.computeIfAbsent(t.series().place(), p -> new ArrayList<>())
                        .add(t));
        return places;
    }

    private static double level(Map<String, List<RecordedTarget>> courses, RecordedTarget target) {
        return own(courses, target, course -> last(course, 0).value());
    }

    /** A rule applied to the target's own place, or its mean over the others where it has no earlier count. */
    private static double own(
            Map<String, List<RecordedTarget>> courses,
            RecordedTarget target,
            ToDoubleFunction<List<RecordedTarget>> rule) {
        List<RecordedTarget> course = courses.get(target.series().place());
        return course != null
                ? rule.applyAsDouble(course)
                : courses.values().stream().mapToDouble(rule).average().orElse(Double.NaN);
    }

    private static double line(
            Map<String, List<RecordedTarget>> courses,
            RecordedTarget target,
            ToDoubleFunction<Double> to,
            ToDoubleFunction<Double> back) {
        double usual = courses.values().stream()
                .filter(course -> course.size() > 1)
                .mapToDouble(course -> slope(course, to))
                .average()
                .orElse(Double.NaN);
        return own(courses, target, course -> {
            double slope = course.size() > 1 ? slope(course, to) : usual;
            RecordedTarget latest = last(course, 0);
            return back.applyAsDouble(
                    to.applyAsDouble(latest.value()) + slope * target.date().daysSince(latest.date()));
        });
    }

    private static double slope(List<RecordedTarget> course, ToDoubleFunction<Double> to) {
        RecordedTarget one = last(course, 1);
        RecordedTarget two = last(course, 0);
        return (to.applyAsDouble(two.value()) - to.applyAsDouble(one.value()))
                / two.date().daysSince(one.date());
    }

    private static double swing(Map<String, List<RecordedTarget>> courses, RecordedTarget target) {
        List<RecordedTarget> course = courses.get(target.series().place());
        double swing = courses.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(target.series().place())
                        && entry.getValue().size() > 1)
                .mapToDouble(entry -> last(entry.getValue(), 0).value()
                        - last(entry.getValue(), 1).value())
                .average()
                .orElse(Double.NaN);
        return course == null ? Double.NaN : last(course, 0).value() + swing;
    }

    private static RecordedTarget last(List<RecordedTarget> course, int before) {
        return course.get(course.size() - 1 - before);
    }

    private OptionalDouble geographic(RecordedTarget target) {
        SimpleRegression regression = new SimpleRegression();
        for (RecordedTarget other : record) {
            boolean beside = !other.id().equals(target.id())
                    && other.series().sort().equals(target.series().sort())
                    && other.date().equals(target.date());
            if (beside && other.series().lat() != null) {
                regression.addData(distance(other.series()), logOdds(other.value()));
            }
        }
        boolean enough = target.series().lat() != null && regression.getN() >= LEAST_PLACES;
        return enough
                ? OptionalDouble.of(new Sigmoid().value(regression.predict(distance(target.series()))))
                : OptionalDouble.empty();
    }

    private double distance(Series series) {
        double lat = Objects.requireNonNull(series.lat());
        double lon = Objects.requireNonNull(series.lon());
        return centres.stream()
                .mapToDouble(centre -> GreatCircle.kilometres(lat, lon, centre.lat(), centre.lon()))
                .min()
                .orElse(0);
    }
}
