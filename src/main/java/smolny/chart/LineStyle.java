package smolny.chart;

import java.awt.Color;
import java.awt.Stroke;
import java.awt.geom.Path2D;
import java.util.Collection;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How a line and the bands about it are drawn.
 *
 * @param color colour of line and bands
 * @param width width of the line in pixels
 * @param dashed whether the line is broken
 */
public record LineStyle(Color color, double width, boolean dashed) {

    /** Says what the bands of these lines hold, or that there are none. */
    static String note(Collection<ShareSeries> lines) {
        return lines.stream().flatMap(line -> line.samples().stream()).anyMatch(sample -> sample.share()
                        .hasInterval())
                ? "Lines: mean. Bands hold the middle 50 % (dark) and 90 % (light) of runs."
                : "One run, without bands.";
    }

    /** Draws both bands, palest outside; intervals of no width leave no trace. */
    void drawBands(Canvas canvas, PlotArea frame, List<DayShare> samples) {
        band(canvas, frame, samples, ShareSummary::low90, ShareSummary::high90, 0.11);
        band(canvas, frame, samples, ShareSummary::low50, ShareSummary::high50, 0.22);
    }

    /** Draws the line through the middles. */
    public void drawLine(Canvas canvas, PlotArea frame, List<DayShare> samples) {
        double[] points = new double[2 * samples.size()];
        for (int at = 0; at < samples.size(); at++) {
            points[2 * at] = frame.x(samples.get(at).day());
            points[2 * at + 1] = frame.y(samples.get(at).share().centre());
        }
        canvas.stroke(Canvas.path(false, points), color, width, dash());
    }

    /** Draws the line as steps: each value holds until the next day. */
    public void drawSteps(Canvas canvas, PlotArea frame, List<DayShare> samples) {
        Path2D path = new Path2D.Double();
        for (int at = 0; at < samples.size(); at++) {
            double x = frame.x(samples.get(at).day());
            double y = frame.y(samples.get(at).share().centre());
            if (at == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, frame.y(samples.get(at - 1).share().centre()));
                path.lineTo(x, y);
            }
        }
        canvas.stroke(path, color, width, dash());
    }

    /** Draws a short piece for a key. */
    public void drawKey(Canvas canvas, double x, double y, double length) {
        canvas.stroke(Canvas.path(false, x, y, x + length, y), color, width, dash());
    }

    /** How JFreeChart draws it. */
    Stroke stroke() {
        return ChartFrame.stroke(width, dash());
    }

    private float[] dash() {
        return dashed ? new float[] {6, 3} : new float[0];
    }

    private void band(
            Canvas canvas,
            PlotArea frame,
            List<DayShare> samples,
            ToDoubleFunction<ShareSummary> low,
            ToDoubleFunction<ShareSummary> high,
            double opacity) {
        int count = samples.size();
        double[] points = new double[4 * count];
        double widest = 0;
        for (int at = 0; at < count; at++) {
            ShareSummary spread = samples.get(at).share();
            int back = 2 * count - 1 - at;
            double x = frame.x(samples.get(at).day());
            points[2 * at] = x;
            points[2 * at + 1] = frame.y(high.applyAsDouble(spread));
            points[2 * back] = x;
            points[2 * back + 1] = frame.y(low.applyAsDouble(spread));
            widest = Math.max(widest, points[2 * back + 1] - points[2 * at + 1]);
        }
        if (widest > 0) {
            canvas.fill(Canvas.path(true, points), Theme.translucent(color, opacity));
        }
    }
}
