package smolny.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jspecify.annotations.Nullable;
import smolny.output.NumberFormats;

/** The words beside counted votes, off the votes and where possible off the lines. */
final class VoteLabels extends AbstractXYAnnotation {
    private static final double POINT = 6;

    private final transient List<CountedVote> votes;
    private final transient List<ShareSeries> lines;

    VoteLabels(List<CountedVote> votes, List<ShareSeries> lines) {
        this.votes = votes;
        this.lines = lines;
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
        for (ShareSeries line : lines) {
            for (DayShare sample : line.samples()) {
                double y = y(plot, range, dataArea, sample.share().centre());
                board.avoid(x(plot, domain, dataArea, sample.day()), y);
                board.avoid(x(plot, domain, dataArea, sample.day() + 0.5), y);
            }
        }
        for (CountedVote vote : votes) {
            board.reserve(x(plot, domain, dataArea, vote.day()), y(plot, range, dataArea, vote.share()), POINT);
        }
        for (CountedVote vote : votes) {
            String text = vote.label() + " " + NumberFormats.wholePercent(vote.share());
            board.place(
                            x(plot, domain, dataArea, vote.day()),
                            y(plot, range, dataArea, vote.share()),
                            POINT + 1,
                            TextStyle.SMALL.width(text),
                            TextStyle.SMALL.height())
                    .ifPresent(box -> canvas.textOnBackground(text, box.getX(), box.getMaxY() - 2, TextStyle.SMALL));
        }
    }

    private static double x(XYPlot plot, ValueAxis domain, Rectangle2D dataArea, double day) {
        return domain.valueToJava2D(day, dataArea, plot.getDomainAxisEdge());
    }

    private static double y(XYPlot plot, ValueAxis range, Rectangle2D dataArea, double share) {
        return range.valueToJava2D(share, dataArea, plot.getRangeAxisEdge());
    }
}
