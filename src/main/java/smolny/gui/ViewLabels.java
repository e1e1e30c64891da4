package smolny.gui;

import smolny.chart.MarkerShape;
import smolny.chart.SeatCategory;
import smolny.chart.Theme;
import smolny.kernel.calendar.OldStyleDate;
import smolny.model.setting.PoliticalBody;
import smolny.model.world.Party;
import smolny.output.NumberFormats;

/** How the views write parties, bodies, dates and shares. */
final class ViewLabels {
    private static final int LONG = 34;

    private ViewLabels() {}

    /** A party's colour, with the sign of the deputy's position: filled for soviet power, a ring for coalition. */
    @SuppressWarnings("EnumOrdinal") // the colours stand in the order of the parties
    static SeatCategory seat(Party party, boolean forSoviets) {
        return new SeatCategory(
                party.label(), Theme.PARTIES.get(party.ordinal()), forSoviets ? MarkerShape.DISC : MarkerShape.RING);
    }

    /** The short title of a body: "Petrograd Soviet". */
    static String body(PoliticalBody body) {
        String title = body.title();
        int of = title.indexOf(" of ");
        return title.length() > LONG && of > 0 && !title.startsWith("Committee") ? title.substring(0, of) : title;
    }

    /** The short title of the body of this id. */
    static String body(ViewState now, String id) {
        return now.setting().bodies().stream()
                .filter(body -> body.id().equals(id))
                .map(ViewLabels::body)
                .findFirst()
                .orElse(id);
    }

    /** Both calendars in one line. */
    static String bothDates(OldStyleDate date) {
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
