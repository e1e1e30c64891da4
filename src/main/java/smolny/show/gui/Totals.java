package smolny.show.gui;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import smolny.model.world.Party;
import smolny.show.chart.Canvas;
import smolny.show.chart.Mark;
import smolny.show.chart.Theme;
import smolny.show.chart.Type;

/** The count below a chamber: a bar with the majority on it, and the parties. */
record Totals(List<ChamberChoice.Member> members) {
    private static final double BAR = 12;
    private static final double WIDEST = 620;

    int inFavour() {
        return (int) members.stream().filter(ChamberChoice.Member::forSoviets).count();
    }

    int majority() {
        return members.size() / 2 + 1;
    }

    private int of(Party party) {
        return (int) members.stream().filter(member -> member.party() == party).count();
    }

    /** Draws it, centred, from {@code top} downward. */
    void draw(Canvas canvas, double width, double top) {
        double wide = Math.min(width - 40, WIDEST);
        double left = (width - wide) / 2;
        double part = wide * inFavour() / members.size();
        canvas.fill(new Rectangle2D.Double(left, top, part, BAR), Theme.SOVIET_POWER);
        canvas.fill(new Rectangle2D.Double(left + part, top, wide - part, BAR), Theme.COALITION);
        canvas.vertical(width / 2, top - 5, top + BAR + 5, Theme.INK, 1.8);
        double y = top + BAR + 18;
        boolean carried = inFavour() >= majority();
        Type won = Type.LABEL.strong();
        Type soviets = (carried ? won : Type.LABEL).in(Theme.SOVIET_POWER.darker());
        Type coalition = (carried ? Type.LABEL : won).in(Theme.COALITION);
        canvas.text("\u25CF Soviet power " + inFavour(), left, y, soviets);
        canvas.text(
                "majority " + majority(),
                width / 2,
                y,
                Type.SMALL.in(Theme.SOFT).centred());
        canvas.text((members.size() - inFavour()) + " Coalition \u25CB", left + wide, y, coalition.ending());
        parties(canvas, width, y + 24);
    }

    /** Draws it as a column between two edges, for where there is little height. */
    void beside(Canvas canvas, double left, double right) {
        double y = 44;
        row(canvas, "\u25CF Soviet power", inFavour(), new double[] {left, right, y}, Theme.SOVIET_POWER.darker());
        row(
                canvas,
                "\u25CB Coalition",
                members.size() - inFavour(),
                new double[] {left, right, y + 17},
                Theme.COALITION);
        row(canvas, "majority", majority(), new double[] {left, right, y + 34}, Theme.SOFT);
        y += 56;
        for (Party party : Party.values()) {
            if (of(party) > 0) {
                Mark.DISC.draw(
                        canvas,
                        left + 5,
                        y - 4,
                        4.5,
                        ViewLabels.seat(party, true).color());
                row(canvas, "    " + party.label(), of(party), new double[] {left, right, y}, Theme.INK);
                y += 16;
            }
        }
    }

    private static void row(Canvas canvas, String word, int count, double[] box, Color color) {
        canvas.text(word, box[0], box[2], Type.LABEL.in(color));
        canvas.text(
                Integer.toString(count),
                box[1],
                box[2],
                Type.LABEL.strong().in(color).ending());
    }

    private void parties(Canvas canvas, double width, double y) {
        List<Party> there =
                List.of(Party.values()).stream().filter(party -> of(party) > 0).toList();
        double room = there.stream()
                .mapToDouble(party -> 30 + Type.SMALL.width(word(party)))
                .sum();
        double x = Math.max(4, (width - room) / 2);
        for (Party party : there) {
            Mark.DISC.draw(canvas, x + 6, y - 4, 5, ViewLabels.seat(party, true).color());
            canvas.text(word(party), x + 15, y, Type.SMALL);
            x += 30 + Type.SMALL.width(word(party));
        }
    }

    private String word(Party party) {
        return party.label() + " " + of(party);
    }
}
