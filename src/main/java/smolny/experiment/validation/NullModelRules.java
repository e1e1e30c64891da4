package smolny.experiment.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.linear.SingularMatrixException;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;
import smolny.kernel.math.PortableMath;
import smolny.model.measure.MeasureName;
import smolny.model.measure.MeasuredQuantity;
import smolny.scenario.RecordedTarget;
import smolny.scenario.TargetStatistic;

/** What null models forecast, in log-odds: a middle, a scale and degrees of freedom of Student's distribution. */
final class NullModelRules {
    /** Log-odds of a share closer to 0 or 1 than this are those of this. */
    private static final double EDGE = 0.005;

    /** Least number of values that a spread is estimated from, beyond what is fitted. */
    private static final int LEAST_FREEDOM = 3;

    /** Least number of places that a line over distances is drawn through. */
    private static final int LEAST_PLACES = 4;

    private static final String SOVIET_POWER = "soviet power";
    private static final Set<MeasuredQuantity> SUPPORT = Set.of(
            MeasuredQuantity.SOVIET_POWER,
            MeasuredQuantity.EXPRESSED,
            MeasuredQuantity.UNITS,
            MeasuredQuantity.SEATS,
            MeasuredQuantity.COMMITTEES);

    private final List<RecordedTarget> record;
    private final TargetGeography map;
    private final Map<NullModel, Map<RecordedTarget, Double>> errors = new EnumMap<>(NullModel.class);

    /**
     * A forecast in log-odds.
     *
     * @param centre median
     * @param scale of Student's distribution about it
     * @param freedom its degrees of freedom
     */
    record Prediction(double centre, double scale, double freedom) {}

    NullModelRules(List<RecordedTarget> record, TargetGeography map) {
        this.record = List.copyOf(record);
        this.map = map;
    }

    /** The forecast; nothing where the null model has nothing to go by. */
    Optional<Prediction> forecast(RecordedTarget target, NullModel rival) {
        if (rival == NullModel.POOLED) {
            return pooled(target);
        }
        if (target.series().sort().isEmpty()) {
            return Optional.empty();
        }
        return switch (rival) {
            case OTHERS -> others(target);
            case NEAREST -> nearest(target);
            case GEOGRAPHIC -> geographic(target);
            default -> continued(target, rival);
        };
    }

    private static double logOdds(double share) {
        return PortableMath.logit(PortableMath.clamp(EDGE, share, 1 - EDGE));
    }

    private static double logOdds(RecordedTarget target) {
        return logOdds(target.value());
    }

    private static boolean samePlace(RecordedTarget one, RecordedTarget other) {
        return one.id().equals(other.id())
                || (!one.series().place().isEmpty()
                        && one.series().place().equals(other.series().place()));
    }

    // The rules that continue earlier counts.

    /** Its middle, with the root mean square of the same rule's errors at other places as the scale. */
    private Optional<Prediction> continued(RecordedTarget target, NullModel rival) {
        double centre = centre(target, rival);
        if (Double.isNaN(centre)) {
            return Optional.empty();
        }
        Map<RecordedTarget, Double> made = errors.computeIfAbsent(rival, this::errorsOf);
        boolean own = continuesItself(target);
        List<RecordedTarget> others = made.keySet().stream()
                .filter(other -> !samePlace(other, target))
                .toList();
        List<RecordedTarget> alike =
                others.stream().filter(other -> continuesItself(other) == own).toList();
        List<RecordedTarget> from = alike.size() < LEAST_FREEDOM ? others : alike;
        double[] missed = from.stream().mapToDouble(made::get).toArray();
        return missed.length < LEAST_FREEDOM
                ? Optional.empty()
                : Optional.of(
                        new Prediction(centre, Math.sqrt(StatUtils.sumSq(missed) / missed.length), missed.length));
    }

    private Map<RecordedTarget, Double> errorsOf(NullModel rival) {
        Map<RecordedTarget, Double> made = new LinkedHashMap<>();
        for (RecordedTarget other : record) {
            double centre = other.series().sort().isEmpty() ? Double.NaN : centre(other, rival);
            if (!Double.isNaN(centre)) {
                made.put(other, logOdds(other) - centre);
            }
        }
        return made;
    }

    private boolean continuesItself(RecordedTarget target) {
        return before(target).containsKey(target.series().place());
    }

    private double centre(RecordedTarget target, NullModel rival) {
        Map<String, List<RecordedTarget>> courses = before(target);
        return switch (rival) {
            case PERSISTENCE -> own(courses, target, course -> logOdds(last(course, 0)));
            case LINEAR -> logOdds(line(courses, target, DoubleUnaryOperator.identity()));
            case LOGISTIC -> logOdds(PortableMath.logistic(line(courses, target, NullModelRules::logOdds)));
            default -> logOdds(swing(courses, target));
        };
    }

