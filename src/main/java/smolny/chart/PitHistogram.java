package smolny.chart;

import java.awt.Dimension;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import smolny.output.NumberFormats;

/**
 * Where recorded numbers fall in their forecasts, a panel for each set of targets. Correct forecasts give bars of equal height.
 *
 * @param name stem of the file names
 * @param title headline
 * @param panels one beside the other
 */
public record PitHistogram(String name, String title, List<Bars> panels) implements Figure {
    private static final double TOP = Canvas.HEAD + 44;
    private static final double FLOOR = 270;
    private static final double BETWEEN = 70;

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
        StringBuilder text = new StringBuilder("Of the records, ");
        String between = "";
        for (Bars bars : panels) {
            int last = bars.counts().size() - 1;
            text.append(between)
                    .append(bars.counts().get(0) + bars.counts().get(last))
                    .append(" of ")
                    .append(bars.sum())
                    .append(" (")
                    .append(bars.label())
                    .append(") fall into the lowest or the highest part of their forecast");
            between = "; ";
        }
        return text.append('.').toString();
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
            int ends = bars.counts().get(0) + bars.counts().get(parts - 1);
            rows.add(List.of(bars.label(), "", "lowest and highest part", Integer.toString(ends)));
            rows.add(List.of(bars.label(), "", "all", Integer.toString(bars.sum())));
        }
        return new DataTable(List.of("set", "from_pct", "to_pct", "records"), rows);
    }

    @Override
    public Dimension size() {
        return new Dimension(Theme.WIDTH, 350);
    }

    @Override
    public void draw(Canvas canvas) {
        canvas.drawHeadline(this, "How many records fall into each tenth of their forecast");
        double width = (Theme.WIDTH - 2.0 * Theme.MARGIN - 40 - BETWEEN * (panels.size() - 1)) / panels.size();
        double x = Theme.MARGIN + 40;
        for (Bars bars : panels) {
            panel(canvas, bars, x, width);
            x += width + BETWEEN;
        }
        canvas.drawFootnote(
                this,
                "A forecast is the runs with the tolerance of source and model about each. Dashed: even bars, as right"
                        + " forecasts would give but for chance. Bars heaped in the middle: tolerances too wide; at the"
                        + " ends: the model misses.");
    }

    private static void panel(Canvas canvas, Bars bars, double left, double width) {
        int parts = bars.counts().size();
        double most = Math.max(bars.most(), 1);
        double height = FLOOR - TOP;
        canvas.text(bars.label() + ", " + bars.sum() + " records", left, TOP - 24, TextStyle.HEADING);
        for (int i = 0; i < parts; i++) {
            double tall = height * bars.counts().get(i) / most;
            double x = left + width * i / parts;
            canvas.fill(
                    new Rectangle2D.Double(x + 2, FLOOR - tall, width / parts - 4, tall),
                    Theme.translucent(Theme.EXPRESSED, 0.65));
        }
        canvas.horizontal(left, left + width, FLOOR, Theme.RULE, 1);
        double even = FLOOR - height * bars.sum() / parts / most;
        canvas.stroke(new Line2D.Double(left, even, left + width, even), Theme.INK, 1.2, 5f, 4f);
        for (int i = 0; i < parts; i++) {
            double x = left + width * (i + 0.5) / parts;
            double y = FLOOR - height * bars.counts().get(i) / most - 4;
            // on paper of its own, so that the dashed line does not strike it through
            canvas.fill(new Rectangle2D.Double(x - 9, y - 10, 18, 12), Theme.PAPER);
            canvas.text(bars.counts().get(i).toString(), x, y, TextStyle.SMALL.centred());
        }
        for (int quarter = 0; quarter <= 4; quarter++) {
            canvas.text(
                    NumberFormats.wholePercent(quarter / 4.0),
                    left + width * quarter / 4,
                    FLOOR + 18,
                    TextStyle.TICK.centred());
        }
    }
}
