package smolny.gui.console;

import java.awt.Graphics2D;
import java.util.List;
import java.util.function.Supplier;
import sim.field.continuous.Continuous2D;
import sim.portrayal.DrawInfo2D;
import sim.util.Double2D;
import smolny.chart.Canvas;
import smolny.chart.MarkerShape;
import smolny.chart.SeatPlan;
import smolny.chart.TextStyle;
import smolny.chart.Theme;
import smolny.model.world.Party;
import smolny.session.DaySnapshot;
import smolny.session.DaySnapshot.SeatInfo;
import smolny.session.DaySnapshot.SeatState;

/** The display of a soviet's deputies in their seats, coloured by party: filled for soviet power, hollow for coalition. */
final class DeputiesDisplay {
    private static final double EDGE = 14;
    private static final double LINE = 22;
    private static final double KEY = 72;
    private static final double KEY_WIDTH = 150;

    private final Supplier<DaySnapshot> today;
    private final String body;
    private final double width;
    private final double height;

    private DeputiesDisplay(ConsoleState state, String body, double width, double height) {
        this.today = state::today;
        this.body = body;
        this.width = width;
        this.height = height;
    }

    /** The display of the deputies of a body. */
    static PictureDisplay of(ConsoleState state, String body, double width, double height) {
        DeputiesDisplay deputies = new DeputiesDisplay(state, body, width, height);
        PictureDisplay display = new PictureDisplay(width, height, state, body);
        List<SeatState> seats = deputies.seats(state.today());
        double size =
                deputies.outer() * SeatPlan.ofSeats(Math.max(1, seats.size())).spacing() * 0.44;
        display.attachObjects(
                "Deputies",
                deputies::lay,
                new ObjectPortrayal<>(SeatInfo.class, size, deputies::paint, seat -> state.properties()
                        .of(seat)));
        display.attachText(
                "Count", deputies.middle(), height - EDGE - 2 * LINE, TextStyle.HEADING.centred(), deputies::count);
        display.attachText("Date", EDGE, LINE, TextStyle.HEADING, state::dates);
        display.attachPainting("Parties", DeputiesDisplay::key);
        return display;
    }

    private List<String> count() {
        List<SeatState> seats = seats(today.get());
        long inFavour = seats.stream().filter(SeatState::forSoviets).count();
        return List.of(inFavour + " of " + seats.size(), "simulated deputies", "for soviet power");
    }

    private double outer() {
        return Math.min((width - KEY_WIDTH - EDGE) / 2, height - 2 * EDGE);
    }

    /** In the middle, or as far to the right as the key of the parties needs. */
    private double middle() {
        return Math.max(width / 2, KEY_WIDTH + outer());
    }

    private List<SeatState> seats(DaySnapshot snapshot) {
        return snapshot.seats().stream()
                .filter(seat -> seat.info().body().equals(body))
                .toList();
    }

    private void lay(DaySnapshot snapshot, Continuous2D field) {
        List<SeatState> seats = seats(snapshot);
        if (seats.isEmpty()) {
            return;
        }
        List<SeatPlan.Seat> plan = SeatPlan.ofSeats(seats.size()).seats();
        for (int at = 0; at < seats.size(); at++) {
            SeatPlan.Seat place = plan.get(at);
            field.setObjectLocation(
                    seats.get(at).info(),
                    new Double2D(middle() + outer() * place.x(), height - EDGE - outer() * place.y()));
        }
    }

    @SuppressWarnings("EnumOrdinal") // the colours stand in the order of the parties
    private void paint(Canvas canvas, SeatInfo seat, double x, double y, double radius) {
        SeatState now = today.get().seats().get(seat.index());
        MarkerShape mark = now.forSoviets() ? MarkerShape.DISC : MarkerShape.RING;
        mark.draw(canvas, x, y, radius, Theme.PARTIES.get(now.party().ordinal()));
    }

    /** Writes the names of the parties beside their colours. */
    @SuppressWarnings("EnumOrdinal") // the colours stand in the order of the parties
    private static void key(Graphics2D graphics, DrawInfo2D info) {
        Canvas canvas = new Canvas(graphics);
        double x = info.draw.x + EDGE;
        double y = info.draw.y + KEY;
        for (Party party : Party.values()) {
            MarkerShape.DISC.draw(canvas, x + 5, y - 4, 4.5, Theme.PARTIES.get(party.ordinal()));
            canvas.text(party.label(), x + 15, y, TextStyle.SMALL);
            y += 17;
        }
        canvas.text("\u25CF for soviet power", x, y + 6, TextStyle.SMALL);
        canvas.text("\u25CB for coalition", x, y + 23, TextStyle.SMALL);
    }
}