    /** Earlier counts of the same sort by place, each in the order of time; counts of one day are one, their mean. */
    private Map<String, List<RecordedTarget>> before(RecordedTarget target) {
        Map<String, List<RecordedTarget>> courses = new TreeMap<>();
        record.stream()
                .filter(other -> other.series().sort().equals(target.series().sort()))
                .filter(other -> other.date().compareTo(target.date()) < 0)
                .collect(Collectors.groupingBy(
                        other -> other.series().place(),
                        TreeMap::new,
                        Collectors.groupingBy(RecordedTarget::date, TreeMap::new, Collectors.toList())))
                .forEach((place, days) -> courses.put(
                        place, days.values().stream().map(NullModelRules::mean).toList()));
        return courses;
    }

    private static RecordedTarget mean(List<RecordedTarget> day) {
        return day.get(0)
                .at(day.stream().mapToDouble(RecordedTarget::value).average().orElseThrow());
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
            Map<String, List<RecordedTarget>> courses, RecordedTarget target, DoubleUnaryOperator scale) {
        double usual = courses.values().stream()
                .filter(course -> course.size() > 1)
                .mapToDouble(course -> slope(course, scale))
                .average()
                .orElse(Double.NaN);
        return own(courses, target, course -> {
            double slope = course.size() > 1 ? slope(course, scale) : usual;
            RecordedTarget latest = last(course, 0);
            return scale.applyAsDouble(latest.value()) + slope * target.date().daysSince(latest.date());
        });
    }

