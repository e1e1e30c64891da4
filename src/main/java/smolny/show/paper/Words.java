package smolny.show.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A text in the making, parts of which link to cells of tables. */
public final class Words {
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
        new Linker(List.of(tables), text).into(this);
        return this;
    }

    /** Goes on with a text whose numbers and dates link to the cells of one row that say them. */
    public Words linkRow(String text, Cells table, int row) {
        new Linker(List.of(table), text, row).into(this);
        return this;
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
}
