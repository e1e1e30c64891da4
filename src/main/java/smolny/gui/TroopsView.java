package smolny.gui;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import smolny.chart.Canvas;
import smolny.chart.DataTable;
import smolny.chart.ObedienceChart;
import smolny.chart.TextStyle;
import smolny.chart.Theme;
import smolny.model.measure.MeasuredQuantity;
import smolny.model.observer.RunEvent.StanceTaken;
import smolny.model.setting.ArmedUnit;
import smolny.model.setting.Theatre;
import smolny.model.world.ArmedUnitState.Stance;
import smolny.scenario.HistoricalRecord;

/** Whom the named armed units obey: a row for each, a colour and a sign for its stand. */
final class TroopsView extends PaintedView {
    private static final double ROW = 17;
    private static final double HEAD = 26;
    private static final double LEFT = 10;
    private static final double BOX = 12;
    private static final int LEAST_COLUMN = 250;

    /** A view without troops yet. */
    TroopsView() {
        super("Troops");
    }

    /** The last stand of each unit up to the day shown. */
    private static Map<String, StanceTaken> stands(ViewState now) {
        Map<String, StanceTaken> last = new HashMap<>();
        now.snapshots().forEach(snapshot -> snapshot.log().stands().forEach(stand -> last.put(stand.unit(), stand)));
        return last;
    }

    private static List<ArmedUnit> units(ViewState now, Theatre theatre) {
        return now.setting().armedUnits().stream()
                .filter(unit ->
                        unit.theatre().equals(theatre.id()) && unit.kind().isCommanded())
                .toList();
    }

    @Override
    List<HotSpot> paint(Canvas canvas, ViewState now, double width, double height) {
        Map<String, StanceTaken> stands = stands(now);
        List<HotSpot> spots = new ArrayList<>();
        if (now.setting().theatres().isEmpty()) {
            canvas.text("This scenario names no armed units.", LEFT, HEAD, TextStyle.SMALL);
            return spots;
        }
        double row = row(now, width, height);
        double y = 4;
        for (Theatre theatre : now.setting().theatres()) {
            List<ArmedUnit> units = units(now, theatre);
            int columns = columns(width);
            int lines = (units.size() + columns - 1) / columns;
            String heading = theatre.title() + ": " + shares(now, theatre);
            canvas.text(TextStyle.HEADING.truncated(heading, width - 2 * LEFT), LEFT, y + HEAD - 9, TextStyle.HEADING);
            y += HEAD;
            for (int at = 0; at < units.size(); at++) {
                int column = at / lines;
                double x = LEFT + column * (width - 2 * LEFT) / columns;
                double top = y + at % lines * row;
                StanceTaken stand = stands.get(units.get(at).id());
                if (stand != null) {
                    spots.add(unit(canvas, now, units.get(at), stand, x, top, (width - 2 * LEFT) / columns, row));
                }
            }
            y += lines * row + 2;
        }
        return spots;
    }

    private static int columns(double width) {
        return (int) Math.max(1, width / LEAST_COLUMN);
    }

    /** Height of a row with which everything fits. */
    private static double row(ViewState now, double width, double height) {
        int lines = 0;
        for (Theatre theatre : now.setting().theatres()) {
            lines += (units(now, theatre).size() + columns(width) - 1) / columns(width);
        }
        double room = height - 8 - now.setting().theatres().size() * (HEAD + 2);
        return Math.max(11, Math.min(ROW, room / Math.max(1, lines)));
    }

    private static String shares(ViewState now, Theatre theatre) {
        if (now.day() < 0) {
            return "";
        }
        return ViewLabels.percent(now.snapshot().measure(MeasuredQuantity.OBEYS_SOVIET.of(theatre.id())))
                + " of the men obey the Soviet, "
                + ViewLabels.percent(now.snapshot().measure(MeasuredQuantity.STANDS_NEUTRAL.of(theatre.id())))
                + " are neutral, "
                + ViewLabels.percent(now.snapshot().measure(MeasuredQuantity.OBEYS_STAFF.of(theatre.id())))
                + " obey the staff";
    }

