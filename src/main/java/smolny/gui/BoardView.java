package smolny.gui;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import smolny.chart.Canvas;
import smolny.chart.DataTable;
import smolny.chart.TextStyle;
import smolny.chart.Theme;
import smolny.session.DaySnapshot;

/** Every unit of the soviet that makes the news: support as a colour, a majority as a dark edge, commissar and resolution as marks. */
final class BoardView extends PaintedView {
    private static final int MOVING = 700;
    private static final double HEAD = 22;
    private static final double KEY = 26;
    private static final double GAP = 4;

    private final transient ClickHandler clicks;

    BoardView(ClickHandler clicks) {
        super("Board");
        this.clicks = clicks;
    }

    @Override
    int moveMillis() {
        return MOVING;
    }

    private static Map<String, List<DaySnapshot.UnitState>> byPlace(ViewState now) {
        Map<String, List<DaySnapshot.UnitState>> units = new LinkedHashMap<>();
        for (DaySnapshot.UnitState unit : now.snapshot().units()) {
            if (unit.info().place().soviet().equals(now.setting().newsFrom())) {
                units.computeIfAbsent(unit.info().place().title(), title -> new ArrayList<>())
                        .add(unit);
            }
        }
        return units;
    }

    @Override
    List<HotSpot> paint(Canvas canvas, ViewState now, double width, double height) {
        Map<String, List<DaySnapshot.UnitState>> blocks = byPlace(now);
        boolean low = height < 260;
        double head = low ? 15 : HEAD;
        double room = height - (low ? 4 : KEY + 6);
        double tile = tile(blocks, width - 20, room, head);
        int across = (int) Math.max(1, (width - 20 + GAP) / (1.25 * tile + GAP));
        List<HotSpot> spots = new ArrayList<>();
        double y = 4;
        for (Map.Entry<String, List<DaySnapshot.UnitState>> block : blocks.entrySet()) {
            List<DaySnapshot.UnitState> units = block.getValue();
            long won = units.stream().filter(DaySnapshot.UnitState::majority).count();
            String title = block.getKey() + ": " + won + " of " + units.size() + " for soviet power";
            TextStyle type = low ? TextStyle.SMALL : TextStyle.HEADING;
            canvas.text(type.truncated(title, width - 20), 10, y + head - 6, type);
            y += head;
            for (int at = 0; at < units.size(); at++) {
                double x = 10 + at % across * (1.25 * tile + GAP);
                int row = at / across;
                double top = y + row * (tile + GAP);
                spots.add(tile(canvas, now, units.get(at), new Rectangle2D.Double(x, top, 1.25 * tile, tile)));
            }
            y += rows(units, across) * (tile + GAP) + 4;
        }
        if (!low) {
            key(canvas, width, height - KEY + 12);
        }
        return spots;
    }

    /** Height of the largest tiles with which everything fits. */
    private static double tile(
            Map<String, List<DaySnapshot.UnitState>> blocks, double width, double room, double head) {
        double tile = 40;
        while (tile > 5 && height(blocks, width, tile, head) > room) {
            tile -= 0.5;
        }
        return tile;
    }

    private static double height(
            Map<String, List<DaySnapshot.UnitState>> blocks, double width, double tile, double head) {
        int across = (int) Math.max(1, (width + GAP) / (1.25 * tile + GAP));
        double height = 4;
        for (List<DaySnapshot.UnitState> units : blocks.values()) {
            height += head + rows(units, across) * (tile + GAP) + 4;
        }
        return height;
    }

    private static int rows(List<DaySnapshot.UnitState> units, int across) {
        return (units.size() + across - 1) / across;
    }

