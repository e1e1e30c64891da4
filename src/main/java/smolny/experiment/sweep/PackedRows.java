package smolny.experiment.sweep;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import smolny.output.RowSink;
import smolny.output.TableFile;
import smolny.output.TableSchema;

/**
 * The rows of one run, packed: JSON arrays one after another, deflated. The first names the tables; each of the others is a
 * row, with the table's name instead of the run's number, so that the same rows serve in another plan. Written and read as a
 * stream, because a run may have a hundred thousand rows.
 */
final class PackedRows implements RowSink {
    private static final JsonFactory JSON = new JsonFactory();

    private final Set<String> tables;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    private final JsonGenerator out;

    /** Packs rows of these tables. */
    PackedRows(Set<String> tables) {
        this.tables = tables;
        try {
            out = JSON.createGenerator(new DeflaterOutputStream(bytes, deflater));
            out.writeStartArray();
            for (String table : tables) {
                out.writeString(table);
            }
            out.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void row(TableSchema table, @Nullable Object... cells) {
        if (!tables.contains(table.name()) || cells.length != table.columns().size()) {
            throw new IllegalArgumentException(table.name() + " is not packed, or has other columns");
        }
        try {
            out.writeStartArray();
            out.writeString(table.name());
            for (int i = 1; i < cells.length; i++) {
                write(cells[i]);
            }
            out.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(@Nullable Object cell) throws IOException {
        if (cell instanceof Double number) {
            String text = TableFile.number(number);
            if (text.isEmpty()) {
                out.writeNull();
            } else {
                out.writeNumber(text);
            }
        } else if (cell instanceof Number whole) {
            out.writeNumber(whole.longValue());
        } else if (cell == null) {
            out.writeNull();
        } else {
            out.writeString(cell.toString());
        }
    }

    /** All that was put in. */
    byte[] packed() {
        try {
            out.close();
            deflater.end();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names of the tables that were packed. */
    static List<String> tables(byte[] packed) throws IOException {
        try (JsonParser in = open(packed)) {
            in.nextToken();
            return cells(in).stream().map(String::valueOf).toList();
        }
    }

    /**
     * Gives back the rows in the order in which they were put in.
     *
     * @param reader takes the table's name and all cells but the run's number: texts, decimals, null
     */
    static void rows(byte[] packed, BiConsumer<String, List<@Nullable Object>> reader) throws IOException {
        try (JsonParser in = open(packed)) {
            in.nextToken();
            cells(in);
            while (in.nextToken() == JsonToken.START_ARRAY) {
                List<@Nullable Object> cells = cells(in);
                reader.accept(String.valueOf(cells.get(0)), cells.subList(1, cells.size()));
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