    private static HotSpot unit(
            Canvas canvas,
            ViewState now,
            ArmedUnit unit,
            StanceTaken stand,
            double x,
            double y,
            double width,
            double row) {
        Rectangle2D box = new Rectangle2D.Double(x, y + (row - BOX) / 2, BOX, BOX);
        canvas.fill(box, ObedienceChart.color(stand.stance().word()));
        canvas.text(
                sign(stand.stance()), box.getCenterX(), box.getCenterY() + 4, sign(stand.stance() == Stance.NEUTRAL));
        TextStyle style = stand.day() == now.day() ? TextStyle.SMALL.asBold() : TextStyle.SMALL;
        canvas.text(style.truncated(unit.title(), width - BOX - 14), x + BOX + 6, y + row / 2 + 4, style);
        return new HotSpot(new Rectangle2D.Double(x, y, width - 4, row), () -> tip(now, unit, stand), () -> {});
    }

    private static TextStyle sign(boolean pale) {
        return TextStyle.SMALL
                .withColor(pale ? Theme.INK : Theme.PAPER)
                .asBold()
                .centred();
    }

    /** So that colour is not all that tells. */
    private static String sign(Stance stance) {
        return switch (stance) {
            case OBEYS_SOVIET -> "+";
            case NEUTRAL -> "0";
            case OBEYS_STAFF -> "\u2212";
        };
    }

    private static String tip(ViewState now, ArmedUnit unit, StanceTaken stand) {
        StringBuilder text =
                new StringBuilder("<b>" + ViewLabels.safe(unit.title()) + "</b>, " + unit.men() + " men<br>"
                        + stand.stance().phrase() + " since "
                        + now.clock().dateOf(stand.day()).inShort() + ": score "
                        + String.format(Locale.ROOT, "%+.2f", stand.terms().total()) + ", bar "
                        + String.format(Locale.ROOT, "%.2f", stand.terms().bar()));
        part(text, "open support of its people", stand.terms().support());
        part(text, "commissar", stand.terms().commissar());
        part(text, "whose signature an order needs", stand.terms().order());
        part(text, "past orders", stand.terms().past());
        part(text, "threat of the front", stand.terms().removal());
        part(text, "example of the garrison", stand.terms().example());
        part(text, "lean of its kind", -stand.terms().lean());
        String recorded = recorded(now, unit);
        return recorded.isEmpty() ? text.toString() : text + "<br>on record: " + recorded;
    }

    private static void part(StringBuilder text, String words, double amount) {
        if (Math.abs(amount) >= 0.005) {
            text.append("<br>")
                    .append(String.format(Locale.ROOT, "%+.2f ", amount))
                    .append(words);
        }
    }

    /** The last stand on record up to the day shown; empty if there is none. */
    private static String recorded(ViewState now, ArmedUnit unit) {
        String last = "";
        HistoricalRecord record = now.base().record();
        if (record != null) {
            for (HistoricalRecord.Stand stand : record.stands()) {
                if (stand.unit().equals(unit.id()) && now.clock().dayOf(stand.date()) <= now.day()) {
                    last = stand.stance().replace('_', ' ') + ", "
                            + stand.date().inShort();
                }
            }
        }
        return last;
    }

    @Override
    DataTable table(ViewState now) {
        List<List<String>> rows = new ArrayList<>();
        Map<String, StanceTaken> stands = stands(now);
        for (ArmedUnit unit : now.setting().armedUnits()) {
            StanceTaken stand = stands.get(unit.id());
            if (stand != null) {
                rows.add(DataTable.row(
                        unit.theatre(),
                        unit.id(),
                        unit.title(),
                        stand.stance().word(),
                        now.clock().dateOf(stand.day()).toString(),
                        stand.terms().total()));
            }
        }
        return DataTable.of("theatre unit title stance since score", rows);
    }

    @Override
    String caption(ViewState now) {
        List<String> parts = new ArrayList<>();
        now.setting().theatres().forEach(theatre -> parts.add(theatre.title() + ": " + shares(now, theatre)));
        return ViewLabels.bothDates(now.snapshot().date()) + ": whom the troops obey: " + String.join("; ", parts)
                + ".";
    }
}
