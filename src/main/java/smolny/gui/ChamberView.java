package smolny.gui;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.FlowLayout;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.swing.JComboBox;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;
import smolny.chart.Canvas;
import smolny.chart.DataTable;
import smolny.chart.MarkerShape;
import smolny.chart.SeatCategory;
import smolny.chart.SeatPlan;
import smolny.chart.TextStyle;
import smolny.chart.Theme;
import smolny.model.world.Party;
import smolny.scenario.Labels;

/** A body seat by seat: colour is party, filled or hollow is position, and a seat that changed hands blinks once. */
final class ChamberView extends PaintedView {
    private static final int MOVING = 900;
    private static final double BELOW = 92;
    private static final double LOW = 250;
    private static final double BAR = 12;
    private static final double WIDEST_BAR = 620;

    private final transient ClickHandler clicks;
    private final JComboBox<ChamberChoice> bodies = new JComboBox<>();
    private transient @Nullable ChamberChoice chosen;
    private String offeredFor = "";
    private transient @Nullable SeatPlan plan;

    ChamberView(ClickHandler clicks) {
        super("Chamber");
        this.clicks = clicks;
    }

    /** The view with the choice of a body above it. */
    JPanel withSelector() {
        bodies.setName("Body");
        bodies.setToolTipText("Body to show");
        bodies.getAccessibleContext().setAccessibleName("Body to show");
        bodies.setMaximumRowCount(24);
        bodies.addActionListener(event -> {
            if (bodies.getSelectedItem() instanceof ChamberChoice choice) {
                chosen = choice;
                repaint();
            }
        });
        JPanel bar = new JPanel(new FlowLayout(FlowLayout.LEFT, 6, 4));
        bar.setBackground(Theme.PAPER);
        bar.add(bodies);
        JPanel all = new JPanel(new BorderLayout());
        all.add(bar, BorderLayout.NORTH);
        all.add(this, BorderLayout.CENTER);
        return all;
    }

    /** Offers the bodies of what is shown; another scenario may have others. */
    @Override
    public void show(ViewState now) {
        super.show(now);
        String id = now.setting().id();
        if (!id.equals(offeredFor)) {
            offeredFor = id;
            bodies.removeAllItems();
            ChamberChoice.of(now).forEach(bodies::addItem);
        }
    }

    /** Shows this body from now on; nothing happens if it has no chamber. */
    void choose(String body) {
        for (int at = 0; at < bodies.getItemCount(); at++) {
            if (bodies.getItemAt(at).body().equals(body)) {
                bodies.setSelectedIndex(at);
                return;
            }
        }
    }

    @Override
    int moveMillis() {
        return MOVING;
    }

    private ChamberChoice chosen(ViewState now) {
        ChamberChoice choice = chosen;
        return choice == null ? ChamberChoice.of(now).get(0) : choice;
    }

    @Override
    List<HotSpot> paint(Canvas canvas, ViewState now, double width, double height) {
        ChamberChoice choice = chosen(now);
        List<ChamberChoice.Member> members = choice.members(now);
        String title = heading(now, choice);
        TextStyle head = new TextStyle(15, true, Theme.INK, 0.5).shrunkToFit(title, width - 20, 12);
        canvas.text(head.truncated(title, width - 20), width / 2, 20, head);
        if (members.isEmpty()) {
            String when = choice.isCongress(now) ? "has not met yet" : "has no deputies";
            canvas.text("It " + when + ".", width / 2, height / 2, TextStyle.SUBTITLE.centred());
            return List.of();
        }
        // Where there is little height, as on a projector, the count is drawn beside the seats.
        boolean low = height < LOW;
        double x = low ? 0.3 * width : width / 2;
        double base = low ? height - 8 : height - BELOW;
        double radius = Math.max(20, Math.min(x - 10, base - (low ? 32 : 40)));
        List<HotSpot> spots = seats(canvas, members, x, base, radius);
        halves(canvas, members.size(), x, base, radius);
        if (low) {
            countBeside(canvas, members, 2 * x + 10, width - 10);
        } else {
            countBelow(canvas, members, width, base + 12);
        }
        return spots;
    }

    private static int inFavour(List<ChamberChoice.Member> members) {
        return (int) members.stream().filter(ChamberChoice.Member::forSoviets).count();
    }

    private static int majority(List<ChamberChoice.Member> members) {
        return members.size() / 2 + 1;
    }

    private static int of(List<ChamberChoice.Member> members, Party party) {
        return (int) members.stream().filter(member -> member.party() == party).count();
    }

    /** Draws the count below the seats: a bar with the majority on it, and the parties. */
    private static void countBelow(Canvas canvas, List<ChamberChoice.Member> members, double width, double top) {
        double wide = Math.min(width - 40, WIDEST_BAR);
        double left = (width - wide) / 2;
        double part = wide * inFavour(members) / members.size();
        canvas.fill(new Rectangle2D.Double(left, top, part, BAR), Theme.SOVIET_POWER);
        canvas.fill(new Rectangle2D.Double(left + part, top, wide - part, BAR), Theme.COALITION);
        canvas.vertical(width / 2, top - 5, top + BAR + 5, Theme.INK, 1.8);
        double y = top + BAR + 18;
        boolean carried = inFavour(members) >= majority(members);
        TextStyle won = TextStyle.LABEL.asBold();
        TextStyle soviets = (carried ? won : TextStyle.LABEL).withColor(Theme.SOVIET_POWER.darker());
        TextStyle coalition = (carried ? TextStyle.LABEL : won).withColor(Theme.COALITION);
        canvas.text("\u25CF Soviet power " + inFavour(members), left, y, soviets);
        canvas.text(
                "majority " + majority(members),
                width / 2,
                y,
                TextStyle.SMALL.withColor(Theme.SOFT).centred());
        canvas.text(
                (members.size() - inFavour(members)) + " Coalition \u25CB", left + wide, y, coalition.rightAligned());
        parties(canvas, members, width, y + 24);
    }

