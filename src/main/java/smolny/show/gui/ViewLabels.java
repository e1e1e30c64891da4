package smolny.show.gui;

import java.util.List;
import smolny.kernel.time.OldStyle;
import smolny.lab.record.NumberFormats;
import smolny.model.setting.Body;
import smolny.model.world.Party;
import smolny.show.chart.Category;
import smolny.show.chart.Mark;
import smolny.show.chart.Theme;

/** How the views write parties, bodies, dates and shares. */
final class ViewLabels {
    private static final int LONG = 34;

    private ViewLabels() {}

    /** The name of the party that tables write as {@code word}; another word as it is. */
    static String word(String word) {
        for (Party party : Party.values()) {
            if (party.word().equals(word)) {
                return party.label();
            }
        }
        return word.replace('_', ' ');
    }

    /** A party's colour, with the sign of the deputy's position: filled for soviet power, a ring for coalition. */
    static Category seat(Party party, boolean forSoviets) {
        return new Category(
                party.label(),
                Theme.PARTIES.get(List.of(Party.values()).indexOf(party)),
                forSoviets ? Mark.DISC : Mark.RING);
    }

    /** A body's title without what need not be said: "Petrograd Soviet". */
    static String body(Body body) {
        String title = body.title();
        int of = title.indexOf(" of ");
        return title.length() > LONG && of > 0 && !title.startsWith("Committee") ? title.substring(0, of) : title;
    }

    /** The same of the body of this id. */
    static String body(ViewState now, String id) {
        return now.setting().bodies().stream()
                .filter(body -> body.id().equals(id))
                .map(ViewLabels::body)
                .findFirst()
                .orElse(id);
    }

    /** Both calendars in one line. */
    static String bothDates(OldStyle date) {
        return date.inWords() + " (" + date.newStyle().inWords() + " New Style)";
    }

    /** A share in whole percent; a dash for NaN. */
    static String percent(double share) {
        return NumberFormats.wholePercent(share, "\u2013");
    }

    /** Text that may stand in HTML. */
    static String safe(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
