package smolny.show.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import smolny.kernel.param.Parameter;
import smolny.lab.record.Json;
import smolny.lab.study.Aim;
import smolny.lab.study.Answer;
import smolny.lab.study.Interval;
import smolny.lab.study.OutcomeChange;
import smolny.lab.study.Paired;
import smolny.lab.study.ParameterSets;

/** An answer as one JSON object, for machines; numbers unrounded, in the unit that it names. */
public final class AnswerJson {
    private final Answer answer;
    private final Asked asked;

    private AnswerJson(Answer answer, Asked asked) {
        this.answer = answer;
        this.asked = asked;
    }

    /** The object as text, indented, ended by a line feed. */
    public static String of(Answer answer, Asked asked) {
        return Json.indented(new AnswerJson(answer, asked).fields()) + "\n";
    }

    private Map<String, @Nullable Object> fields() {
        AnswerWords words = new AnswerWords(answer, asked);
        Aim aim = answer.study().aim();
        Map<String, @Nullable Object> fields = Json.object(
                "sentence", words.sentence(),
                "history", asked.history(),
                "change", asked.change(),
                "questions", asked.questions(),
                "measure", aim.measure(),
                "subject", aim.subject(),
                "date", asked.clock().dateOf(aim.day()).toString(),
                "unit", aim.unit(),
                "seed", Long.toString(answer.study().before().seed()),
                "scale", answer.study().before().scale().name());
        fields.putAll(effect(answer.effect()));
        fields.put("outcomes", outcomes(answer.outcomes()));
        boolean tried = !answer.readings().isEmpty();
        fields.put(
                "layers",
                Json.object("seeds", true, "parameter_sets", answer.sets().tried(), "readings", tried));
        if (answer.sets().tried()) {
            fields.put("parameter_sets", sets(answer.sets()));
        }
        if (tried) {
            fields.put(
                    "sign_holds_in_all_readings",
                    answer.effect().interval().sign() != 0
                            && answer.readingsWithoutTheSign().isEmpty());
        }
        fields.put("readings", readings());
        fields.put("acts_through", parameters(answer.doubtful()));
        fields.put("acts_further_on_through", parameters(answer.doubtfulFurtherOn()));
        fields.put("cautions", words.cautions());
        fields.put("sources", asked.sources());
        fields.put("command", asked.command());
        return fields;
    }

    private static Map<String, @Nullable Object> effect(Paired effect) {
        return Json.object(
                "pairs", effect.pairs(),
                "pairs_without_value", effect.missing(),
                "before", effect.before(),
                "after", effect.after(),
                "effect", effect.effect(),
                "interval", interval(effect.interval()),
                "sd", effect.spread(),
                "unpaired_sd", effect.unpaired(),
                "standardised", effect.standardised(),
                "luck_typical", effect.luck().typical(),
                "luck", interval(effect.luck().band()));
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
        for (Answer.InReading in : answer.readings()) {
            Map<String, @Nullable Object> reading = Json.object(
                    "id", in.reading().id(),
                    "title", in.reading().title(),
                    "sign", in.effect().interval().sign());
            reading.putAll(effect(in.effect()));
            reading.put("outcomes", outcomes(in.outcomes()));
            readings.add(reading);
        }
        return readings;
    }

    private Map<String, @Nullable Object> sets(ParameterSets sets) {
        return Json.object(
                "offered", sets.offered(),
                "tried", sets.each().size(),
                "effect", sets.effect(),
                "range", interval(sets.range()),
                "with_the_sign", sets.withSign(answer.effect().interval().sign()));
    }

    private List<Object> parameters(List<Parameter> all) {
        List<Object> parameters = new ArrayList<>();
        for (Parameter parameter : all) {
            parameters.add(Json.object(
                    "id", parameter.id(),
                    "identified", answer.identified(parameter).words(),
                    "meaning", parameter.meaning()));
        }
        return parameters;
    }

    private static List<Double> interval(Interval interval) {
        return Arrays.asList(interval.low(), interval.high());
    }

    private @Nullable String date(double day) {
        return Double.isNaN(day) ? null : asked.clock().dateOf((int) day).toString();
    }
}