    /** Draws the count as a column between two edges, for where there is little height. */
    private static void countBeside(Canvas canvas, List<ChamberChoice.Member> members, double left, double right) {
        double y = 44;
        row(canvas, "\u25CF Soviet power", inFavour(members), left, right, y, Theme.SOVIET_POWER.darker());
        row(canvas, "\u25CB Coalition", members.size() - inFavour(members), left, right, y + 17, Theme.COALITION);
        row(canvas, "majority", majority(members), left, right, y + 34, Theme.SOFT);
        y += 56;
        for (Party party : Party.values()) {
            if (of(members, party) > 0) {
                MarkerShape.DISC.draw(
                        canvas,
                        left + 5,
                        y - 4,
                        4.5,
                        ViewLabels.seat(party, true).color());
                row(canvas, "    " + party.label(), of(members, party), left, right, y, Theme.INK);
                y += 16;
            }
        }
    }

    private static void row(Canvas canvas, String word, int count, double left, double right, double y, Color color) {
        canvas.text(word, left, y, TextStyle.LABEL.withColor(color));
        canvas.text(
                Integer.toString(count),
                right,
                y,
                TextStyle.LABEL.asBold().withColor(color).rightAligned());
    }

    private static void parties(Canvas canvas, List<ChamberChoice.Member> members, double width, double y) {
        List<Party> there = Arrays.stream(Party.values())
                .filter(party -> of(members, party) > 0)
                .toList();
        double room = there.stream()
                .mapToDouble(party -> 30 + TextStyle.SMALL.width(word(members, party)))
                .sum();
        double x = Math.max(4, (width - room) / 2);
        for (Party party : there) {
            MarkerShape.DISC.draw(
                    canvas, x + 6, y - 4, 5, ViewLabels.seat(party, true).color());
            canvas.text(word(members, party), x + 15, y, TextStyle.SMALL);
            x += 30 + TextStyle.SMALL.width(word(members, party));
        }
    }

    private static String word(List<ChamberChoice.Member> members, Party party) {
        return party.label() + " " + of(members, party);
    }

    private static void halves(Canvas canvas, int seats, double x, double base, double radius) {
        canvas.stroke(Canvas.path(false, x, base - 0.30 * radius, x, base - radius - 8), Theme.INK, 1.2, 4f, 3f);
        canvas.text(Integer.toString(seats), x, base - 4, new TextStyle(radius > 180 ? 26 : 15, true, Theme.INK, 0.5));
    }

    private static String heading(ViewState now, ChamberChoice choice) {
        String body = ViewLabels.body(now, choice.body()) + ", seats in the model";
        return choice.group().isEmpty()
                ? body
                : body + ": " + Labels.of(now.loaded()).place(choice.group());
    }

    private List<HotSpot> seats(
            Canvas canvas, List<ChamberChoice.Member> members, double x, double base, double radius) {
        SeatPlan places = plan;
        if (places == null || places.seats().size() != members.size()) {
            places = SeatPlan.ofSeats(members.size());
            plan = places;
        }
        double size = radius * places.spacing() * 0.44;
        double blink = 1 - moveProgress();
        List<HotSpot> spots = new ArrayList<>();
        for (int at = 0; at < members.size(); at++) {
            ChamberChoice.Member member = members.get(at);
            SeatPlan.Seat place = places.seats().get(at);
            double seatX = x + radius * place.x();
            double seatY = base - radius * place.y();
            SeatCategory category = ViewLabels.seat(member.party(), member.forSoviets());
            category.mark().draw(canvas, seatX, seatY, size, category.color());
            if (member.fresh() && blink > 0) {
                canvas.stroke(
                        MarkerShape.circle(seatX, seatY, size * (1.2 + 0.8 * (1 - blink))),
                        Theme.translucent(Theme.INK, blink),
                        2.2);
            }
            Shape area = MarkerShape.circle(seatX, seatY, size * 1.15);
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
            clicks.unit(member.unit());
        } else {
            clicks.seat(member.who().toString());
        }
    }

    @Override
    DataTable table(ViewState now) {
        return DataTable.of(
                "seat sent_by party position",
                chosen(now).members(now).stream()
                        .map(member -> DataTable.row(
                                member.who(),
                                member.unit(),
                                member.party().word(),
                                member.forSoviets() ? "soviet_power" : "coalition"))
                        .toList());
    }

    @Override
    String caption(ViewState now) {
        List<ChamberChoice.Member> members = chosen(now).members(now);
        return ViewLabels.bothDates(now.snapshot().date()) + ": " + heading(now, chosen(now)) + ": "
                + inFavour(members) + " of " + members.size() + " for soviet power, majority "
                + majority(members) + ".";
    }
}
