package smolny.history.text;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns the cells the CSV parser reports into scalars with line and column. The parser tells only the line of a row, so
 * the columns are counted from the cells themselves; that is exact because blanks around quotes are not allowed.
 */
final class CellHandler extends CsvCallbackHandler<List<Node.Scalar>> {
    private final SourceText source;
    private List<Node.Scalar> cells = new ArrayList<>();
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
        cells.add(new Node.Scalar(text, source.at(line, column, StrictText.characters(shown))));
        if (lastBreak >= 0) {
            line += (int) written.chars().filter(c -> c == '\n').count();
            column = 1;
        }
        column += StrictText.characters(written.substring(lastBreak + 1)) + 1;
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
    protected List<Node.Scalar> buildRecord() {
        return List.copyOf(cells);
    }
}
