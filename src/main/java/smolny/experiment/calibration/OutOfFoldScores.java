package smolny.experiment.calibration;

import static smolny.scenario.RequestRefusedException.refuseIf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import smolny.experiment.validation.TargetScore;
import smolny.experiment.validation.TargetSetScore;
import smolny.kernel.parameter.Parameter;
import smolny.scenario.RecordedTarget;
import smolny.scenario.RequestRefusedException;

/**
 * What folds of a cross-validation would forecast if some parameters were held: each fold's posterior is found again on its response
 * surface, without a further run. So models can be compared on places that no fit saw.
 */
public final class OutOfFoldScores {
    private final List<PosteriorFit> folds;
    private final ParameterSpace box;

    /**
     * Of folds.
     *
     * @param folds fits that share their trials
     * @throws RequestRefusedException if they do not
     */
    public OutOfFoldScores(List<PosteriorFit> folds) {
        this.folds = List.copyOf(folds);
        this.box = folds.get(0).box();
        refuseIf(
                folds.stream().anyMatch(fold -> fold.surface() != folds.get(0).surface()),
                "the fits hold parameters outside the ranges of the plan, so they have no trials in common");
    }

    /**
     * Forecasts of every target by the last fold that did not see it, with parameters held.
     *
     * @throws RequestRefusedException if a parameter is not varied by the plan, or the value is outside its range
     */
    public TargetSetScore holding(Map<Parameter, Double> held) {
        double[] places = new double[box.size()];
        Arrays.fill(places, Double.NaN);
        held.forEach((parameter, value) -> {
            int axis = box.ids().indexOf(parameter.id());
            refuseIf(axis < 0, "the plan does not vary '" + parameter.id() + "'");
            var range = box.axes().get(axis);
            refuseIf(
                    value < range.low() || value > range.high(),
                    parameter.id() + " = " + value + " is outside the plan's range, " + range.low() + " to "
                            + range.high());
            places[axis] = (value - range.low()) / (range.high() - range.low());
        });
        return score(places);
    }

    /**
     * The same with this number of parameters held in the middle of their ranges: those that the folds together identify least.
     */
    public TargetSetScore holdingLeast(int count) {
        List<ParameterIdentification> identified = ParameterIdentification.of(
                box, folds.stream().flatMap(fold -> fold.sample().stream()).toList());
        double[] places = new double[box.size()];
        Arrays.fill(places, Double.NaN);
        IntStream.range(0, identified.size())
                .boxed()
                .sorted(Comparator.comparingDouble(axis -> identified.get(axis).contraction()))
                .limit(count)
                .forEach(axis -> places[axis] = 0.5);
        return score(places);
    }

    /** How many parameters are free if none is held. */
    public int free() {
        return box.size();
    }

    private TargetSetScore score(double[] places) {
        Map<RecordedTarget, TargetScore> last = new LinkedHashMap<>();
        folds.parallelStream()
                .map(fold -> fold.forecasts(places))
                .toList()
                .forEach(scores -> scores.forEach(score -> last.put(score.target(), score)));
        return new TargetSetScore(new ArrayList<>(last.values()));
    }
}