    private static double slope(List<RecordedTarget> course, DoubleUnaryOperator scale) {
        RecordedTarget one = last(course, 1);
        RecordedTarget two = last(course, 0);
        return (scale.applyAsDouble(two.value()) - scale.applyAsDouble(one.value()))
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

    // The rules that look at other places.

    /** Counts of the same sort on the same day in other places. */
    private List<RecordedTarget> beside(RecordedTarget target) {
        return record.stream()
                .filter(other -> !samePlace(other, target)
                        && other.series().sort().equals(target.series().sort())
                        && other.date().equals(target.date()))
                .toList();
    }

    private Optional<Prediction> others(RecordedTarget target) {
        double[] beside =
                beside(target).stream().mapToDouble(NullModelRules::logOdds).toArray();
        double squares = 0;
        int freedom = 0;
        for (double[] set : setsElsewhere(target)) {
            squares += (set.length - 1) * StatUtils.variance(set);
            freedom += set.length - 1;
        }
        return beside.length < 2 || freedom < LEAST_FREEDOM
                ? Optional.empty()
                : Optional.of(new Prediction(
                        StatUtils.mean(beside), Math.sqrt(squares / freedom * (1 + 1.0 / beside.length)), freedom));
    }

    /** Log-odds of places other than the target's, of the same party: those of one sort and day together. */
    private List<double[]> setsElsewhere(RecordedTarget target) {
        return record.stream()
                .filter(other -> !other.series().sort().isEmpty()
                        && !samePlace(other, target)
                        && of(other).equals(of(target)))
                .collect(Collectors.groupingBy(
                        other -> other.series().sort() + other.date(), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(set -> set.stream().mapToDouble(NullModelRules::logOdds).toArray())
                .toList();
    }

    private Optional<Prediction> nearest(RecordedTarget target) {
        Optional<RecordedTarget> nearest = neighbour(target, beside(target));
        List<Double> missed = new ArrayList<>();
        for (RecordedTarget other : record) {
            if (!other.series().sort().isEmpty()
                    && !samePlace(other, target)
                    && of(other).equals(of(target))) {
                List<RecordedTarget> known = beside(other).stream()
                        .filter(third -> !samePlace(third, target))
                        .toList();
                neighbour(other, known).ifPresent(third -> missed.add(logOdds(other) - logOdds(third)));
            }
        }
        double squares =
                missed.stream().mapToDouble(error -> error * error).average().orElse(Double.NaN);
        return nearest.filter(other -> missed.size() >= LEAST_FREEDOM)
                .map(other -> new Prediction(logOdds(other), Math.sqrt(squares), missed.size()));
    }

    private Optional<RecordedTarget> neighbour(RecordedTarget target, List<RecordedTarget> among) {
        return map.point(target).flatMap(here -> among.stream()
                .filter(other -> map.point(other).isPresent())
                .min(Comparator.comparingDouble(
                        other -> map.point(other).orElseThrow().kilometresTo(here))));
    }

    private Optional<Prediction> geographic(RecordedTarget target) {
        List<RecordedTarget> points = beside(target).stream()
                .filter(other -> map.point(other).isPresent())
                .toList();
        return points.size() < LEAST_PLACES || map.point(target).isEmpty()
                ? Optional.empty()
                : regressed(
                        target, points, one -> new double[] {map.distance(one).orElseThrow() / 1000});
    }

    private Optional<Prediction> pooled(RecordedTarget target) {
        List<RecordedTarget> others = record.stream()
                .filter(other -> !samePlace(other, target) && of(other).equals(of(target)))
                .filter(other -> map.distance(other).isPresent())
                .toList();
        OptionalDouble distance = map.distance(target);
        List<TargetKind> kinds =
                others.stream().map(TargetKind::of).distinct().sorted().toList();
        return of(target).isEmpty() || distance.isEmpty() || !kinds.contains(TargetKind.of(target))
                ? Optional.empty()
                : regressed(target, others, one -> {
                    // The first kind is the one that the others are compared with, and has no column.
                    double[] row = new double[1 + kinds.size()];
                    for (int kind = 1; kind < kinds.size(); kind++) {
                        row[kind - 1] = TargetKind.of(one) == kinds.get(kind) ? 1 : 0;
                    }
                    row[kinds.size() - 1] = map.distance(one).orElseThrow() / 1000;
                    row[kinds.size()] = one.date().daysSince(target.date()) / 100.0;
                    return row;
                });
    }

    /** What a target counts the share of: a party, soviet power, or whatever else; empty for a rise or an order. */
    private static String of(RecordedTarget target) {
        TargetStatistic statistic = target.statistic();
        String sort = target.series().sort();
        if (statistic instanceof TargetStatistic.Ballot ballot) {
            return ballot.party();
        } else if (statistic instanceof TargetStatistic.Vote vote) {
            return vote.side() == TargetStatistic.Side.AGAINST ? "against" : SOVIET_POWER;
        } else if (statistic instanceof TargetStatistic.Measured measured) {
            return measured.since() != null ? "" : of(measured);
        } else if (statistic instanceof TargetStatistic.Majority) {
            return "majority";
        } else if (statistic instanceof TargetStatistic.Mandates mandates && sort.isEmpty()) {
            return String.join(" ", mandates.answers());
        }
        return sort.substring(sort.lastIndexOf(',') + 1).strip();
    }

    private static String of(TargetStatistic.Measured measured) {
        String any = measured.weights().keySet().iterator().next();
        MeasuredQuantity quantity = MeasureName.of(any).quantity();
        return SUPPORT.contains(quantity) ? SOVIET_POWER : quantity.word();
    }

    /** Least squares of log-odds on numbers of each target, with the interval of a new one (Draper and Smith 1998, eq. 3.1.3). */
    private static Optional<Prediction> regressed(
            RecordedTarget target, List<RecordedTarget> others, Function<RecordedTarget, double[]> numbers) {
        List<double[]> rows = others.stream().map(numbers).toList();
        double[] here = numbers.apply(target);
        int[] columns = IntStream.range(0, here.length)
                .filter(nth ->
                        rows.stream().mapToDouble(row -> row[nth]).distinct().count() > 1)
                .toArray();
        int freedom = rows.size() - columns.length - 1;
        if (freedom < LEAST_FREEDOM - 1) {
            return Optional.empty();
        }
        OLSMultipleLinearRegression regression = new OLSMultipleLinearRegression();
        try {
            regression.newSampleData(
                    others.stream().mapToDouble(NullModelRules::logOdds).toArray(),
                    rows.stream().map(row -> chosen(row, columns)).toArray(double[][]::new));
            RealVector point = new ArrayRealVector(new double[] {1}, chosen(here, columns));
            RealVector parameters = new ArrayRealVector(regression.estimateRegressionParameters(), false);
            RealMatrix inverse = new Array2DRowRealMatrix(regression.estimateRegressionParametersVariance(), false);
            double leverage = point.dotProduct(inverse.operate(point));
            return Optional.of(new Prediction(
                    point.dotProduct(parameters),
                    Math.sqrt(regression.estimateErrorVariance() * (1 + leverage)),
                    freedom));
        } catch (SingularMatrixException alike) {
            // The other places do not tell the causes apart, so there is nothing to go by.
            return Optional.empty();
        }
    }

    private static double[] chosen(double[] row, int[] columns) {
        return Arrays.stream(columns).mapToDouble(nth -> row[nth]).toArray();
    }
}
