package smolny.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.text.ChoiceFormat;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jfree.chart.axis.AxisLabelLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.NumberTickUnitSource;
import org.jfree.data.Range;
import org.jfree.ui.RectangleEdge;
import org.jfree.ui.RectangleInsets;
import org.jspecify.annotations.Nullable;

/** An axis of numbers in the type of all figures. Undoing a zoom shows all of its range again, whatever the data are. */
class FixedAxis extends NumberAxis {
    /** Pixels that numbers take at the left or right. */
    static final double SIDE = 50;
    /** Pixels that numbers take above or below. */
    static final double ACROSS = 22;
    /** Pixels that a label or the title of a plot takes above or below. */
    static final double LABEL = 24;

    private final Range whole;

    /**
     * An axis with ticks at round numbers.
     *
     * @param low its lower end
     * @param high its upper end
     * @param label beside the numbers, may be empty
     * @param room pixels that it takes beside a plot
     */
    FixedAxis(double low, double high, String label, double room) {
        super(label);
        whole = new Range(low, high);
        super.setRange(whole, false, false);
        setFixedDimension(room);
        setAxisLineVisible(false);
        setTickMarksVisible(false);
        setTickLabelFont(TextStyle.TICK.font());
        setTickLabelPaint(TextStyle.TICK.color());
        setTickLabelInsets(new RectangleInsets(5, 8, 3, 8));
        setLabelFont(TextStyle.LABEL.font());
        setLabelPaint(TextStyle.LABEL.color());
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setMinusSign('\u2212');
        setNumberFormatOverride(new DecimalFormat("0.######", symbols));
    }

    /** An axis without numbers that takes no room, for what is stacked or drawn to no scale. */
    static FixedAxis hidden(double low, double high) {
        FixedAxis axis = new FixedAxis(low, high, "", 0);
        axis.setVisible(false);
        return axis;
    }

    /** An axis with words at equal distances, from a margin above its lower end to the same below its upper end. */
    static FixedAxis ofWords(double low, double high, double margin, List<String> words, String label, double room) {
        FixedAxis axis = new FixedAxis(low - margin, high + margin, label, room);
        double step = (high - low) / (words.size() - 1);
        axis.setTickUnit(new NumberTickUnit(step));
        double[] values = IntStream.range(0, words.size())
                .mapToDouble(at -> low + at * step - step / 2)
                .toArray();
        axis.setNumberFormatOverride(new ChoiceFormat(values, words.toArray(String[]::new)));
        return axis;
    }

    /** Only a title above a plot, from its left. */
    static FixedAxis title(String title, TextStyle style) {
        FixedAxis axis = new FixedAxis(0, 1, title, LABEL);
        axis.setTickLabelsVisible(false);
        axis.setLabelFont(style.font());
        axis.setLabelLocation(AxisLabelLocation.LOW_END);
        axis.setLabelInsets(new RectangleInsets(0, 0, 7, 0));
        return axis;
    }

    @Override
    protected void selectAutoTickUnit(Graphics2D graphics, Rectangle2D dataArea, RectangleEdge edge) {
        int most = RectangleEdge.isTopOrBottom(edge) ? 8 : 6;
        double step = new NumberTickUnitSource()
                .getCeilingTickUnit(getRange().getLength() / most)
                .getSize();
        setTickUnit(new NumberTickUnit(step), false, false);
    }

    @Override
    protected void autoAdjustRange() {
        setRange(whole, false, false);
    }

    // JFreeChart keys a plot's axes by equality, and two axes of one range would count as one.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
