package smolny.show.paper;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds for each number of a text the cell it comes from: among the cells that say the number, one in the row of which the
 * clause tells most, and there the one whose column is named next to it, or else one that has not been told yet.
 */
final class Linker {
    private static final Pattern CLAUSE_END = Pattern.compile("[;.:] ");
    private static final int NEAR = 16;
    private static final int LEAST_LABEL = 3;

    private final List<Cells> tables;
    private final String text;
    private final int onlyRow;
    private final Set<Spot> told = new HashSet<>();

    Linker(List<Cells> tables, String text) {
        this(tables, text, -1);
    }

    Linker(List<Cells> tables, String text, int onlyRow) {
        this.tables = tables;
        this.text = text;
        this.onlyRow = onlyRow;
    }

    private record Spot(int table, int row, int column) {}

    void into(Words words) {
        int done = 0;
        for (Token token : Token.of(text)) {
            Spot spot = find(token);
            if (spot != null) {
                told.add(spot);
                words.say(text.substring(done, token.start()));
                String address = tables.get(spot.table()).address(spot.row(), spot.column());
                words.piece(text.substring(token.start(), token.end()), "#" + address);
                done = token.end();
            }
        }
        words.say(text.substring(done));
    }

    private @Nullable Spot find(Token token) {
        String clause = clause(token);
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
                    best = new Spot(table, row, column(table, row, columns, token));
                }
            }
        }
        return best;
    }

    private static List<Integer> columns(Cells cells, int row, String key) {
        return java.util.stream.IntStream.rangeClosed(1, cells.columns())
                .filter(column -> cells.keys(row, column).contains(key))
                .boxed()
                .toList();
    }

    private int column(int table, int row, List<Integer> columns, Token token) {
        String next = text.substring(token.end(), Math.min(text.length(), token.end() + NEAR));
        return columns.stream()
                .min(Comparator.comparing(
                                (Integer column) -> !named(tables.get(table).text(0, column), next))
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

    private String clause(Token token) {
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
