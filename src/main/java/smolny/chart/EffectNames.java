package smolny.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The names of the points of an {@link ElementaryEffectsChart}, off the points and where possible off the lines. */
final class EffectNames extends PaintedAnnotation {
    private static final int STEPS = 20;

    private final transient List<ParameterEffect> effects;
    private final double radius;

    EffectNames(List<ParameterEffect> effects, double radius) {
        this.effects = effects;
        this.radius = radius;
    }

    @Override
    void paint(Canvas canvas, PlotPixels at) {
        PointLabels board = new PointLabels(at.area());
        double end = Math.min(at.domain().getUpperBound(), at.range().getUpperBound());
        avoid(board, point(at, 0, 0), point(at, end, end));
        List<Point2D> points = new ArrayList<>();
        for (ParameterEffect effect : effects) {
            Point2D point = point(at, effect.size(), effect.second());
            points.add(point);
            board.reserve(point.getX(), point.getY(), radius);
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
                radius,
                TextStyle.LABEL.width(label) + 4,
                TextStyle.LABEL.height(),
                PointLabels.NEAR);
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
