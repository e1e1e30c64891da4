package smolny.lab.batch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/** Reads what {@link Packing} packed. */
final class Unpacking {
    private static final JsonFactory JSON = new JsonFactory();

    private Unpacking() {}

    /** Who is given rows that are unpacked. */
    interface Reader {
        /**
         * A row.
         *
         * @param table its name
         * @param cells all but the run's number: texts, decimals, null
         */
        void row(String table, List<@Nullable Object> cells);
    }

    /** Names of the tables that were packed. */
    static List<String> tables(byte[] packed) throws IOException {
        try (JsonParser in = open(packed)) {
            in.nextToken();
            return cells(in).stream().map(String::valueOf).toList();
        }
    }

    /** Gives back the rows in the order in which they were put in. */
    static void rows(byte[] packed, Reader reader) throws IOException {
        try (JsonParser in = open(packed)) {
            in.nextToken();
            cells(in);
            while (in.nextToken() == JsonToken.START_ARRAY) {
                List<@Nullable Object> cells = cells(in);
                reader.row(String.valueOf(cells.get(0)), cells.subList(1, cells.size()));
            }
        }
    }

    private static JsonParser open(byte[] packed) throws IOException {
        return JSON.createParser(new InflaterInputStream(new ByteArrayInputStream(packed)));
    }

    private static List<@Nullable Object> cells(JsonParser in) throws IOException {
        List<@Nullable Object> cells = new ArrayList<>();
        JsonToken token = in.nextToken();
        while (token != JsonToken.END_ARRAY) {
            if (token == JsonToken.VALUE_NULL) {
                cells.add(null);
            } else {
                cells.add(token.isNumeric() ? in.getDecimalValue() : in.getText());
            }
            token = in.nextToken();
        }
        return cells;
    }
}
