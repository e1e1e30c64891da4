package smolny.chart;

import java.awt.Dimension;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import smolny.output.NumberFormats;

/**
 * How much each parameter matters (mu*, to the right) against how much that depends on the others (sigma, upwards).
 *
 * @param name stem of the file names
 * @param title headline
 * @param subtitle what was done, one line
 * @param unit of both numbers
 * @param effects at least one, in any order
 */
public record ElementaryEffectsChart(
        String name, String title, String subtitle, String unit, List<ParameterEffect> effects) implements Figure {
    private static final Dimension SIZE = new Dimension(Theme.WIDTH, 760);
    private static final double LEFT = 90;
    private static final double RIGHT = 1240;
    private static final double TOP = 104;
    private static final double BOTTOM = 686;
    private static final double RADIUS = 6;

    /**
     * Copies the list, the farthest to the right first.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public ElementaryEffectsChart {
        Figure.requireSome(name, "points", effects);
        effects = effects.stream()
                .sorted(Comparator.comparingDouble(ParameterEffect::size).reversed())
                .toList();
    }

    @Override
    public String caption() {
        ParameterEffect first = effects.get(0);
        return "Farthest to the right lies " + first.label() + ": mu* " + NumberFormats.threeDigits(first.size())
                + ", sigma " + NumberFormats.threeDigits(first.second()) + " " + unit + ".";
    }

    @Override
    public DataTable table() {
        return DataTable.of(
                "parameter mu_star low95 high95 sigma",
                effects.stream().map(ParameterEffect::cells).toList());
    }

    @Override
    public Dimension size() {
        return SIZE;
    }

    @Override
    public void draw(Canvas canvas) {
        canvas.drawTallHeadline(this, subtitle);
        axes(canvas);
        ray(canvas);
        labels(canvas);
    }

    private NumberAxis across() {
        return axis(effect -> Math.max(effect.size(), effect.high()));
    }

    private NumberAxis upwards() {
        return axis(ParameterEffect::second);
    }

    private NumberAxis axis(ToDoubleFunction<ParameterEffect> value) {
        double most = Figure.greatest(effects, value, 1);
        return new NumberAxis(0, most > 0 ? 1.06 * most : 1);
    }

    private void axes(Canvas canvas) {
        for (double tick : across().ticks()) {
            canvas.vertical(x(tick), TOP, BOTTOM, tick == 0 ? Theme.RULE : Theme.GRID, 1);
            canvas.text(NumberAxis.format(tick), x(tick), BOTTOM + 18, TextStyle.TICK.centred());
        }
        for (double tick : upwards().ticks()) {
            canvas.horizontal(LEFT, RIGHT, y(tick), tick == 0 ? Theme.RULE : Theme.GRID, 1);
            canvas.text(NumberAxis.format(tick), LEFT - 8, y(tick) + 4, TextStyle.TICK.rightAligned());
        }
        canvas.text(
                "mu*: how far it moves the outcome, " + unit,
                (LEFT + RIGHT) / 2,
                BOTTOM + 46,
                TextStyle.LABEL.centred());
        canvas.text("sigma: how much that depends on the others, " + unit, Theme.MARGIN, TOP - 14, TextStyle.LABEL);
    }

    /** Above the line an effect depends on the other parameters more than it matters on average. */
    private void ray(Canvas canvas) {
        double reach = Math.min(across().high(), upwards().high());
        canvas.stroke(Canvas.path(false, x(0), y(0), x(reach), y(reach)), Theme.RULE, 1.2, 6, 4);
    }

    private void labels(Canvas canvas) {
        PointLabels board = new PointLabels(new Rectangle2D.Double(LEFT + 2, TOP, RIGHT - LEFT - 2, BOTTOM - TOP - 2));
        for (ParameterEffect spot : effects) {
            board.reserve(x(spot.size()), y(spot.second()), RADIUS);
            for (int part = 0; part <= 20; part++) {
                board.avoid(x(spot.low() + (spot.high() - spot.low()) * part / 20), y(spot.second()));
            }
        }
        double reach = Math.min(across().high(), upwards().high());
        for (int part = 0; part <= 60; part++) {
            board.avoid(x(reach * part / 60), y(reach * part / 60));
        }
        note(canvas, board, reach);
        effects.forEach(spot -> mark(canvas, spot));
        int without = 0;
        for (ParameterEffect spot : effects) {
            without += named(canvas, spot, board) ? 0 : 1;
        }
        if (without > 0) {
            String more = without + " more too close together to be named; the table names them";
            canvas.text(more, RIGHT, TOP - 14, TextStyle.NOTE.rightAligned());
        }
    }

    private void note(Canvas canvas, PointLabels board, double reach) {
        String text = "dashed: sigma = mu*";
        TextStyle note = TextStyle.NOTE.rightAligned();
        double right = x(reach) - 8;
        canvas.textOnBackground(text, right, y(reach) + 14, note);
        for (double x = right - note.width(text); x <= right; x += RADIUS) {
            board.reserve(x, y(reach) + 10, RADIUS);
        }
    }

    private void mark(Canvas canvas, ParameterEffect spot) {
        double y = y(spot.second());
        if (Double.isFinite(spot.low())) {
            canvas.horizontal(x(spot.low()), x(spot.high()), y, Theme.translucent(Theme.COALITION, 0.45), 2);
        }
        MarkerShape.DISC.draw(canvas, x(spot.size()), y, RADIUS, Theme.COALITION);
    }

    private boolean named(Canvas canvas, ParameterEffect spot, PointLabels board) {
        double x = x(spot.size());
        double y = y(spot.second());
        Optional<Rectangle2D> place =
                board.placeNearOrFar(x, y, RADIUS, TextStyle.LABEL.width(spot.label()) + 4, TextStyle.LABEL.height());
        place.ifPresent(box -> {
            Line2D line = PointLabels.line(x, y, box);
            if (line.getP1().distance(line.getP2()) > RADIUS + PointLabels.FAR) {
                canvas.stroke(line, Theme.RULE, 1);
            }
            canvas.textOnBackground(spot.label(), box.getX() + 2, box.getMaxY() - 2.5, TextStyle.LABEL);
        });
        return place.isPresent();
    }

    private double x(double value) {
        return across().pixel(value, LEFT, RIGHT);
    }

    private double y(double value) {
        return upwards().pixel(value, BOTTOM, TOP);
    }
}
