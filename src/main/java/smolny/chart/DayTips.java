package smolny.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jspecify.annotations.Nullable;
import smolny.output.NumberFormats;

/** What a plot over days says when a day is pointed at: the values of its lines. It draws nothing. */
final class DayTips extends AbstractXYAnnotation {
    private final transient SortedMap<Integer, String> words;

    /** One text for each day that has one. */
    DayTips(SortedMap<Integer, String> words) {
        this.words = words;
    }

    /** Each day's values of some lines. */
    static DayTips of(DayAxis axis, List<ShareSeries> lines) {
        SortedMap<Integer, List<String>> values = new TreeMap<>();
        for (ShareSeries line : lines) {
            for (DayShare sample : line.samples()) {
                values.computeIfAbsent(sample.day(), day -> new ArrayList<>())
                        .add(line.label() + " " + describe(sample.share()));
            }
        }
        SortedMap<Integer, String> words = new TreeMap<>();
        values.forEach((day, all) -> words.put(day, axis.day(day).inBothStyles() + ": " + String.join("; ", all)));
        return new DayTips(words);
    }

    /** A share in words: the middle, and the 90 % interval if there is one. */
    static String describe(ShareSummary share) {
        String middle = NumberFormats.percent(share.centre()) + " %";
        return share.hasInterval() ? middle + " (" + share.interval90() + ")" : middle;
    }

    /** Adds an upright strip as wide as a day for each day that is seen. */
    @Override
    public void draw(
            Graphics2D graphics,
            XYPlot plot,
            Rectangle2D dataArea,
            ValueAxis domain,
            ValueAxis range,
            int index,
            @Nullable PlotRenderingInfo info) {
        words.forEach((day, text) -> {
            double from = domain.valueToJava2D(day - 0.5, dataArea, plot.getDomainAxisEdge());
            double to = domain.valueToJava2D(day + 0.5, dataArea, plot.getDomainAxisEdge());
            Rectangle2D strip = new Rectangle2D.Double(from, dataArea.getY(), to - from, dataArea.getHeight());
            if (info != null && strip.intersects(dataArea)) {
                addEntity(info, strip.createIntersection(dataArea), index, text, null);
            }
        });
    }
}