    private HotSpot tile(Canvas canvas, ViewState now, DaySnapshot.UnitState unit, Rectangle2D box) {
        canvas.fill(box, Theme.ofShare(unit.expressed()));
        canvas.stroke(box, unit.majority() ? Theme.INK : Theme.RULE, unit.majority() ? 1.4 : 0.7);
        double size = Math.min(1, box.getHeight() / 22);
        Color ink = Theme.textOnShare(unit.expressed());
        if (box.getHeight() >= 17) {
            TextStyle type = TextStyle.SMALL.withColor(ink).centred().shrunkToFit("100", box.getWidth() - 14, 8);
            canvas.text(
                    Long.toString(Math.round(100 * unit.expressed())), box.getCenterX(), box.getCenterY() + 4.3, type);
        }
        if (unit.resolved()) {
            canvas.fill(
                    new Rectangle2D.Double(box.getX() + 2, box.getMaxY() - 4.2 * size, box.getWidth() - 4, 2.2 * size),
                    ink);
        }
        if (unit.commissar()) {
            flag(canvas, box, size, ink);
        }
        if (unit.adoptionDay() == now.day() && moveProgress() < 1) {
            canvas.stroke(box, Theme.translucent(Theme.INK, 1 - moveProgress()), 4);
        }
        return new HotSpot(
                box, () -> tip(now, unit), () -> clicks.unit(unit.info().id()));
    }

    private static void flag(Canvas canvas, Rectangle2D box, double size, Color ink) {
        double x = box.getX() + 4 * size;
        double y = box.getY() + 2 * size;
        canvas.vertical(x, y, y + 10 * size, ink, 1.2);
        canvas.fill(Canvas.path(true, x, y, x + 7 * size, y + 2.6 * size, x, y + 5.2 * size), ink);
    }

    private static String tip(ViewState now, DaySnapshot.UnitState unit) {
        DaySnapshot.UnitInfo card = unit.info();
        String adopted = unit.adoptionDay() == Integer.MAX_VALUE
                ? "has passed no resolution for soviet power"
                : "first resolution for soviet power on "
                        + now.clock().dateOf(unit.adoptionDay()).inShort();
        return "<b>" + ViewLabels.safe(card.place().title()) + ", " + ViewLabels.safe(card.id()) + "</b><br>"
                + ViewLabels.percent(unit.expressed()) + " showed support at the last meeting, "
                + ViewLabels.percent(unit.privately()) + " support it in private<br>" + adopted
                + (unit.met() ? "<br>met today" : "")
                + (unit.commissar() ? "<br>a commissar of the soviet is with the unit" : "")
                + "<br>agitators today: " + unit.sovietAgitators() + " for soviet power, " + unit.moderateAgitators()
                + " for coalition";
    }

    private static void key(Canvas canvas, double width, double y) {
        double x = 10;
        canvas.shareScale(x, y - 8, 30, 3, 11);
        x = word(canvas, width > 620 ? "support shown at the last meeting, 0 to 100 %" : "support shown", x + 96, y);
        if (width > 760) {
            canvas.stroke(new Rectangle2D.Double(x, y - 9, 15, 12), Theme.INK, 1.4);
            x = word(canvas, "majority", x + 20, y);
            flag(canvas, new Rectangle2D.Double(x - 4, y - 11, 14, 14), 1, Theme.INK);
            x = word(canvas, "commissar", x + 12, y);
            canvas.fill(new Rectangle2D.Double(x, y - 2, 15, 2.4), Theme.INK);
            word(canvas, "resolution for soviet power", x + 20, y);
        }
    }

    private static double word(Canvas canvas, String text, double x, double y) {
        canvas.text(text, x, y + 2, TextStyle.SMALL.withColor(Theme.SOFT));
        return x + TextStyle.SMALL.width(text) + 16;
    }

    @Override
    DataTable table(ViewState now) {
        return DataTable.of(
                "unit place expressed private resolved commissar",
                byPlace(now).values().stream()
                        .flatMap(List::stream)
                        .map(unit -> DataTable.row(
                                unit.info().id(),
                                unit.info().place().title(),
                                unit.expressed(),
                                unit.privately(),
                                unit.resolved(),
                                unit.commissar()))
                        .toList());
    }

    @Override
    String caption(ViewState now) {
        List<String> parts = new ArrayList<>();
        byPlace(now)
                .forEach((title, units) -> parts.add(title + " "
                        + units.stream().filter(DaySnapshot.UnitState::majority).count() + " of " + units.size()));
        return ViewLabels.bothDates(now.snapshot().date()) + ": units with a majority for soviet power: "
                + String.join("; ", parts) + ".";
    }
}
