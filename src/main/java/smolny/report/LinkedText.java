package smolny.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A text in the making, parts of which link to cells of tables. The cell of a number is, among the cells that say it, one in
 * the row that shares most words and numbers with the clause, and there the one whose column is named next to the number,
 * or else one that has not been linked yet.
 */
final class LinkedText {
    private static final Pattern CLAUSE_END = Pattern.compile("[;.:] ");
    private static final int NEAR = 16;
    private static final int LEAST_LABEL = 3;

    private final List<Map<String, Object>> pieces = new ArrayList<>();

    /** A text of which no part links anywhere. */
    static LinkedText plain(String text) {
        return new LinkedText().append(text);
    }

    /** A text whose numbers and dates link to cells that say them, in those tables. */
    static LinkedText linked(String text, HtmlTable... tables) {
        return new LinkedText().appendLinked(text, tables);
    }

    /** Goes on with a text that links nowhere. */
    LinkedText append(String text) {
        return appendPiece(text, "");
    }

    /** Goes on with what a cell says, linked to it. */
    LinkedText appendCell(HtmlTable table, int row, int column) {
        return appendPiece(table.text(row, column), "#" + table.address(row, column));
    }

    /** Goes on with a text whose numbers and dates link to cells that say them; those that no cell says stay plain. */
    LinkedText appendLinked(String text, HtmlTable... tables) {
        return appendLinked(text, List.of(tables), -1);
    }

    /** Goes on with a text whose numbers and dates link to the cells of one row that say them. */
    LinkedText appendLinkedToRow(String text, HtmlTable table, int row) {
        return appendLinked(text, List.of(table), row);
    }

    LinkedText appendPiece(String text, String href) {
        if (!text.isEmpty()) {
            pieces.add(Map.of("text", text, "href", href));
        }
        return this;
    }

    /** The parts, each with its text and an address or nothing. */
    List<Map<String, Object>> pieces() {
        return List.copyOf(pieces);
    }

    private record Spot(int table, int row, int column) {}

    private LinkedText appendLinked(String text, List<HtmlTable> tables, int onlyRow) {
        Set<Spot> told = new HashSet<>();
        int done = 0;
        for (NumberToken token : NumberToken.of(text)) {
            Spot spot = find(tables, text, onlyRow, told, token);
            if (spot != null) {
                told.add(spot);
                append(text.substring(done, token.start()));
                String address = tables.get(spot.table()).address(spot.row(), spot.column());
                appendPiece(text.substring(token.start(), token.end()), "#" + address);
                done = token.end();
            }
        }
        return append(text.substring(done));
    }

    private static @Nullable Spot find(
            List<HtmlTable> tables, String text, int onlyRow, Set<Spot> told, NumberToken token) {
        String clause = clause(text, token);
        Set<String> keys = NumberToken.keys(clause);
        Spot best = null;
        int most = -1;
        for (int table = 0; table < tables.size(); table++) {
            HtmlTable cells = tables.get(table);
            for (int row = 0; row <= cells.size(); row++) {
                List<Integer> columns = onlyRow < 0 || onlyRow == row ? columns(cells, row, token.key()) : List.of();
                int score = columns.isEmpty() ? -1 : score(cells, row, keys, clause);
                if (score > most) {
                    most = score;
                    best = new Spot(table, row, column(cells, table, row, columns, next(text, token), told));
                }
            }
        }
        return best;
    }

    private static List<Integer> columns(HtmlTable cells, int row, String key) {
        return IntStream.rangeClosed(1, cells.columns())
                .filter(column -> cells.keys(row, column).contains(key))
                .boxed()
                .toList();
    }

    private static int column(HtmlTable cells, int table, int row, List<Integer> columns, String next, Set<Spot> told) {
        return columns.stream()
                .min(Comparator.comparing((Integer column) -> !named(cells.text(0, column), next))
                        .thenComparing(column -> told.contains(new Spot(table, row, column)))
                        .thenComparing(column -> column))
                .orElseThrow();
    }

    private static boolean named(String column, String next) {
        return Pattern.compile("\\b" + Pattern.quote(column) + "\\b")
                .matcher(next)
                .find();
    }

    private static int score(HtmlTable cells, int row, Set<String> keys, String clause) {
        int score = 0;
        Set<String> said = new HashSet<>();
        for (int column = 1; column <= cells.columns(); column++) {
            String cell = cells.text(row, column);
            said.addAll(cells.keys(row, column));
            if (cell.length() >= LEAST_LABEL && clause.contains(cell.toLowerCase(Locale.ROOT))) {
                score++;
            }
        }
        said.retainAll(keys);
        return score + said.size();
    }

    private static String next(String text, NumberToken token) {
        return text.substring(token.end(), Math.min(text.length(), token.end() + NEAR));
    }

    private static String clause(String text, NumberToken token) {
        int from = 0;
        int to = text.length();
        Matcher end = CLAUSE_END.matcher(text);
        while (end.find()) {
            if (end.end() <= token.start()) {
                from = end.end();
            } else if (end.start() >= token.end()) {
                to = Math.min(to, end.start());
            }
        }
        return text.substring(from, to).toLowerCase(Locale.ROOT);
    }
}
