package smolny.show.chart;

import java.awt.Dimension;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Lays out and draws {@link Hemicycle}. */
final class HemicyclePlot {
    /** Below this distance in pixels between seats the figure takes fewer hemicycles in a row. */
    private static final double TIGHT = 6;

    private static final double GAP = 26;
    private static final double WIDEST = 420;
    private static final double LABEL = 44;
    private static final double BAR = 13;
    private static final double LINE = 20;
    private static final double FOOT = 40;

    private final Hemicycle figure;
    private final int columns;
    private final double spacing;

    HemicyclePlot(Hemicycle figure) {
        this.figure = figure;
        int count = figure.assemblies().size();
        int most = figure.assemblies().stream()
                .mapToInt(assembly -> assembly.seats().size())
                .max()
                .orElse(1);
        double plan = SeatPlan.of(most).spacing();
        int across = Math.min(count, 5);
        while (across > 1 && outer(across) * plan < TIGHT) {
            across--;
        }
        // Even rows: five in rows of three, not four and one.
        int rows = (count + across - 1) / across;
        columns = (count + rows - 1) / rows;
        spacing = Math.min(outer(columns) * plan, 22);
    }

    Dimension size() {
        int rows = (figure.assemblies().size() + columns - 1) / columns;
        return new Dimension(Theme.WIDTH, (int) Math.ceil(Page.HEAD + rows * cell() + FOOT));
    }

    void draw(Canvas canvas) {
        Page.head(canvas, size(), figure.title(), figure.subtitle());
        for (int at = 0; at < figure.assemblies().size(); at++) {
            double x = Theme.MARGIN + (at % columns + 0.5) * width() + (at % columns) * GAP;
            int row = at / columns;
            assembly(canvas, figure.assemblies().get(at), x, Page.HEAD + row * cell());
        }
        Page.foot(
                canvas,
                size(),
                "Each mark is one delegate, always in the same place. The dashed line parts the seats into halves;"
                        + " the tick on the bar is one half of all seats.");
    }

    private void assembly(Canvas canvas, Assembly assembly, double centre, double top) {
        SeatPlan plan = SeatPlan.of(assembly.seats().size());
        double radius = radius(assembly);
        double base = top + LABEL + tallest();
        canvas.text(assembly.label(), centre, top + 20, new Type(15, true, Theme.INK, 0.5));
        for (int seat = 0; seat < plan.seats().size(); seat++) {
            Category category = assembly.categories().get(assembly.seats().get(seat));
            SeatPlan.Seat place = plan.seats().get(seat);
            double size = radius * plan.spacing() * 0.44;
            category.mark()
                    .draw(canvas, centre + radius * place.x(), base - radius * place.y(), size, category.color());
        }
        double end = base - radius - spacing;
        canvas.stroke(new Line2D.Double(centre, base - radius * 0.30, centre, end - 2), Theme.INK, 1.2, 4f, 3f);
        canvas.text(
                Integer.toString(assembly.seats().size()), centre, base - 4, new Type(bigType(), true, Theme.INK, 0.5));
        totals(canvas, assembly, centre, base + 22);
    }

    private void totals(Canvas canvas, Assembly assembly, double centre, double top) {
        double left = centre - barWidth() / 2;
        double x = left;
        List<Category> categories = assembly.categories();
        for (int category = 0; category < categories.size(); category++) {
            double part = barWidth() * assembly.share(category);
            canvas.fill(
                    new Rectangle2D.Double(x, top, Math.max(0, part - 1), BAR),
                    categories.get(category).color());
            x += part;
        }
        canvas.vertical(centre, top - 5, top + BAR + 5, Theme.INK, 1.6);
        canvas.text(
                "majority " + assembly.majority(),
                centre,
                top + BAR + 19,
                Type.SMALL.in(Theme.SOFT).centred());
        double y = top + BAR + 42;
        for (int category = 0; category < categories.size(); category++) {
            Category side = categories.get(category);
            side.mark().draw(canvas, left + 6, y - 4.5, 6, side.color());
            String count = Integer.toString(assembly.count(category));
            boolean wins = assembly.count(category) >= assembly.majority();
            Type type = wins ? Type.LABEL.strong() : Type.LABEL;
            canvas.text(type.fit(side.label(), barWidth() - 118), left + 19, y, type);
            canvas.text(count, left + barWidth() - 54, y, type.ending());
            canvas.text(
                    Numbers.rounded(assembly.share(category)),
                    left + barWidth(),
                    y,
                    Type.LABEL.in(Theme.SOFT).ending());
            y += LINE;
        }
    }

    private float bigType() {
        return tallest() > 200 ? 30 : 20;
    }

    private double barWidth() {
        return Math.min(width() - 8, 2 * WIDEST * 0.8);
    }

    private double cell() {
        int lines = figure.assemblies().stream()
                .mapToInt(assembly -> assembly.categories().size())
                .max()
                .orElse(1);
        return LABEL + tallest() + 22 + BAR + 34 + LINE * lines + 12;
    }

    private double tallest() {
        return figure.assemblies().stream().mapToDouble(this::radius).max().orElse(0) + spacing;
    }

    // The same distance between seats everywhere, so that a smaller body looks smaller.
    private double radius(Assembly assembly) {
        return spacing / SeatPlan.of(assembly.seats().size()).spacing();
    }

    private double width() {
        return width(columns);
    }

    private static double width(int columns) {
        return (Theme.WIDTH - 2.0 * Theme.MARGIN - GAP * (columns - 1)) / columns;
    }

    private static double outer(int columns) {
        return Math.min(WIDEST, width(columns) / 2 - 4);
    }
}
