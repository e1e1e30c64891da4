package smolny.experiment.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import smolny.experiment.sensitivity.BootstrapResampling;
import smolny.experiment.sensitivity.ElementaryEffects;
import smolny.experiment.sensitivity.ElementaryEffects.Effect;
import smolny.experiment.sweep.DesignPoint;
import smolny.experiment.sweep.DesignPoints;
import smolny.scenario.RecordedTarget;

/**
 * Which parameters move any statistic at all, by Morris's elementary effects. A parameter that moves none is not fitted: in later
 * trials it takes any value, and its effect counts as the emulator's error.
 *
 * @param moves one for each parameter, in the box's order
 * @param trials those made
 */
public record MorrisScreening(List<Move> moves, List<CalibrationTrial> trials) {
    /** How the names of its trials begin. */
    public static final String PREFIX = "screening-";

    /** Least effect on any statistic, in tolerances, of a parameter that is kept. */
    public static final double LEAST = 0.5;

    private static final BootstrapResampling NO_INTERVALS = new BootstrapResampling(0, 1, 0.5);

    /** Keeps its own copies. */
    public MorrisScreening {
        moves = List.copyOf(moves);
        trials = List.copyOf(trials);
    }

    /**
     * What a parameter does when it crosses its range.
     *
     * @param parameter its id
     * @param most the largest mean size of its effect on any statistic, in that statistic's tolerances
     * @param target the one that it moves most; empty if it moves none
     * @param overall root mean square of that size over all statistics
     */
    public record Move(String parameter, double most, String target, double overall) {
        /** True if it moves some statistic enough to be kept. */
        public boolean active() {
            return most >= LEAST;
        }
    }

    /**
     * Screens.
     *
     * @param targets in the order of the trials' statistics
     * @param experiment tries values
     * @param walks trajectories through the box, at least 1
     */
    static MorrisScreening of(ParameterSpace box, List<RecordedTarget> targets, TrialSource experiment, int walks) {
        List<DesignPoint> points = DesignPoints.morris(box.axes(), walks);
        List<CalibrationTrial> trials = new ArrayList<>();
        for (DesignPoint point : points) {
            double[] values =
                    box.ids().stream().mapToDouble(id -> point.values().get(id)).toArray();
            trials.add(experiment.run(String.format(Locale.ROOT, "%s%05d", PREFIX, point.number()), values));
        }
        double[] most = new double[box.size()];
        double[] squares = new double[box.size()];
        int[] moved = new int[box.size()];
        for (int j = 0; j < targets.size(); j++) {
            List<Effect> effects = effects(box, points, trials, j);
            for (int axis = 0; axis < effects.size(); axis++) {
                double size = effects.get(axis).muStar() / targets.get(j).tolerance();
                squares[axis] += size * size / targets.size();
                if (size > most[axis]) {
                    most[axis] = size;
                    moved[axis] = j + 1;
                }
            }
        }
        return new MorrisScreening(
                IntStream.range(0, box.size())
                        .mapToObj(axis -> new Move(
                                box.ids().get(axis),
                                most[axis],
                                moved[axis] == 0
                                        ? ""
                                        : targets.get(moved[axis] - 1).id(),
                                Math.sqrt(squares[axis])))
                        .toList(),
                trials);
    }

    /** None if no trajectory has the statistic throughout. */
    private static List<Effect> effects(
            ParameterSpace box, List<DesignPoint> points, List<CalibrationTrial> trials, int nth) {
        double[][] values = new double[trials.size()][1];
        for (int i = 0; i < values.length; i++) {
            values[i][0] = trials.get(i).mean(nth);
        }
        return ElementaryEffects.trajectories(box.axes(), values) == 0
                ? List.of()
                : ElementaryEffects.of(box.axes(), points, values, NO_INTERVALS);
    }

    /** Numbers of the parameters to be looked for; all of them if none moves anything. */
    int[] active() {
        int[] active = IntStream.range(0, moves.size())
                .filter(axis -> moves.get(axis).active())
                .toArray();
        return active.length > 0 ? active : IntStream.range(0, moves.size()).toArray();
    }
}
