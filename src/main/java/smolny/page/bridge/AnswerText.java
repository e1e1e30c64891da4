package smolny.page.bridge;

import static smolny.page.bridge.JsonText.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import smolny.experiment.statistics.Interval;
import smolny.experiment.whatif.EffectUncertainty;
import smolny.experiment.whatif.OutcomeChange;
import smolny.experiment.whatif.PairedEstimate;
import smolny.experiment.whatif.PairedRuns;
import smolny.experiment.whatif.TargetMeasure;
import smolny.experiment.whatif.WhatIfCases;
import smolny.simulation.QuantileSummary;

/** An answer as the page shows it: numbers only, in the unit of what is compared; the page has the words. */
final class AnswerText {
    private AnswerText() {}

    static Map<String, @Nullable Object> fields(WhatIfCases.Answer answer, TargetMeasure target) {
        EffectUncertainty all = answer.uncertainty();
        List<Double> differences =
                all.readings().stream().flatMap(in -> in.differences().stream()).toList();
        return object(
                "measure", target.measure(),
                "day", target.day(),
                "unit", target.unit(),
                "factor", target.factor(),
                "cases", all.cases(),
                "percent", EffectUncertainty.percent(all.cases()),
                "interval", interval(all.together()),
                "sign", all.together().sign(),
                "zero", all.isExactlyZero(),
                "before", all.mean(PairedEstimate::before),
                "after", all.mean(PairedEstimate::after),
                "effect", all.mean(PairedEstimate::effect),
                "sets",
                        all.variesParameters()
                                ? Math.min(
                                        all.offered(),
                                        all.readings().get(0).differences().size())
                                : 0,
                "missing",
                        all.readings().stream()
                                .mapToInt(in -> in.effect().missing())
                                .sum(),
                "parameters", interval(all.parameters()),
                "acrossReadings", interval(all.acrossReadings()),
                "readings", all.readings().stream().map(AnswerText::reading).toList(),
                "differences", differences,
                "bands", List.of(bands(answer.fitted(), false), bands(answer.fitted(), true)),
                "outcomes",
                        all.readings().get(0).outcomes().stream()
                                .filter(change -> !change.untouched())
                                .map(AnswerText::outcome)
                                .toList());
    }

    private static List<Double> interval(Interval interval) {
        return List.of(interval.low(), interval.high());
    }

    private static Map<String, @Nullable Object> reading(EffectUncertainty.InReading in) {
        return object(
                "id", in.reading().id(),
                "effect", in.effect().effect(),
                "mean", interval(in.effect().interval()),
                "interval", interval(in.interval()));
    }

    /** Median and the middle 90 per cent of one version by day, parameters and random variation together. */
    private static Map<String, @Nullable Object> bands(PairedRuns runs, boolean changed) {
        List<@Nullable Object> middle = new ArrayList<>();
        List<@Nullable Object> low = new ArrayList<>();
        List<@Nullable Object> high = new ArrayList<>();
        for (int day = 0; day < runs.days(); day++) {
            QuantileSummary of = runs.summary(changed, day);
            middle.add(of.q50());
            low.add(of.q05());
            high.add(of.q95());
        }
        return object("median", middle, "low", low, "high", high);
    }

    private static Map<String, @Nullable Object> outcome(OutcomeChange change) {
        return object(
                "id", change.outcome().id(),
                "words", change.outcome().words(),
                "before", change.before(),
                "after", change.after());
    }
}
