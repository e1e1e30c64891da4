package smolny.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.plot.CombinedRangeXYPlot;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.ui.TextAnchor;
import smolny.output.NumberFormats;

/**
 * Where recorded numbers fall in their forecasts, a panel for each set of targets. Correct forecasts give bars of equal height.
 *
 * @param name stem of the file names
 * @param title headline
 * @param panels one beside the other
 */
public record PitHistogram(String name, String title, List<Bars> panels) implements FramedFigure {
    private static final double PLOT = 230;
    private static final double BETWEEN = 70;
    private static final double HEADROOM = 1.15;
    private static final double OFF = 0.02;
    private static final double PERCENT = 100;
    private static final String NOTE =
            "A forecast is the runs with the tolerance of source and model about each. Dashed: even bars, as right"
                    + " forecasts would give but for chance. Bars heaped in the middle: tolerances too wide; at the"
                    + " ends: the model misses.";

    /**
     * Counts of one set of targets.
     *
     * @param label its heading
     * @param counts how many records fall into each part of their forecast, from the lowest part to the highest
     */
    public record Bars(String label, List<Integer> counts) {
        /** Keeps its own copy. */
        public Bars {
            counts = List.copyOf(counts);
        }

        /** Of an array. */
        public static Bars of(String label, int[] counts) {
            return new Bars(label, Arrays.stream(counts).boxed().toList());
        }

        int sum() {
            return counts.stream().mapToInt(Integer::intValue).sum();
        }

        /** Records in the first and the last bar. */
        int ends() {
            return counts.get(0) + counts.get(counts.size() - 1);
        }

        /** Records in each bar if all were equal. */
        double even() {
            return (double) sum() / counts.size();
        }

        int most() {
            return (int) Figure.greatest(counts, Integer::doubleValue, 0);
        }
    }

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public PitHistogram {
        panels = List.copyOf(panels);
        Figure.requireSome(name, "panels", panels);
    }

    @Override
    public String caption() {
        return panels.stream()
                .map(bars -> bars.ends() + " of " + bars.sum() + " (" + bars.label()
                        + ") fall into the lowest or the highest part of their forecast")
                .collect(Collectors.joining("; ", "Of the records, ", "."));
    }

    @Override
    public DataTable table() {
        List<List<String>> rows = new ArrayList<>();
        for (Bars bars : panels) {
            int parts = bars.counts().size();
            for (int i = 0; i < parts; i++) {
                String from = NumberFormats.fixed(100.0 * i / parts, 1);
                String to = NumberFormats.fixed(100.0 * (i + 1) / parts, 1);
                rows.add(List.of(bars.label(), from, to, bars.counts().get(i).toString()));
            }
            rows.add(List.of(bars.label(), "", "lowest and highest part", Integer.toString(bars.ends())));
            rows.add(List.of(bars.label(), "", "all", Integer.toString(bars.sum())));
        }
        return new DataTable(List.of("set", "from_pct", "to_pct", "records"), rows);
    }

    /** The height of a bar is the number of its records in terms of even bars, so that the sets can be compared. */
    @Override
    public ChartFrame frame() {
        double most = panels.stream()
                .mapToDouble(bars -> bars.most() / bars.even())
                .filter(Double::isFinite)
                .max()
                .orElse(1);
        CombinedRangeXYPlot all = new CombinedRangeXYPlot(FixedAxis.hidden(0, HEADROOM * most));
        all.setGap(BETWEEN);
        panels.forEach(bars -> all.add(panel(bars, OFF * most)));
        return ChartFrame.of(this, "How many records fall into each tenth of their forecast", all, PLOT, NOTE);
    }

    private static XYPlot panel(Bars bars, double off) {
        XYPlot plot = ChartFrame.plot(
                new FixedAxis(0, PERCENT, "place in the forecast, %", FixedAxis.ACROSS + FixedAxis.LABEL), null);
        plot.setDomainAxis(1, FixedAxis.title(bars.label() + ", " + bars.sum() + " records", TextStyle.HEADING));
        plot.setRangeGridlinesVisible(false);
        plot.addRangeMarker(new ValueMarker(0, Theme.RULE, ChartFrame.stroke(1)));
        plot.addRangeMarker(new ValueMarker(1, Theme.INK, ChartFrame.stroke(1.2, 5f, 4f)));
        XYIntervalSeries series = new XYIntervalSeries(bars.label());
        double width = PERCENT / bars.counts().size();
        for (int i = 0; i < bars.counts().size(); i++) {
            double height = bars.counts().get(i) / bars.even();
            series.add(width * (i + 0.5), width * i, width * (i + 1), height, 0, height);
            XYTextAnnotation count =
                    new XYTextAnnotation("  " + bars.counts().get(i) + "  ", width * (i + 0.5), height + off);
            count.setFont(TextStyle.SMALL.font());
            count.setPaint(Theme.INK);
            count.setTextAnchor(TextAnchor.BOTTOM_CENTER);
            // The dashed line must not strike it through.
            count.setBackgroundPaint(Theme.PAPER);
            plot.addAnnotation(count);
        }
        XYBarRenderer renderer = ChartFrame.addBars(plot, series, Theme.translucent(Theme.EXPRESSED, 0.65));
        renderer.setMargin(0.07);
        renderer.setBaseCreateEntities(true);
        renderer.setBaseToolTipGenerator((set, row, i) -> NumberFormats.fixed(width * i, 1) + " to "
                + NumberFormats.fixed(width * (i + 1), 1) + " %: "
                + bars.counts().get(i) + " records");
        return plot;
    }
}
