package smolny.experiment.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import smolny.kernel.calendar.OldStyleDate;
import smolny.kernel.random.Dice;
import smolny.scenario.ExperimentPlan.Varied;
import smolny.scenario.HistoricalRecord.Evidence;
import smolny.scenario.RecordedTarget;
import smolny.scenario.RecordedTarget.Series;
import smolny.scenario.RecordedTarget.Use;
import smolny.scenario.TargetStatistic;

/** A model whose truth is known: statistics are quadratics of three parameters, with a little noise; a fourth does nothing. */
final class Toy implements TrialSource {
    static final ParameterSpace BOX = new ParameterSpace(
            List.of(
                    new Varied("slope", List.of(), -1, 1),
                    new Varied("level", List.of(), 0, 10),
                    new Varied("bend", List.of(), 2, 3),
                    new Varied("idle", List.of(), 0, 1)),
            List.of());
    /** Where the truth lies in the unit cube; the fourth may be anything. */
    static final double[] TRUTH = {0.3, 0.65, 0.5, 0.5};

    private static final double NOISE = 0.01;
    private static final double TOLERANCE = 0.02;
    private static final int STATISTICS = 8;

    private int made;

    static List<RecordedTarget> targets() {
        List<RecordedTarget> all = new ArrayList<>();
        for (int j = 0; j < STATISTICS; j++) {
            all.add(new RecordedTarget(
                    "s" + j,
                    "s" + j,
                    Use.FIT,
                    new TargetStatistic.Ballot("toy", "s" + j),
                    OldStyleDate.parse("1917-09-01"),
                    statistic(j, TRUTH),
                    TOLERANCE,
                    "a toy",
                    new Series("", "", null, null),
                    new Evidence("", "", List.of("assumed"), "")));
        }
        return all;
    }

    private static double statistic(int nth, double[] unit) {
        double x = unit[0];
        double y = unit[1];
        double z = unit[2];
        return switch (nth) {
            case 0 -> 0.2 + 0.5 * x;
            case 1 -> 0.8 - 0.4 * y;
            case 2 -> 0.1 + 0.6 * z;
            case 3 -> 0.3 + 0.4 * x * y;
            case 4 -> 0.5 - 0.3 * z * z + 0.2 * y;
            case 5 -> 0.4 + 0.2 * x - 0.2 * z;
            case 6 -> 0.9 - 0.5 * x * x;
            default -> 0.2 + 0.3 * y * z;
        };
    }

    @Override
    public synchronized double[] run(int number, double[] values) {
        made++;
        double[] unit = BOX.toUnitCube(values);
        Dice dice = Dice.of(3, 0).forOccasion(number);
        double[] statistics = new double[STATISTICS];
        for (int j = 0; j < statistics.length; j++) {
            statistics[j] = statistic(j, unit) + NOISE * dice.normal(j, 0);
        }
        return statistics;
    }

    /** How many trials it has made. */
    synchronized int made() {
        return made;
    }

    /** As trials of a fit without a folder. */
    static PosteriorFit.Batch batch(TrialSource source) {
        return (first, values) -> IntStream.range(0, values.size())
                .mapToObj(nth ->
                        new CalibrationTrial(first + nth, values.get(nth), source.run(first + nth, values.get(nth))))
                .toList();
    }

    /** A fit that sees these targets, with nothing held. */
    static PosteriorFit.Question seeing(String id, int... seen) {
        double[] free = new double[BOX.size()];
        Arrays.fill(free, Double.NaN);
        return new PosteriorFit.Question(id, seen, free);
    }

    /** Places spread over the cube. */
    static List<double[]> places(int count) {
        Dice dice = Dice.of(11, 0);
        List<double[]> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double[] unit = new double[BOX.size()];
            for (int axis = 0; axis < unit.length; axis++) {
                unit[axis] = dice.uniform(axis, i);
            }
            all.add(BOX.fromUnitCube(unit));
        }
        return all;
    }
}
