package smolny.lab.batch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import smolny.lab.record.Build;
import smolny.lab.record.Imprint;

/**
 * Which program makes a batch, with which command, of what.
 *
 * @param plan the plan's file, as it was named
 * @param inputs all that the results depend on
 */
record BatchStamp(String plan, Inputs inputs) {
    static final String FILE = Imprint.FILE;

    void write(Path folder, List<String> command) throws IOException {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        Path fresh = folder.resolve(FILE + ".tmp");
        try (Writer out = Files.newBufferedWriter(fresh, StandardCharsets.UTF_8);
                JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withArrayIndenter(indent).withObjectIndenter(indent));
            Build build = Build.current();
            json.writeStartObject();
            json.writeStringField("program", "smolny");
            json.writeStringField("version", build.version());
            json.writeStringField("commit", build.commit());
            json.writeArrayFieldStart("command");
            for (String word : command) {
                json.writeString(word);
            }
            json.writeEndArray();
            json.writeStringField("plan", plan);
            json.writeObjectFieldStart("inputs");
            for (Map.Entry<String, String> input : inputs.all().entrySet()) {
                json.writeStringField(input.getKey(), input.getValue());
            }
            json.writeEndObject();
            json.writeEndObject();
            json.writeRaw('\n');
        }
        Files.move(fresh, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Reads that of a folder.
     *
     * @throws RefusedBatch if the folder holds no batch
     */
    static BatchStamp read(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        String plan = "";
        Map<String, String> inputs = new LinkedHashMap<>();
        if (Files.isRegularFile(file)) {
            boolean inside = false;
            try (JsonParser json = new JsonFactory().createParser(Files.readString(file))) {
                for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                    String name = json.currentName();
                    if (token == JsonToken.START_OBJECT && "inputs".equals(name)) {
                        inside = true;
                    } else if (token == JsonToken.VALUE_STRING && inside) {
                        inputs.put(name, json.getText());
                    } else if (token == JsonToken.VALUE_STRING && "plan".equals(name)) {
                        plan = json.getText();
                    }
                }
            }
        }
        if (inputs.isEmpty()) {
            throw new RefusedBatch("'" + folder + "' holds no batch");
        }
        return new BatchStamp(plan, new Inputs(inputs));
    }
}
