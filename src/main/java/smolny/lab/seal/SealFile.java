package smolny.lab.seal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The seal as a file of a result folder. */
public final class SealFile {
    /** Its name. */
    public static final String NAME = "seal.json";

    private static final String SCORES = "scores.json";
    private static final String SEAL = "seal";
    private static final String TIME = "sealed";
    private static final String PREDICTIONS = "predictions";
    private static final String SEED = "seed";
    private static final String SCENARIOS = "scenarios";
    private static final String HASH = "sha256";

    private SealFile() {}

    /** Writes it into a folder. */
    public static void write(Path folder, Seal seal) throws IOException {
        try (Writer out = Files.newBufferedWriter(folder.resolve(NAME), StandardCharsets.UTF_8);
                JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.setPrettyPrinter(printer());
            json.writeStartObject();
            json.writeStringField(TIME, seal.time());
            json.writeArrayFieldStart(PREDICTIONS);
            for (String line : seal.predictions()) {
                json.writeString(line);
            }
            json.writeEndArray();
            json.writeStringField(SEED, seal.seed());
            json.writeObjectFieldStart(SCENARIOS);
            for (Seal.Sealed scenario : seal.scenarios()) {
                json.writeStringField(scenario.file(), scenario.sha256());
            }
            json.writeEndObject();
            json.writeStringField(HASH, seal.hash());
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /** Writes beside it what the predictions were worth, without any time, so that the same runs give the same bytes. */
    public static void writeScores(Path folder, Seal seal, List<Score> scores) throws IOException {
        try (Writer out = Files.newBufferedWriter(folder.resolve(SCORES), StandardCharsets.UTF_8);
                JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.setPrettyPrinter(printer());
            json.writeStartObject();
            json.writeStringField(SEAL, seal.hash());
            json.writeArrayFieldStart("scores");
            for (Score score : scores) {
                json.writeStartObject();
                json.writeStringField("prediction", score.prediction().text());
                json.writeStringField("rule", score.rule());
                number(json, "came", score.came());
                number(json, "score", score.value());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void number(JsonGenerator json, String name, double value) throws IOException {
        if (Double.isNaN(value)) {
            json.writeNullField(name);
        } else {
            json.writeNumberField(name, value);
        }
    }

    private static DefaultPrettyPrinter printer() {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
        printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        return printer;
    }

    /** True if there are no scores in a folder, or those there were given for this seal. */
    public static boolean scoresBelong(Path folder, Seal seal) throws IOException {
        Path file = folder.resolve(SCORES);
        return !Files.exists(file)
                || Files.readString(file, StandardCharsets.UTF_8)
                        .contains("\"" + SEAL + "\" : \"" + seal.hash() + "\"");
    }

    /** Takes seal and scores out of a folder, if there are any. */
    public static void remove(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(NAME));
        Files.deleteIfExists(folder.resolve(SCORES));
    }

    /**
     * Reads it.
     *
     * @throws IOException if there is none
     * @throws IllegalArgumentException if it is no seal; the message says where and why
     */
    public static Seal read(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        Reading reading = new Reading();
        try (JsonParser json = new JsonFactory().createParser(Files.readString(file, StandardCharsets.UTF_8))) {
            reading.object(json, file);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(place(file, e.getLocation().getLineNr()) + e.getOriginalMessage(), e);
        }
        return new Seal(reading.time, reading.predictions, reading.seed, reading.scenarios, reading.hash);
    }

    private static String place(Path file, int line) {
        return file + ":" + line + ": this is no seal: ";
    }

    /** What has been read so far. */
    private static final class Reading {
        private final List<String> predictions = new ArrayList<>();
        private final List<Seal.Sealed> scenarios = new ArrayList<>();
        private String time = "";
        private String seed = "";
        private String hash = "";

        void object(JsonParser json, Path file) throws IOException {
            need(json.nextToken() == JsonToken.START_OBJECT, json, file, "it does not begin with '{'");
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String key = json.currentName();
                JsonToken token = json.nextToken();
                switch (key) {
                    case TIME -> time = text(json, file, token);
                    case SEED -> seed = text(json, file, token);
                    case HASH -> hash = text(json, file, token);
                    case PREDICTIONS -> {
                        need(token == JsonToken.START_ARRAY, json, file, "'predictions' is no list");
                        while (json.nextToken() != JsonToken.END_ARRAY) {
                            predictions.add(text(json, file, json.currentToken()));
                        }
                    }
                    case SCENARIOS -> {
                        need(token == JsonToken.START_OBJECT, json, file, "'scenarios' is no map");
                        while (json.nextToken() == JsonToken.FIELD_NAME) {
                            String name = json.currentName();
                            scenarios.add(new Seal.Sealed(name, text(json, file, json.nextToken())));
                        }
                    }
                    default -> need(false, json, file, "unknown key '" + key + "'");
                }
            }
            need(!hash.isEmpty() && !predictions.isEmpty(), json, file, "it lacks its hash or its predictions");
        }

        private static String text(JsonParser json, Path file, JsonToken token) throws IOException {
            need(token == JsonToken.VALUE_STRING, json, file, "a text is due here");
            return json.getText();
        }

        private static void need(boolean so, JsonParser json, Path file, String what) {
            if (!so) {
                throw new IllegalArgumentException(
                        place(file, json.currentLocation().getLineNr()) + what);
            }
        }
    }
}
