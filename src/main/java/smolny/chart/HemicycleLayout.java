package smolny.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import smolny.output.NumberFormats;

/** Hemicycles laid out side by side for a width: delegates in their seats, and below them a bar and the totals. */
final class HemicycleLayout {
    /** Below this distance in pixels between seats the figure takes fewer hemicycles in a row. */
    private static final double TIGHT = 6;

    private static final double GAP = 26;
    private static final double WIDEST = 420;
    private static final double LABEL = 44;
    private static final double BAR = 13;
    private static final double LINE = 20;

    private final List<SeatedAssembly> assemblies;
    private final double width;

    /** The layout for a width in pixels. */
    HemicycleLayout(List<SeatedAssembly> assemblies, double width) {
        this.assemblies = assemblies;
        this.width = width;
    }

    /** Height in pixels. */
    double height() {
        int columns = columns();
        int rows = (assemblies.size() + columns - 1) / columns;
        return rows * cell();
    }

    /** Paints them from an upper left corner. */
    void paint(Canvas canvas, double left, double top) {
        int columns = columns();
        for (int at = 0; at < assemblies.size(); at++) {
            double x = left + (at % columns + 0.5) * width(columns) + (at % columns) * GAP;
            int row = at / columns;
            paint(canvas, assemblies.get(at), x, top + row * cell());
        }
    }

    private int columns() {
        int count = assemblies.size();
        double plan = widestPlan();
        int across = Math.min(count, 5);
        while (across > 1 && outer(across) * plan < TIGHT) {
            across--;
        }
        // Even rows: five in rows of three, not four and one.
        int rows = (count + across - 1) / across;
        return (count + rows - 1) / rows;
    }

    /** Distance between seats in pixels. */
    private double spacing() {
        return Math.min(outer(columns()) * widestPlan(), 22);
    }

    /** Distance between seats in the plan of the largest assembly. */
    private double widestPlan() {
        return SeatPlan.spacing(
                (int) Figure.greatest(assemblies, assembly -> assembly.seats().size(), 1));
    }

    private void paint(Canvas canvas, SeatedAssembly assembly, double centre, double top) {
        SeatPlan plan = SeatPlan.ofSeats(assembly.seats().size());
        double radius = radius(assembly);
        double base = top + LABEL + tallest();
        canvas.text(assembly.label(), centre, top + 20, new TextStyle(15, true, Theme.INK, 0.5));
        for (int seat = 0; seat < plan.seats().size(); seat++) {
            SeatCategory category = assembly.categories().get(assembly.seats().get(seat));
            SeatPlan.Seat place = plan.seats().get(seat);
            double size = radius * plan.spacing() * 0.44;
            category.mark()
                    .draw(canvas, centre + radius * place.x(), base - radius * place.y(), size, category.color());
        }
        double end = base - radius - spacing();
        canvas.stroke(new Line2D.Double(centre, base - radius * 0.30, centre, end - 2), Theme.INK, 1.2, 4f, 3f);
        canvas.text(
                Integer.toString(assembly.seats().size()),
                centre,
                base - 4,
                new TextStyle(bigType(), true, Theme.INK, 0.5));
        totals(canvas, assembly, centre, base + 22);
    }

    private void totals(Canvas canvas, SeatedAssembly assembly, double centre, double top) {
        double left = centre - barWidth() / 2;
        double x = left;
        List<SeatCategory> categories = assembly.categories();
        for (int category = 0; category < categories.size(); category++) {
            double part = barWidth() * assembly.share(category);
            canvas.fill(
                    new Rectangle2D.Double(x, top, Math.max(0, part - 1), BAR),
                    categories.get(category).color());
            x += part;
        }
        canvas.vertical(centre, top - 5, top + BAR + 5, Theme.INK, 1.6);
        canvas.text(
                "majority " + assembly.majority() + " of the model's "
                        + assembly.seats().size(),
                centre,
                top + BAR + 19,
                TextStyle.SMALL.withColor(Theme.SOFT).centred());
        double y = top + BAR + 42;
        for (int category = 0; category < categories.size(); category++) {
            SeatCategory side = categories.get(category);
            side.mark().draw(canvas, left + 6, y - 4.5, 6, side.color());
            String count = Integer.toString(assembly.count(category));
            boolean wins = assembly.count(category) >= assembly.majority();
            TextStyle type = wins ? TextStyle.LABEL.asBold() : TextStyle.LABEL;
            canvas.text(type.truncated(side.label(), barWidth() - 118), left + 19, y, type);
            canvas.text(count, left + barWidth() - 54, y, type.rightAligned());
            canvas.text(
                    NumberFormats.wholePercent(assembly.share(category)),
                    left + barWidth(),
                    y,
                    TextStyle.LABEL.withColor(Theme.SOFT).rightAligned());
            y += LINE;
        }
    }

    private float bigType() {
        return tallest() > 200 ? 30 : 20;
    }

    private double barWidth() {
        return Math.min(width(columns()) - 8, 2 * WIDEST * 0.8);
    }

    private double cell() {
        double lines =
                Figure.greatest(assemblies, assembly -> assembly.categories().size(), 1);
        return LABEL + tallest() + 22 + BAR + 34 + LINE * lines + 12;
    }

    private double tallest() {
        return Figure.greatest(assemblies, this::radius, 0) + spacing();
    }

    // The same distance between seats everywhere, so that a smaller body looks smaller.
    private double radius(SeatedAssembly assembly) {
        return spacing() / SeatPlan.spacing(assembly.seats().size());
    }

    private double width(int columns) {
        return (width - GAP * (columns - 1)) / columns;
    }

    private double outer(int columns) {
        return Math.min(WIDEST, width(columns) / 2 - 4);
    }
}
