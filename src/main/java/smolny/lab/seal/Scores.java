package smolny.lab.seal;

import java.util.ArrayList;
import java.util.List;
import smolny.history.LoadedScenario;
import smolny.history.Prediction;
import smolny.lab.run.RunRecord;
import smolny.lab.study.Aim;
import smolny.lab.study.Outcome;
import smolny.lab.study.Outcomes;
import smolny.lab.study.PairedEstimate;
import smolny.lab.study.PairedRuns;
import smolny.lab.study.WhatIfRequest;

/** Scores all predictions of one sealing, from runs of one history or from pairs of two. */
public final class Scores {
    private final List<Prediction> predictions;
    private final LoadedScenario loaded;
    private final List<Outcome> outcomes;
    private final List<List<Double>> seen = new ArrayList<>();

    /** For predictions of the runs of this scenario. */
    public Scores(List<Prediction> predictions, LoadedScenario loaded) {
        this.predictions = List.copyOf(predictions);
        this.loaded = loaded;
        this.outcomes = Outcomes.of(loaded);
        predictions.forEach(prediction -> seen.add(new ArrayList<>()));
    }

    /** The values that a study must keep so that pairs can be scored: one for each prediction of a number. */
    public List<Aim> aims() {
        return predictions.stream()
                .filter(p -> p.kind() != Prediction.Kind.OUTCOME)
                .map(this::aim)
                .toList();
    }

    /** Takes in another run. */
    public void add(RunRecord run) {
        for (int i = 0; i < predictions.size(); i++) {
            double value = value(predictions.get(i), run);
            if (!Double.isNaN(value)) {
                seen.get(i).add(value);
            }
        }
    }

    private double value(Prediction prediction, RunRecord run) {
        return switch (prediction.kind()) {
            case OUTCOME ->
                outcomes.stream()
                        .filter(o -> o.id().equals(prediction.of()))
                        .mapToDouble(o -> o.chance().applyAsDouble(run))
                        .findFirst()
                        .orElse(Double.NaN);
            case MEASURE -> run.of(prediction.of())[aim(prediction).day()];
            case EFFECT -> Double.NaN;
        };
    }

    /** Scores from the runs taken in; a change cannot be scored from runs of one history. */
    public List<Score> ofRuns() {
        List<Score> scores = new ArrayList<>();
        for (int i = 0; i < predictions.size(); i++) {
            Prediction prediction = predictions.get(i);
            double[] values = seen.get(i).stream().mapToDouble(v -> v).toArray();
            if (values.length == 0) {
                scores.add(Score.none(prediction));
            } else if (prediction.kind() == Prediction.Kind.OUTCOME) {
                scores.add(Score.ofOutcome(prediction, values));
            } else {
                scores.add(Score.ofNumber(
                        prediction, java.util.Arrays.stream(values).average().orElseThrow()));
            }
        }
        return scores;
    }

    /**
     * Scores from pairs.
     *
     * @param request that kept {@link #aims}
     * @param pairs its runs
     */
    public List<Score> ofPairs(WhatIfRequest request, PairedRuns pairs) {
        List<Score> scores = new ArrayList<>();
        List<String> names = request.outcomes().stream().map(Outcome::id).toList();
        int kept = 0;
        for (Prediction prediction : predictions) {
            if (prediction.kind() == Prediction.Kind.OUTCOME) {
                int which = names.indexOf(prediction.of());
                scores.add(which < 0 ? Score.none(prediction) : Score.ofOutcome(prediction, pairs.chancesAfter(which)));
            } else {
                PairedEstimate compared = pairs.also(kept++);
                double came = prediction.kind() == Prediction.Kind.EFFECT ? compared.effect() : compared.after();
                scores.add(compared.pairs() == 0 ? Score.none(prediction) : Score.ofNumber(prediction, came));
            }
        }
        return scores;
    }

    private Aim aim(Prediction prediction) {
        var clock = loaded.scenario().setting().clock();
        var day = prediction.on();
        return Aim.at(loaded, prediction.of(), day == null ? clock.days() - 1 : clock.dayOf(day));
    }
}
