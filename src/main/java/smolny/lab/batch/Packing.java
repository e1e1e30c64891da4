package smolny.lab.batch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.jspecify.annotations.Nullable;
import smolny.lab.record.RowSink;
import smolny.lab.record.Table;
import smolny.lab.record.TableFile;

/**
 * Packs the rows of one run: JSON arrays one after another, deflated. The first says which tables they are of; each of the
 * others is a row, with the table's name instead of the run's number, so that the same rows serve in another plan. {@link Unpacking} reads them.
 */
final class Packing implements RowSink {
    private static final JsonFactory JSON = new JsonFactory();

    private final Set<String> tables;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    private final JsonGenerator out;

    Packing(Set<String> tables) {
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
    public void row(Table table, @Nullable Object... cells) {
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
}
