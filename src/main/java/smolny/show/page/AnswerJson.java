package smolny.show.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import smolny.kernel.param.Parameter;
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
    private final JsonGenerator json;

    private AnswerJson(Answer answer, Asked asked, JsonGenerator json) {
        this.answer = answer;
        this.asked = asked;
        this.json = json;
    }

    /** The object as text, indented, ended by a line feed. */
    public static String of(Answer answer, Asked asked) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.useDefaultPrettyPrinter();
            new AnswerJson(answer, asked, json).write();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().replace("\r\n", "\n") + "\n";
    }

    private void write() throws IOException {
        AnswerWords words = new AnswerWords(answer, asked);
        Aim aim = answer.study().aim();
        json.writeStartObject();
        json.writeStringField("sentence", words.sentence());
        json.writeStringField("history", asked.history());
        json.writeStringField("change", asked.change());
        texts("questions", asked.questions());
        json.writeStringField("measure", aim.measure());
        json.writeStringField("subject", aim.subject());
        json.writeStringField("date", asked.clock().dateOf(aim.day()).toString());
        json.writeStringField("unit", aim.unit());
        json.writeStringField("seed", Long.toString(answer.study().before().seed()));
        json.writeStringField("scale", answer.study().before().scale().name());
        effect(answer.effect());
        json.writeArrayFieldStart("outcomes");
        outcomes(answer.outcomes());
        json.writeEndArray();
        readings();
        doubtful();
        texts("cautions", words.cautions());
        texts("sources", asked.sources());
        json.writeStringField("command", asked.command());
        json.writeEndObject();
    }

    private void effect(Paired effect) throws IOException {
        json.writeNumberField("pairs", effect.pairs());
        json.writeNumberField("pairs_without_value", effect.missing());
        number("before", effect.before());
        number("after", effect.after());
        number("effect", effect.effect());
        interval("interval", effect.interval());
        number("sd", effect.spread());
        number("unpaired_sd", effect.unpaired());
        number("standardised", effect.standardised());
        number("luck_typical", effect.luck().typical());
        interval("luck", effect.luck().band());
    }

    private void outcomes(List<OutcomeChange> changes) throws IOException {
        for (OutcomeChange change : changes) {
            json.writeStartObject();
            json.writeStringField("id", change.outcome().id());
            json.writeStringField("words", change.outcome().words());
            number("before", change.before());
            number("after", change.after());
            number("pairs_changed", change.changed());
            date("day_before", change.dayBefore());
            date("day_after", change.dayAfter());
            number("pairs_moved", change.moved());
            json.writeEndObject();
        }
    }

    private void readings() throws IOException {
        boolean tried = !answer.readings().isEmpty();
        json.writeObjectFieldStart("layers");
        json.writeBooleanField("seeds", true);
        json.writeBooleanField("parameter_sets", answer.sets().tried());
        json.writeBooleanField("readings", tried);
        json.writeEndObject();
        if (answer.sets().tried()) {
            sets(answer.sets());
        }
        if (tried) {
            json.writeBooleanField(
                    "sign_holds_in_all_readings",
                    answer.effect().interval().sign() != 0
                            && answer.readingsWithoutTheSign().isEmpty());
        }
        json.writeArrayFieldStart("readings");
        for (Answer.InReading in : answer.readings()) {
            json.writeStartObject();
            json.writeStringField("id", in.reading().id());
            json.writeStringField("title", in.reading().title());
            json.writeNumberField("sign", in.effect().interval().sign());
            effect(in.effect());
            json.writeArrayFieldStart("outcomes");
            outcomes(in.outcomes());
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void sets(ParameterSets sets) throws IOException {
        json.writeObjectFieldStart("parameter_sets");
        json.writeNumberField("offered", sets.offered());
        json.writeNumberField("tried", sets.each().size());
        number("effect", sets.effect());
        interval("range", sets.range());
        json.writeNumberField(
                "with_the_sign", sets.withSign(answer.effect().interval().sign()));
        json.writeEndObject();
    }

    private void doubtful() throws IOException {
        parameters("acts_through", answer.doubtful());
        parameters("acts_further_on_through", answer.doubtfulFurtherOn());
    }

    private void parameters(String name, List<Parameter> all) throws IOException {
        json.writeArrayFieldStart(name);
        for (Parameter parameter : all) {
            json.writeStartObject();
            json.writeStringField("id", parameter.id());
            json.writeStringField("identified", answer.identified(parameter).words());
            json.writeStringField("meaning", parameter.meaning());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void texts(String name, List<String> all) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : all) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private void interval(String name, Interval interval) throws IOException {
        json.writeArrayFieldStart(name);
        value(interval.low());
        value(interval.high());
        json.writeEndArray();
    }

    private void number(String name, double value) throws IOException {
        json.writeFieldName(name);
        value(value);
    }

    private void value(double value) throws IOException {
        if (Double.isNaN(value)) {
            json.writeNull();
        } else {
            json.writeNumber(value);
        }
    }

    private void date(String name, double day) throws IOException {
        if (Double.isNaN(day)) {
            json.writeNullField(name);
        } else {
            json.writeStringField(name, asked.clock().dateOf((int) day).toString());
        }
    }
}
