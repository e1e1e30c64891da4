package smolny.show.gui;

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

/** A body seat by seat: colour is party, filled or hollow is position, and a seat that changed hands blinks once. */
final class ChamberView extends PaintedView {
    private static final long serialVersionUID = 1;
    private static final int MOVING = 900;
    private static final double BELOW = 92;
    private static final double LOW = 250;

    private final transient Selection selection;
    private transient @Nullable ChamberChoice hall;
    private transient @Nullable SeatPlan plan;

    /** A chamber that tells this one what was clicked. */
    public ChamberView(Selection selection) {
        super("Chamber");
        this.selection = selection;
    }

    /** Shows this body from now on. */
    public void choose(ChamberChoice chosen) {
        hall = chosen;
        repaint();
    }

    /** What can be chosen. */
    public List<ChamberChoice> halls() {
        ViewState now = shown();
        return now == null ? List.of() : ChamberChoice.of(now);
    }

    @Override
    int moving() {
        return MOVING;
    }

    private ChamberChoice hall(ViewState now) {
        ChamberChoice chosen = hall;
        return chosen == null ? ChamberChoice.of(now).get(0) : chosen;
    }

    @Override
    List<HotSpot> paint(Canvas canvas, ViewState now, double width, double height) {
        ChamberChoice chosen = hall(now);
        List<ChamberChoice.Member> members = chosen.members(now);
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
        List<HotSpot> spots = seats(canvas, members, x, base, radius);
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

    private static String heading(ViewState now, ChamberChoice chosen) {
        String body = ViewLabels.body(now, chosen.body());
        return chosen.group().isEmpty() ? body : body + ": " + ViewLabels.group(now, chosen.group());
    }

    private List<HotSpot> seats(
            Canvas canvas, List<ChamberChoice.Member> members, double x, double base, double radius) {
        SeatPlan places = plan;
        if (places == null || places.seats().size() != members.size()) {
            places = SeatPlan.of(members.size());
            plan = places;
        }
        double size = radius * places.spacing() * 0.44;
        double blink = 1 - moved();
        List<HotSpot> spots = new ArrayList<>();
        for (int at = 0; at < members.size(); at++) {
            ChamberChoice.Member member = members.get(at);
            SeatPlan.Seat place = places.seats().get(at);
            double seatX = x + radius * place.x();
            double seatY = base - radius * place.y();
            Category category = ViewLabels.seat(member.party(), member.forSoviets());
            category.mark().draw(canvas, seatX, seatY, size, category.color());
            if (member.fresh() && blink > 0) {
                canvas.stroke(
                        Mark.circle(seatX, seatY, size * (1.2 + 0.8 * (1 - blink))), Theme.veil(Theme.INK, blink), 2.2);
            }
            Shape area = Mark.circle(seatX, seatY, size * 1.15);
            spots.add(new HotSpot(area, () -> tip(member), () -> act(member)));
        }
        return spots;
    }

    private static String tip(ChamberChoice.Member member) {
        return "<b>" + member.party().label() + "</b>, "
                + (member.forSoviets() ? "for soviet power" : "for coalition") + "<br>sent by "
                + ViewLabels.safe(member.unit()) + (member.fresh() ? "<br>elected today" : "");
    }

    private void act(ChamberChoice.Member member) {
        if (member.who() instanceof Integer) {
            selection.unit(member.unit());
        } else {
            selection.seat(member.who().toString());
        }
    }

    @Override
    Table numbers(ViewState now) {
        List<List<String>> rows = new ArrayList<>();
        for (ChamberChoice.Member member : hall(now).members(now)) {
            rows.add(List.of(
                    member.who().toString(),
                    member.unit(),
                    member.party().word(),
                    member.forSoviets() ? "soviet_power" : "coalition"));
        }
        return new Table(List.of("seat", "sent_by", "party", "position"), rows);
    }

    @Override
    String caption(ViewState now) {
        List<ChamberChoice.Member> members = hall(now).members(now);
        return ViewLabels.both(now.snapshot().date()) + ": " + heading(now, hall(now)) + ": "
                + new Totals(members).inFavour() + " of " + members.size() + " for soviet power, majority "
                + new Totals(members).majority() + ".";
    }
}
