package smolny.output;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes JSON, with the same bytes on every machine: UTF-8, two spaces and a line feed for every level. Records are
 * written in the order of their components, maps that keep an order in that order, all others by key. Numbers are not
 * rounded; a number that is NaN is written as null.
 */
public final class Json {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new SimpleModule()
                    .addSerializer(Double.class, new NumberOrNull())
                    .addSerializer(Map.class, new InOrder()))
            .withCoercionConfig(
                    LogicalType.Textual, text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .build();

    private static final ObjectReader WHOLE = MAPPER.reader()
            .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .with(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter INDENTED =
            MAPPER.writer(new DefaultPrettyPrinter().withArrayIndenter(INDENT).withObjectIndenter(INDENT));

    private Json() {}

    /**
     * A JSON object of these fields, in this order.
     *
     * @param namesAndValues a name, its value, the next name, and so on; values may be null
     */
    public static Map<String, @Nullable Object> object(@Nullable Object... namesAndValues) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return fields;
    }

    /** A value as indented text, without a line feed at the end. */
    public static String indented(Object value) {
        return text(INDENTED, value);
    }

    /** A value as one line, without a line feed at the end. */
    public static String line(Object value) {
        return text(MAPPER.writer(), value);
    }

    private static String text(ObjectWriter writer, Object value) {
        try {
            return writer.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes a value into a file, indented and ended by a line feed.
     *
     * @throws IOException if the file cannot be written
     */
    public static void write(Path file, Object value) throws IOException {
        Files.writeString(file, indented(value) + "\n");
    }

    /**
     * Reads a file.
     *
     * @throws IOException if the file cannot be read
     * @throws JsonProcessingException if it is not JSON
     */
    public static JsonNode read(Path file) throws IOException {
        return parse(Files.readString(file));
    }

    /**
     * Reads the first JSON value of a text; what follows it is ignored.
     *
     * @throws JsonProcessingException if the text does not begin with JSON
     */
    public static JsonNode parse(String text) throws JsonProcessingException {
        return MAPPER.readTree(text);
    }

    /**
     * Reads a text that is one JSON value and nothing else, no key of which stands twice.
     *
     * @throws JsonProcessingException if it is not
     */
    public static JsonNode parseWhole(String text) throws JsonProcessingException {
        return WHOLE.readTree(text);
    }

    /**
     * Reads a file into a record. Every key must be a component of the record, and every value must have its type.
     *
     * @throws IOException if the file cannot be read
     * @throws JsonProcessingException if it is not JSON or has another form
     */
    public static <T> T read(Path file, Class<T> type) throws IOException {
        return MAPPER.readValue(Files.readString(file), type);
    }

    private static final class NumberOrNull extends JsonSerializer<Double> {
        @Override
        public void serialize(Double value, JsonGenerator out, SerializerProvider all) throws IOException {
            if (value.isNaN()) {
                out.writeNull();
            } else {
                out.writeNumber(value);
            }
        }
    }

    @SuppressWarnings("rawtypes")
    private static final class InOrder extends JsonSerializer<Map> {
        @Override
        public void serialize(Map map, JsonGenerator out, SerializerProvider all) throws IOException {
            Map<?, ?> ordered = map instanceof LinkedHashMap ? map : new TreeMap<>((Map<?, ?>) map);
            out.writeStartObject();
            for (Map.Entry<?, ?> entry : ordered.entrySet()) {
                out.writeFieldName(String.valueOf(entry.getKey()));
                all.defaultSerializeValue(entry.getValue(), out);
            }
            out.writeEndObject();
        }
    }
}
