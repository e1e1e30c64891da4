package smolny.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import smolny.experiment.statistics.Interval;
import smolny.experiment.whatif.OutcomeChange;
import smolny.experiment.whatif.PairedEstimate;
import smolny.experiment.whatif.ParameterSetEffects;
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
        boolean tried = !result.interpretations().isEmpty();
        fields.put(
                "layers",
                Json.object(
                        "seeds", true, "parameter_sets", result.parameterSets().tried(), "readings", tried));
        if (result.parameterSets().tried()) {
            fields.put("parameter_sets", sets(result.parameterSets()));
        }
        if (tried) {
            fields.put(
                    "sign_holds_in_all_readings",
                    result.sign() != 0 && result.interpretationsWithoutTheSign().isEmpty());
        }
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

    private List<Object> readings() {
        List<Object> readings = new ArrayList<>();
        for (WhatIfResult.InInterpretation in : result.interpretations()) {
            Map<String, @Nullable Object> reading = Json.object(
                    "id", in.interpretation().id(),
                    "title", in.interpretation().title(),
                    "sign", in.effect().interval().sign());
            reading.putAll(effect(in.effect()));
            reading.put("outcomes", outcomes(in.outcomes()));
            readings.add(reading);
        }
        return readings;
    }

    private Map<String, @Nullable Object> sets(ParameterSetEffects sets) {
        return Json.object(
                "offered", sets.offered(),
                "tried", sets.each().size(),
                "effect", sets.effect(),
                "range", interval(sets.range()),
                "with_the_sign", sets.countWithSign(result.sign()));
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
