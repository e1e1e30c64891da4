package smolny.chart;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jspecify.annotations.Nullable;

/** The names of the points of an {@link ElementaryEffectsChart}, off the points and where possible off the lines. */
final class EffectNames extends AbstractXYAnnotation {
    private static final int STEPS = 20;

    private final transient List<ParameterEffect> effects;
    private final double radius;

    EffectNames(List<ParameterEffect> effects, double radius) {
        this.effects = effects;
        this.radius = radius;
    }

    @Override
    public void draw(
            Graphics2D graphics,
            XYPlot plot,
            Rectangle2D dataArea,
            ValueAxis domain,
            ValueAxis range,
            int index,
            @Nullable PlotRenderingInfo info) {
        Canvas canvas = new Canvas(graphics);
        PointLabels board = new PointLabels(dataArea);
        double end = Math.min(domain.getUpperBound(), range.getUpperBound());
        avoid(board, at(plot, dataArea, 0, 0), at(plot, dataArea, end, end));
        List<Point2D> points = new ArrayList<>();
        for (ParameterEffect effect : effects) {
            Point2D point = at(plot, dataArea, effect.size(), effect.second());
            points.add(point);
            board.reserve(point.getX(), point.getY(), radius);
            avoid(
                    board,
                    at(plot, dataArea, effect.low(), effect.second()),
                    at(plot, dataArea, effect.high(), effect.second()));
        }
        int without = 0;
        for (int at = 0; at < effects.size(); at++) {
            boolean seen = dataArea.contains(points.get(at));
            without += seen && !named(canvas, effects.get(at).label(), points.get(at), board) ? 1 : 0;
        }
        if (without > 0) {
            String more = without + " more too close together to be named; the table names them";
            canvas.textOnBackground(more, dataArea.getMinX() + 8, dataArea.getMinY() + 16, TextStyle.NOTE);
        }
    }

    private static Point2D at(XYPlot plot, Rectangle2D dataArea, double x, double y) {
        return new Point2D.Double(
                plot.getDomainAxis().valueToJava2D(x, dataArea, plot.getDomainAxisEdge()),
                plot.getRangeAxis().valueToJava2D(y, dataArea, plot.getRangeAxisEdge()));
    }

    private static void avoid(PointLabels board, Point2D from, Point2D to) {
        for (int part = 0; part <= STEPS; part++) {
            double way = (double) part / STEPS;
            board.avoid(from.getX() + way * (to.getX() - from.getX()), from.getY() + way * (to.getY() - from.getY()));
        }
    }

    private boolean named(Canvas canvas, String label, Point2D point, PointLabels board) {
        Optional<Rectangle2D> place = board.placeNearOrFar(
                point.getX(), point.getY(), radius, TextStyle.LABEL.width(label) + 4, TextStyle.LABEL.height());
        place.ifPresent(box -> {
            Line2D line = PointLabels.line(point.getX(), point.getY(), box);
            if (line.getP1().distance(line.getP2()) > radius + PointLabels.FAR) {
                canvas.stroke(line, Theme.RULE, 1);
            }
            canvas.textOnBackground(label, box.getX() + 2, box.getMaxY() - 2.5, TextStyle.LABEL);
        });
        return place.isPresent();
    }
}
