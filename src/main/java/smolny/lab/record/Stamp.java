package smolny.lab.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import smolny.kernel.param.Parameter;
import smolny.kernel.param.Values;

/** The stamp of a batch: by what program, with which command, from what, with which values, and what came of it. */
final class Stamp {
    private Stamp() {}

    static void write(Path folder, Recipe recipe, List<EventCount> events) throws IOException {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
        printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        try (Writer out = Files.newBufferedWriter(folder.resolve(Imprint.FILE), StandardCharsets.UTF_8);
                JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.setPrettyPrinter(printer);
            json.writeStartObject();
            head(json, recipe);
            parameters(json, recipe.spec().scenario().values());
            events(json, recipe, events);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void head(JsonGenerator json, Recipe recipe) throws IOException {
        Build build = Build.current();
        json.writeStringField("program", "smolny");
        json.writeStringField("version", build.version());
        json.writeStringField("commit", build.commit());
        json.writeArrayFieldStart("command");
        for (String word : recipe.command()) {
            json.writeString(word);
        }
        json.writeEndArray();
        json.writeStringField("scenario", recipe.spec().scenario().setting().id());
        json.writeStringField("seed", Long.toString(recipe.spec().seed()));
        json.writeNumberField("runs", recipe.runs());
        json.writeStringField("scale", recipe.spec().scale().name());
        json.writeStringField("resolved_sha256", recipe.resolvedHash());
    }

    private static void parameters(JsonGenerator json, Values values) throws IOException {
        json.writeArrayFieldStart(Imprint.LONG);
        for (Parameter parameter : values.registry().all()) {
            json.writeStartObject();
            json.writeStringField("id", parameter.id());
            json.writeNumberField("value", values.of(parameter));
            json.writeStringField("unit", parameter.unit().word());
            json.writeStringField("origin", values.originOf(parameter));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void events(JsonGenerator json, Recipe recipe, List<EventCount> events) throws IOException {
        json.writeArrayFieldStart("events_that_came");
        for (EventCount event : events) {
            if (event.runs() > 0) {
                json.writeStartObject();
                json.writeStringField("id", event.id());
                json.writeNumberField("runs", event.runs());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
        json.writeArrayFieldStart("events_that_did_not_come_in_every_run");
        for (EventCount event : events) {
            if (event.runs() < recipe.runs()) {
                json.writeStartObject();
                json.writeStringField("id", event.id());
                json.writeNumberField("runs_without", recipe.runs() - event.runs());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }
}
