package smolny.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.ui.Layer;
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
        String name, String title, String subtitle, String unit, List<ParameterEffect> effects)
        implements FramedFigure {
    private static final double PLOT = 628;
    private static final double AIR = 1.1;
    /** Room for discs at zero, as a part of the axis. */
    private static final double EDGE = -0.012;

    private static final String NOTE =
            "Dashed: sigma = mu*; above it an effect depends on the other parameters more than it matters on average."
                    + " Lines through the discs: 95 % interval of mu*.";
    private static final double RADIUS = 6;
    private static final int STEPS = 20;

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
    public ChartFrame frame() {
        double right = reach(effect -> Math.max(effect.size(), effect.high()));
        double top = reach(ParameterEffect::second);
        XYPlot plot = ChartFrame.plot(
                new FixedAxis(
                        EDGE * right,
                        right,
                        "mu*: how far it moves the outcome, " + unit,
                        FixedAxis.ACROSS + FixedAxis.LABEL),
                new FixedAxis(EDGE * top, top, "", FixedAxis.SIDE));
        plot.setDomainAxis(1, FixedAxis.title("sigma: how much that depends on the others, " + unit, TextStyle.LABEL));
        ChartFrame.showDomainGrid(plot);
        plot.setDomainZeroBaselineVisible(true);
        plot.setDomainZeroBaselinePaint(Theme.RULE);
        plot.setRangeZeroBaselineVisible(true);
        plot.setRangeZeroBaselinePaint(Theme.RULE);
        double end = Math.min(right, top);
        XYIntervalSeries points = new XYIntervalSeries(unit, false, true);
        for (ParameterEffect effect : effects) {
            boolean bounded = Double.isFinite(effect.low());
            double y = effect.second();
            points.add(
                    effect.size(),
                    bounded ? effect.low() : effect.size(),
                    bounded ? effect.high() : effect.size(),
                    y,
                    y,
                    y);
        }
        XYErrorRenderer renderer = renderer();
        renderer.addAnnotation(
                new XYLineAnnotation(0, 0, end, end, ChartFrame.stroke(1.2, 6, 4), Theme.RULE), Layer.BACKGROUND);
        ChartFrame.add(plot, points, renderer);
        renderer.setBaseCreateEntities(true);
        plot.addAnnotation(PaintedAnnotation.of(this::nameEffects));
        return ChartFrame.of(this, subtitle, plot, FixedAxis.LABEL + PLOT, NOTE);
    }

    private XYErrorRenderer renderer() {
        XYErrorRenderer renderer = new XYErrorRenderer();
        renderer.setDrawYError(false);
        renderer.setCapLength(0);
        renderer.setErrorPaint(Theme.translucent(Theme.COALITION, 0.45));
        renderer.setErrorStroke(ChartFrame.stroke(2));
        renderer.setSeriesShape(0, MarkerShape.circle(0, 0, RADIUS));
        renderer.setSeriesPaint(0, Theme.COALITION);
        renderer.setBaseToolTipGenerator((data, series, item) -> {
            ParameterEffect effect = effects.get(item);
            return effect.label() + ": mu* " + NumberFormats.threeDigits(effect.size()) + " " + effect.interval()
                    + ", sigma " + NumberFormats.threeDigits(effect.second());
        });
        return renderer;
    }

    private double reach(ToDoubleFunction<ParameterEffect> value) {
        double most = Figure.greatest(effects, value, 1);
        return most > 0 ? AIR * most : 1;
    }

    /** The names of the points, off the points and where possible off the lines. */
    private void nameEffects(Canvas canvas, PlotPixels at) {
        PointLabels board = new PointLabels(at.area());
        double end = Math.min(at.domain().getUpperBound(), at.range().getUpperBound());
        avoid(board, point(at, 0, 0), point(at, end, end));
        List<Point2D> points = new ArrayList<>();
        for (ParameterEffect effect : effects) {
            Point2D point = point(at, effect.size(), effect.second());
            points.add(point);
            board.reserve(point.getX(), point.getY(), RADIUS);
            avoid(board, point(at, effect.low(), effect.second()), point(at, effect.high(), effect.second()));
        }
        int without = 0;
        for (int name = 0; name < effects.size(); name++) {
            boolean seen = at.area().contains(points.get(name));
            without += seen && !named(canvas, effects.get(name).label(), points.get(name), board) ? 1 : 0;
        }
        if (without > 0) {
            String more = without + " more too close together to be named; the table names them";
            canvas.textOnBackground(more, at.area().getMinX() + 8, at.area().getMinY() + 16, TextStyle.NOTE);
        }
    }

    private static Point2D point(PlotPixels at, double x, double y) {
        return new Point2D.Double(at.x(x), at.y(y));
    }

    private static void avoid(PointLabels board, Point2D from, Point2D to) {
        for (int part = 0; part <= STEPS; part++) {
            double way = (double) part / STEPS;
            board.avoid(from.getX() + way * (to.getX() - from.getX()), from.getY() + way * (to.getY() - from.getY()));
        }
    }

    private boolean named(Canvas canvas, String label, Point2D point, PointLabels board) {
        Optional<Rectangle2D> place = board.place(
                point.getX(),
                point.getY(),
                RADIUS,
                TextStyle.LABEL.width(label) + 4,
                TextStyle.LABEL.height(),
                PointLabels.NEAR);
        place.ifPresent(box -> {
            Line2D line = PointLabels.line(point.getX(), point.getY(), box);
            if (line.getP1().distance(line.getP2()) > RADIUS + PointLabels.FAR) {
                canvas.stroke(line, Theme.RULE, 1);
            }
            canvas.textOnBackground(label, box.getX() + 2, box.getMaxY() - 2.5, TextStyle.LABEL);
        });
        return place.isPresent();
    }
}
