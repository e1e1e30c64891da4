package smolny.show.gui.view;

import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import smolny.show.chart.Canvas;
import smolny.show.chart.Category;
import smolny.show.chart.Mark;
import smolny.show.chart.SeatPlan;
import smolny.show.chart.Table;
import smolny.show.chart.Theme;
import smolny.show.chart.Type;
import smolny.show.report.Words;

/** A body seat by seat: colour is party, filled or hollow is position, and a seat that changed hands blinks once. */
public final class ChamberView extends Picture {
    private static final long serialVersionUID = 1;
    private static final int MOVING = 900;
    private static final double BELOW = 92;
    private static final double LOW = 250;

    private final transient Selection selection;
    private transient @Nullable Hall hall;
    private transient @Nullable SeatPlan plan;

    /** A chamber that tells this one what was clicked. */
    public ChamberView(Selection selection) {
        super("Chamber");
        this.selection = selection;
    }

    /** Shows this body from now on. */
    public void choose(Hall chosen) {
        hall = chosen;
        repaint();
    }

    /** What can be chosen. */
    public List<Hall> halls() {
        Shown now = shown();
        return now == null ? List.of() : Hall.of(now);
    }

    @Override
    int moving() {
        return MOVING;
    }

    private Hall hall(Shown now) {
        Hall chosen = hall;
        return chosen == null ? Hall.of(now).get(0) : chosen;
    }

    @Override
    List<Spot> paint(Canvas canvas, Shown now, double width, double height) {
        Hall chosen = hall(now);
        List<Hall.Member> members = chosen.members(now);
        String title = heading(now, chosen);
        Type head = new Type(15, true, Theme.INK, 0.5).shrunk(title, width - 20, 12);
        canvas.text(head.fit(title, width - 20), width / 2, 20, head);
        if (members.isEmpty()) {
            String when = chosen.isCongress(now) ? "has not met yet" : "has no deputies";
            canvas.text("It " + when + ".", width / 2, height / 2, Type.SUBTITLE.centred());
            return List.of();
        }
        // Where there is little height, as on a projector, the count stands beside the seats.
        boolean low = height < LOW;
        double x = low ? 0.3 * width : width / 2;
        double base = low ? height - 8 : height - BELOW;
        double radius = Math.max(20, Math.min(x - 10, base - (low ? 32 : 40)));
        List<Spot> spots = seats(canvas, members, x, base, radius);
        halves(canvas, members.size(), x, base, radius);
        if (low) {
            new Totals(members).beside(canvas, 2 * x + 10, width - 10);
        } else {
            new Totals(members).draw(canvas, width, base + 12);
        }
        return spots;
    }

    private static void halves(Canvas canvas, int seats, double x, double base, double radius) {
        canvas.stroke(Canvas.path(false, x, base - 0.30 * radius, x, base - radius - 8), Theme.INK, 1.2, 4f, 3f);
        canvas.text(Integer.toString(seats), x, base - 4, new Type(radius > 180 ? 26 : 15, true, Theme.INK, 0.5));
    }

    private static String heading(Shown now, Hall chosen) {
        String body = Titled.body(now, chosen.body());
        return chosen.group().isEmpty() ? body : body + ": " + Titled.group(now, chosen.group());
    }

    private List<Spot> seats(Canvas canvas, List<Hall.Member> members, double x, double base, double radius) {
        SeatPlan places = plan;
        if (places == null || places.seats().size() != members.size()) {
            places = SeatPlan.of(members.size());
            plan = places;
        }
        double size = radius * places.spacing() * 0.44;
        double blink = 1 - moved();
        List<Spot> spots = new ArrayList<>();
        for (int at = 0; at < members.size(); at++) {
            Hall.Member member = members.get(at);
            SeatPlan.Seat place = places.seats().get(at);
            double seatX = x + radius * place.x();
            double seatY = base - radius * place.y();
            Category category = Titled.seat(member.party(), member.forSoviets());
            category.mark().draw(canvas, seatX, seatY, size, category.color());
            if (member.fresh() && blink > 0) {
                canvas.stroke(
                        Mark.circle(seatX, seatY, size * (1.2 + 0.8 * (1 - blink))), Theme.veil(Theme.INK, blink), 2.2);
            }
            Shape area = Mark.circle(seatX, seatY, size * 1.15);
            spots.add(new Spot(area, () -> tip(member), () -> act(member)));
        }
        return spots;
    }

    private static String tip(Hall.Member member) {
        return "<b>" + Words.party(member.party()) + "</b>, "
                + (member.forSoviets() ? "for soviet power" : "for coalition") + "<br>sent by "
                + Titled.safe(member.unit()) + (member.fresh() ? "<br>elected today" : "");
    }

    private void act(Hall.Member member) {
        if (member.who() instanceof Integer) {
            selection.unit(member.unit());
        } else {
            selection.seat(member.who().toString());
        }
    }

    @Override
    Table numbers(Shown now) {
        List<List<String>> rows = new ArrayList<>();
        for (Hall.Member member : hall(now).members(now)) {
            rows.add(List.of(
                    member.who().toString(),
                    member.unit(),
                    member.party().word(),
                    member.forSoviets() ? "soviet_power" : "coalition"));
        }
        return new Table(List.of("seat", "sent_by", "party", "position"), rows);
    }

    @Override
    String caption(Shown now) {
        List<Hall.Member> members = hall(now).members(now);
        return Titled.both(now.snapshot().date()) + ": " + heading(now, hall(now)) + ": "
                + new Totals(members).inFavour() + " of " + members.size() + " for soviet power, majority "
                + new Totals(members).majority() + ".";
    }
}
