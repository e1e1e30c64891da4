package smolny.scenario;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** Reads a CSV table (RFC 4180) into a list of maps: the head row gives the keys, an empty cell is an absent key. */
final class CsvTableReader {
    private CsvTableReader() {}

    /**
     * The rows, or nothing when it is no table; the reasons are then among the problems (Y020 unreadable, Y021 wrong
     * number of cells, Y022 column without a name or named twice).
     */
    public static Optional<SourceNode.Items> read(SourceText source, ProblemList problems) {
        ProblemList here = new ProblemList();
        List<List<SourceNode.Scalar>> records = records(source, here);
        SourceNode.Items table = here.hasErrors() || records.isEmpty() ? null : table(records, here);
        problems.addAll(here);
        return here.hasErrors() ? Optional.empty() : Optional.ofNullable(table);
    }

    private static List<List<SourceNode.Scalar>> records(SourceText source, ProblemList problems) {
        List<List<SourceNode.Scalar>> records = new ArrayList<>();
        try (CsvReader<List<SourceNode.Scalar>> reader = CsvReader.builder()
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(false)
                .build(new CellHandler(source), source.text())) {
            reader.forEach(records::add);
        } catch (CsvParseException e) {
            int line = records.isEmpty()
                    ? 1
                    : records.get(records.size() - 1).get(0).at().line() + 1;
            problems.error(
                    "Y020",
                    source.at(line, 1, SourceText.characters(source.line(line))),
                    "this row is not readable: the quotes do not match",
                    "put a cell with a comma or a quote in quotes, and double the quotes inside");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        openQuote(source, records, problems);
        return records;
    }

    /** A quote left open swallows the rest of the file into the last cell, and the parser does not mind. */
    private static void openQuote(SourceText source, List<List<SourceNode.Scalar>> records, ProblemList problems) {
        String text = source.text();
        boolean open = false;
        for (int i = text.indexOf('"'); i >= 0; i = text.indexOf('"', i + 1)) {
            open = !open;
        }
        if (open && !problems.hasErrors() && !records.isEmpty()) {
            List<SourceNode.Scalar> last = records.get(records.size() - 1);
            problems.error(
                    "Y020",
                    last.get(last.size() - 1).at(),
                    "a quote is opened here and never closed",
                    "close it, and double the quotes inside");
        }
    }

    private static SourceNode.Items table(List<List<SourceNode.Scalar>> records, ProblemList problems) {
        List<SourceNode.Scalar> head = records.get(0);
        var names = new LinkedHashSet<String>();
        for (SourceNode.Scalar cell : head) {
            if (cell.text().isEmpty() || !names.add(cell.text())) {
                String what =
                        cell.text().isEmpty() ? "this column has no name" : "a second column '" + cell.text() + "'";
                problems.error("Y022", cell.at(), what, "give each column one name");
            }
        }
        SourceNode.Header header =
                new SourceNode.Header(List.copyOf(names), head.get(0).at());
        List<SourceNode> rows = new ArrayList<>();
        for (List<SourceNode.Scalar> cells : records.subList(1, records.size())) {
            if (cells.size() == head.size()) {
                rows.add(row(head, cells, header));
            } else {
                problems.error(
                        "Y021",
                        cells.get(0).at(),
                        "this row has " + cells.size() + " cells, the head row has " + head.size(),
                        "text with a comma in it must be in quotes");
            }
        }
        return new SourceNode.Items(rows, head.get(0).at());
    }

    private static SourceNode.Fields row(
            List<SourceNode.Scalar> head, List<SourceNode.Scalar> cells, SourceNode.Header header) {
        List<SourceNode.Field> fields = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).text().isEmpty()) {
                fields.add(new SourceNode.Field(head.get(i).text(), head.get(i).at(), cells.get(i)));
            }
        }
        return new SourceNode.Fields(fields, header, cells.get(0).at());
    }

    /**
     * Turns the cells the CSV parser reports into scalars with line and column. The parser gives only the line of a row, so
     * the columns are counted from the cells themselves; that is exact because blanks around quotes are not allowed.
     */
    private static final class CellHandler extends CsvCallbackHandler<List<SourceNode.Scalar>> {
        private final SourceText source;
        private List<SourceNode.Scalar> cells = new ArrayList<>();
        private RecordType type = RecordType.DATA;
        private int line = 1;
        private int column = 1;

        CellHandler(SourceText source) {
            this.source = source;
        }

        @Override
        protected RecordType getRecordType() {
            return type;
        }

        @Override
        protected int getFieldCount() {
            return cells.size();
        }

        @Override
        protected void beginRecord(long startingLineNumber) {
            cells = new ArrayList<>();
            type = RecordType.DATA;
            line = Math.toIntExact(startingLineNumber);
            column = 1;
        }

        @Override
        protected void addField(char[] buffer, int offset, int length, boolean quoted) {
            String text = new String(buffer, offset, length);
            String written = quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
            int lastBreak = written.lastIndexOf('\n');
            int firstBreak = written.indexOf('\n');
            String shown = firstBreak < 0 ? written : written.substring(0, firstBreak);
            cells.add(new SourceNode.Scalar(text, source.at(line, column, SourceText.characters(shown))));
            if (lastBreak >= 0) {
                line += (int) written.chars().filter(c -> c == '\n').count();
                column = 1;
            }
            column += SourceText.characters(written.substring(lastBreak + 1)) + 1;
        }

        @Override
        protected void setComment(char[] buffer, int offset, int length) {
            type = RecordType.COMMENT;
        }

        @Override
        protected void setEmpty() {
            type = RecordType.EMPTY;
        }

        @Override
        protected List<SourceNode.Scalar> buildRecord() {
            return List.copyOf(cells);
        }
    }
}
