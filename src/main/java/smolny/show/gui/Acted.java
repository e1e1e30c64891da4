package smolny.show.gui;

import smolny.history.compile.Row;
import smolny.history.text.Node.Fields;
import smolny.kernel.time.OldStyle;

/** What the sources say of an act that a body has to be brought to. */
final class Acted {
    private Acted() {}

    /** One phrase; empty if the scenario does not say. */
    static String recorded(ViewState now, String event) {
        if (!(now.base().resolved() instanceof Fields tree)) {
            return "";
        }
        return Row.in(tree, "conditional").stream()
                .filter(row -> row.text("id").equals(event))
                .flatMap(row -> row.map().map("recorded").stream())
                .map(Row::new)
                .map(Acted::words)
                .findFirst()
                .orElse("");
    }

    private static String words(Row row) {
        if (!row.flag("passed", true)) {
            return "it did not happen";
        }
        if (!row.has("date")) {
            return "it happened";
        }
        OldStyle day = row.day("date");
        return "it happened on " + day.day() + " " + OldStyle.monthName(day.month());
    }
}
