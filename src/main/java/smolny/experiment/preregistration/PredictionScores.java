package smolny.experiment.preregistration;

import java.util.ArrayList;
import java.util.List;
import smolny.experiment.whatif.PairedEstimate;
import smolny.experiment.whatif.PairedRuns;
import smolny.experiment.whatif.TargetMeasure;
import smolny.experiment.whatif.WhatIfRequest;
import smolny.scenario.LoadedScenario;
import smolny.scenario.Prediction;
import smolny.simulation.Outcome;
import smolny.simulation.Outcomes;
import smolny.simulation.RunResult;

/** Scores all predictions of one sealing, from runs of one history or from pairs of two. */
public final class PredictionScores {
    private final List<Prediction> predictions;
    private final LoadedScenario loaded;
    private final List<Outcome> outcomes;
    private final List<List<Double>> seen = new ArrayList<>();

    /** For predictions of the runs of this scenario. */
    public PredictionScores(List<Prediction> predictions, LoadedScenario loaded) {
        this.predictions = List.copyOf(predictions);
        this.loaded = loaded;
        this.outcomes = Outcomes.of(loaded);
        predictions.forEach(prediction -> seen.add(new ArrayList<>()));
    }

    /** The values that a study must keep so that pairs can be scored: one for each prediction of a number. */
    public List<TargetMeasure> measures() {
        return predictions.stream()
                .filter(p -> p.kind() != Prediction.Kind.OUTCOME)
                .map(this::aim)
                .toList();
    }

    /** Takes in another run. */
    public void add(RunResult run) {
        for (int i = 0; i < predictions.size(); i++) {
            double value = value(predictions.get(i), run);
            if (!Double.isNaN(value)) {
                seen.get(i).add(value);
            }
        }
    }

    private double value(Prediction prediction, RunResult run) {
        return switch (prediction.kind()) {
            case OUTCOME ->
                outcomes.stream()
                        .filter(o -> o.id().equals(prediction.subject()))
                        .mapToDouble(o -> o.chance().applyAsDouble(run))
                        .findFirst()
                        .orElse(Double.NaN);
            case MEASURE -> run.seriesOf(prediction.subject())[aim(prediction).day()];
            case EFFECT -> Double.NaN;
        };
    }

    /** Scores from the runs taken in; a change cannot be scored from runs of one history. */
    public List<PredictionScore> ofRuns() {
        List<PredictionScore> scores = new ArrayList<>();
        for (int i = 0; i < predictions.size(); i++) {
            Prediction prediction = predictions.get(i);
            double[] values = seen.get(i).stream().mapToDouble(v -> v).toArray();
            if (values.length == 0) {
                scores.add(PredictionScore.none(prediction));
            } else if (prediction.kind() == Prediction.Kind.OUTCOME) {
                scores.add(PredictionScore.ofOutcome(prediction, values));
            } else {
                scores.add(PredictionScore.ofNumber(
                        prediction, java.util.Arrays.stream(values).average().orElseThrow()));
            }
        }
        return scores;
    }

    /**
     * Scores from pairs.
     *
     * @param request that kept {@link #measures}
     * @param pairs its runs
     */
    public List<PredictionScore> ofPairs(WhatIfRequest request, PairedRuns pairs) {
        List<PredictionScore> scores = new ArrayList<>();
        List<String> names = request.outcomes().stream().map(Outcome::id).toList();
        int kept = 0;
        for (Prediction prediction : predictions) {
            if (prediction.kind() == Prediction.Kind.OUTCOME) {
                int which = names.indexOf(prediction.subject());
                scores.add(
                        which < 0
                                ? PredictionScore.none(prediction)
                                : PredictionScore.ofOutcome(prediction, pairs.chancesAfter(which)));
            } else {
                PairedEstimate compared = pairs.also(kept++);
                double came = prediction.kind() == Prediction.Kind.EFFECT ? compared.effect() : compared.after();
                scores.add(
                        compared.pairs() == 0
                                ? PredictionScore.none(prediction)
                                : PredictionScore.ofNumber(prediction, came));
            }
        }
        return scores;
    }

    private TargetMeasure aim(Prediction prediction) {
        var clock = loaded.scenario().setting().clock();
        var day = prediction.onDay();
        return TargetMeasure.at(loaded, prediction.subject(), day == null ? clock.days() - 1 : clock.dayOf(day));
    }
}
