package smolny.show.paper;

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
public final class Words {
    private static final Pattern CLAUSE_END = Pattern.compile("[;.:] ");
    private static final int NEAR = 16;
    private static final int LEAST_LABEL = 3;

    private final List<Map<String, Object>> pieces = new ArrayList<>();

    /** A text of which no part links anywhere. */
    public static Words plain(String text) {
        return new Words().say(text);
    }

    /** A text whose numbers and dates link to cells that say them, in those tables. */
    public static Words linked(String text, Cells... tables) {
        return new Words().link(text, tables);
    }

    /** Goes on with a text that links nowhere. */
    public Words say(String text) {
        return piece(text, "");
    }

    /** Goes on with what a cell says, linked to it. */
    public Words cell(Cells table, int row, int column) {
        return piece(table.text(row, column), "#" + table.address(row, column));
    }

    /** Goes on with a text whose numbers and dates link to cells that say them; those that no cell says stay plain. */
    public Words link(String text, Cells... tables) {
        return link(text, List.of(tables), -1);
    }

    /** Goes on with a text whose numbers and dates link to the cells of one row that say them. */
    public Words linkRow(String text, Cells table, int row) {
        return link(text, List.of(table), row);
    }

    Words piece(String text, String href) {
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

    private Words link(String text, List<Cells> tables, int onlyRow) {
        Set<Spot> told = new HashSet<>();
        int done = 0;
        for (Token token : Token.of(text)) {
            Spot spot = find(tables, text, onlyRow, told, token);
            if (spot != null) {
                told.add(spot);
                say(text.substring(done, token.start()));
                String address = tables.get(spot.table()).address(spot.row(), spot.column());
                piece(text.substring(token.start(), token.end()), "#" + address);
                done = token.end();
            }
        }
        return say(text.substring(done));
    }

    private static @Nullable Spot find(List<Cells> tables, String text, int onlyRow, Set<Spot> told, Token token) {
        String clause = clause(text, token);
        Set<String> keys = Token.keys(clause);
        Spot best = null;
        int most = -1;
        for (int table = 0; table < tables.size(); table++) {
            Cells cells = tables.get(table);
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

    private static List<Integer> columns(Cells cells, int row, String key) {
        return IntStream.rangeClosed(1, cells.columns())
                .filter(column -> cells.keys(row, column).contains(key))
                .boxed()
                .toList();
    }

    private static int column(Cells cells, int table, int row, List<Integer> columns, String next, Set<Spot> told) {
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

    private static int score(Cells cells, int row, Set<String> keys, String clause) {
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

    private static String next(String text, Token token) {
        return text.substring(token.end(), Math.min(text.length(), token.end() + NEAR));
    }

    private static String clause(String text, Token token) {
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
