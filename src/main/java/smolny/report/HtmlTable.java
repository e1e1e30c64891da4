package smolny.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import smolny.chart.DataTable;

/**
 * A table of a page. Its cells have addresses, row and column counted from 1 and the head being row 0; only those that the
 * text links to are written down.
 */
final class HtmlTable {
    private final String id;
    private final List<String> head;
    private final List<List<String>> rows;
    private final boolean whole;
    private final Map<String, Set<String>> keys = new HashMap<>();
    private final Set<Integer> citedRows = new TreeSet<>();
    private final Set<String> cited = new TreeSet<>();

    private HtmlTable(String id, List<String> head, List<List<String>> rows, boolean whole) {
        this.id = id;
        this.head = List.copyOf(head);
        this.rows = rows.stream().map(List::copyOf).toList();
        this.whole = whole;
    }

    /**
     * A table that is shown whole.
     *
     * @param id with which the addresses of its cells begin, unlike any other of the page
     * @param head names of the columns
     * @param rows cells, each row as long as the head
     */
    static HtmlTable of(String id, List<String> head, List<List<String>> rows) {
        return new HtmlTable(id, head, rows, true);
    }

    /** The same with the columns and rows of a table. */
    static HtmlTable of(String id, DataTable cells) {
        return of(id, cells.columns(), cells.rows());
    }

    /** A long table of which only rows are shown that the text links to. */
    static HtmlTable ofCitedRows(String id, List<String> head, List<List<String>> rows) {
        return new HtmlTable(id, head, rows, false);
    }

    /** How many rows there are below the head. */
    int size() {
        return rows.size();
    }

    /** What a cell says; row 0 is the head. */
    String text(int row, int column) {
        return row == 0 ? head.get(column - 1) : rows.get(row - 1).get(column - 1);
    }

    /** Numbers and dates that a cell says; the same texts come again and again, so each is looked at once. */
    Set<String> keys(int row, int column) {
        return keys.computeIfAbsent(text(row, column), NumberToken::keys);
    }

    int columns() {
        return head.size();
    }

    /** The address of a cell, which from now on is written down. */
    String address(int row, int column) {
        String address = id + "-r" + row + "-c" + column;
        cited.add(address);
        citedRows.add(row);
        return address;
    }

    /** True if there is something to show. */
    boolean isShown() {
        return whole || citedRows.stream().anyMatch(row -> row > 0);
    }

    Map<String, Object> block() {
        List<Map<String, Object>> body = new ArrayList<>();
        for (int row = 1; row <= rows.size(); row++) {
            if (whole || citedRows.contains(row)) {
                body.add(Map.of("cells", row(row)));
            }
        }
        return Map.of("head", row(0), "rows", body);
    }

    private List<Map<String, Object>> row(int row) {
        List<Map<String, Object>> cells = new ArrayList<>();
        for (int column = 1; column <= head.size(); column++) {
            String address = id + "-r" + row + "-c" + column;
            cells.add(Map.of("text", text(row, column), "address", cited.contains(address) ? address : ""));
        }
        return cells;
    }
}
