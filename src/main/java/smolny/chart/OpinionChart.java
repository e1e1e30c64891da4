package smolny.chart;

import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import smolny.output.NumberFormats;

/**
 * One place in three layers over time: what people prefer in private, what they say, and how their seats are filled,
 * with counted votes as points and events along the top.
 *
 * @param name stem of the file names
 * @param title headline
 * @param axis the days
 * @param layers the lines, at most one for each layer, at least one
 * @param votes counted votes; those named first are labelled first where room is short
 * @param events what happened, in any order
 */
public record OpinionChart(
        String name,
        String title,
        DayAxis axis,
        List<ShareSeries> layers,
        List<CountedVote> votes,
        List<EventMark> events)
        implements FramedFigure {
    private static final double PLOT = 420;
    private static final double POINT = 6;

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if there is no layer, or something lies on no day
     */
    public OpinionChart {
        layers = List.copyOf(layers);
        votes = List.copyOf(votes);
        events = List.copyOf(events);
        Figure.requireSome(name, "layers", layers);
        layers.forEach(layer -> layer.check(axis));
        votes.forEach(vote -> axis.day(vote.day()));
        events.forEach(event -> axis.day(event.day()));
    }

    @Override
    public String caption() {
        List<String> parts = new ArrayList<>();
        for (ShareSeries layer : layers) {
            parts.add(layer.label() + " "
                    + NumberFormats.percent(layer.first().share().centre()) + " % on "
                    + axis.day(layer.first().day()).oldStyle() + " and "
                    + NumberFormats.percent(layer.end()) + " % on "
                    + axis.day(layer.last().day()).oldStyle()
                    + layer.firstDayWhere(share -> share > 0.5)
                            .map(sample -> ", first above half on "
                                    + axis.day(sample.day()).oldStyle())
                            .orElse(", never above half"));
        }
        return "Support for soviet power (Old Style dates): " + String.join("; ", parts) + ".";
    }

    @Override
    public DataTable table() {
        List<List<String>> rows = new ArrayList<>();
        layers.forEach(layer -> layer.rows("layer", axis).forEach(row -> rows.add(DataTable.row(row, ""))));
        votes.forEach(vote -> rows.add(DataTable.row(vote.row(axis), "")));
        rows.addAll(strip().rows());
        return DataTable.of("kind label " + DayAxis.COLUMNS + " " + ShareSummary.COLUMNS + " number_in_key", rows);
    }

    @Override
    public ChartFrame frame() {
        EventAxis strip = strip();
        XYPlot plot = ShareLines.plot(new CalendarAxis(axis), axis, layers, false);
        plot.setDomainAxis(1, strip);
        ShareLines.addVotes(plot, votes, POINT);
        plot.addAnnotation(PaintedAnnotation.of(this::nameVotes));
        String diamonds = votes.isEmpty() ? "" : " Diamonds: counted votes, share of those who took a side.";
        return ChartFrame.of(
                this,
                "Share for soviet power, by day",
                plot,
                strip.height() + PLOT + CalendarAxis.ROOM,
                ShareLines.note(layers) + diamonds + strip.note(),
                new EventKey(axis, strip.numbered()).title());
    }

    /** The words beside counted votes, off the votes and where possible off the lines. */
    private void nameVotes(Canvas canvas, PlotPixels at) {
        PointLabels board = new PointLabels(at.area());
        for (ShareSeries line : layers) {
            for (DayShare sample : line.samples()) {
                double y = at.y(sample.share().centre());
                board.avoid(at.x(sample.day()), y);
                board.avoid(at.x(sample.day() + 0.5), y);
            }
        }
        votes.forEach(vote -> board.reserve(at.x(vote.day()), at.y(vote.share()), POINT));
        for (CountedVote vote : votes) {
            String text = vote.label() + " " + NumberFormats.wholePercent(vote.share());
            board.place(
                            at.x(vote.day()),
                            at.y(vote.share()),
                            POINT + 1,
                            TextStyle.SMALL.width(text),
                            TextStyle.SMALL.height(),
                            PointLabels.BESIDE)
                    .ifPresent(box -> canvas.textOnBackground(text, box.getX(), box.getMaxY() - 2, TextStyle.SMALL));
        }
    }

    private EventAxis strip() {
        double right = LineEndAxis.room(layers);
        return new EventAxis(axis, events, ChartFrame.WIDTH - FixedAxis.SIDE - right, right);
    }
}
