package smolny.chart;

import java.util.Comparator;
import java.util.List;
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
                new ScaleAxis(EDGE * right, right, "mu*: how far it moves the outcome, " + unit),
                new ScaleAxis(EDGE * top, top));
        plot.setDomainAxis(1, PanelTitle.of("sigma: how much that depends on the others, " + unit, TextStyle.LABEL));
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
        plot.addAnnotation(new EffectNames(effects, RADIUS));
        return ChartFrame.of(this, subtitle, plot, PanelTitle.ROOM + PLOT, NOTE);
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
            return effect.label() + ": mu* " + NumberFormats.threeDigits(effect.size()) + " (95 % interval "
                    + NumberFormats.threeDigits(effect.low()) + " to " + NumberFormats.threeDigits(effect.high())
                    + "), sigma " + NumberFormats.threeDigits(effect.second());
        });
        return renderer;
    }

    private double reach(ToDoubleFunction<ParameterEffect> value) {
        double most = Figure.greatest(effects, value, 1);
        return most > 0 ? AIR * most : 1;
    }
}
