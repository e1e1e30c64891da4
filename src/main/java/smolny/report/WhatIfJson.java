package smolny.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import smolny.experiment.statistics.Interval;
import smolny.experiment.whatif.EffectUncertainty;
import smolny.experiment.whatif.OutcomeChange;
import smolny.experiment.whatif.PairedEstimate;
import smolny.experiment.whatif.TargetMeasure;
import smolny.experiment.whatif.WhatIfResult;
import smolny.kernel.parameter.Parameter;
import smolny.output.Json;

/** The answer to a what-if as one JSON object, for machines; numbers unrounded, in the unit that it names. */
public final class WhatIfJson {
    private final WhatIfResult result;
    private final WhatIfQuestion question;

    private WhatIfJson(WhatIfResult result, WhatIfQuestion question) {
        this.result = result;
        this.question = question;
    }

    /** The object as text, indented, ended by a line feed. */
    public static String of(WhatIfResult result, WhatIfQuestion question) {
        return Json.indented(new WhatIfJson(result, question).fields()) + "\n";
    }

    private Map<String, @Nullable Object> fields() {
        WhatIfText words = new WhatIfText(result, question);
        TargetMeasure aim = result.request().target();
        Map<String, @Nullable Object> fields = Json.object(
                "sentence", words.sentence(),
                "history", question.history(),
                "change", question.change(),
                "questions", question.questions(),
                "measure", aim.measure(),
                "subject", aim.subject(),
                "date", question.clock().dateOf(aim.day()).toString(),
                "unit", aim.unit(),
                "seed", Long.toString(result.request().before().seed()),
                "scale", result.request().before().scale().name());
        fields.putAll(effect(result.effect()));
        fields.put("run_to_run_same_people", result.variation().events());
        fields.put("run_to_run_other_people", result.variation().sample());
        fields.put("outcomes", outcomes(result.outcomes()));
        EffectUncertainty uncertainty = result.uncertainty();
        fields.put(
                "layers",
                Json.object(
                        "seeds", true,
                        "parameter_sets", uncertainty.variesParameters(),
                        "readings", uncertainty.variesReadings()));
        fields.put("together", together(uncertainty));
        fields.put("readings", readings());
        fields.put("acts_through", parameters(result.doubtful()));
        fields.put("acts_further_on_through", parameters(result.doubtfulFurtherOn()));
        fields.put("terms", words.terms());
        fields.put("cautions", words.cautions());
        fields.put("sources", question.sources());
        fields.put("command", question.command());
        return fields;
    }

    private static Map<String, @Nullable Object> effect(PairedEstimate effect) {
        return Json.object(
                "pairs", effect.pairs(),
                "pairs_without_value", effect.missing(),
                "before", effect.before(),
                "after", effect.after(),
                "effect", effect.effect(),
                "interval", interval(effect.interval()),
                "sd", effect.sd(),
                "unpaired_sd", effect.unpairedSd(),
                "standardised", effect.standardised(),
                "run_to_run", effect.runToRun(),
                "run_to_run_95", interval(effect.runToRunBand()));
    }

    private List<Object> outcomes(List<OutcomeChange> changes) {
        List<Object> outcomes = new ArrayList<>();
        for (OutcomeChange change : changes) {
            outcomes.add(Json.object(
                    "id", change.outcome().id(),
                    "words", change.outcome().words(),
                    "before", change.before(),
                    "after", change.after(),
                    "pairs_changed", change.changed(),
                    "day_before", date(change.dayBefore()),
                    "day_after", date(change.dayAfter()),
                    "pairs_moved", change.moved()));
        }
        return outcomes;
    }

    /** All cases: mean, interval and how many per cent of further cases it holds; the same of the fitted reading alone. */
    private static Map<String, @Nullable Object> together(EffectUncertainty uncertainty) {
        return Json.object(
                "cases", uncertainty.cases(),
                "before", uncertainty.mean(PairedEstimate::before),
                "after", uncertainty.mean(PairedEstimate::after),
                "effect", uncertainty.mean(PairedEstimate::effect),
                "interval", interval(uncertainty.together()),
                "percent", EffectUncertainty.percent(uncertainty.cases()),
                "parameter_sets_offered", uncertainty.offered(),
                "parameters", interval(uncertainty.parameters()),
                "across_readings", interval(uncertainty.acrossReadings()));
    }

    private List<Object> readings() {
        List<Object> readings = new ArrayList<>();
        for (EffectUncertainty.InReading in : result.uncertainty().readings()) {
            Map<String, @Nullable Object> reading = Json.object(
                    "id", in.reading().id(),
                    "title", in.reading().title(),
                    "sign", in.effect().interval().sign(),
                    "cases", in.differences().size(),
                    "percent", EffectUncertainty.percent(in.differences().size()),
                    "cases_interval", interval(in.interval()));
            reading.putAll(effect(in.effect()));
            reading.put("outcomes", outcomes(in.outcomes()));
            readings.add(reading);
        }
        return readings;
    }

    private List<Object> parameters(List<Parameter> all) {
        List<Object> parameters = new ArrayList<>();
        for (Parameter parameter : all) {
            parameters.add(Json.object(
                    "id", parameter.id(),
                    "identified", result.identified(parameter).words(),
                    "meaning", parameter.meaning()));
        }
        return parameters;
    }

    private static List<Double> interval(Interval interval) {
        return Arrays.asList(interval.low(), interval.high());
    }

    private @Nullable String date(double day) {
        return Double.isNaN(day) ? null : question.clock().dateOf((int) day).toString();
    }
}
