package smolny.chart;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
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
        implements Figure {
    private static final double LEFT = 78;
    private static final double RIGHT = Theme.WIDTH - 186;
    private static final double PLOT = 420;
    private static final double FOOT = 46;
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
    public Dimension size() {
        EventStrip strip = strip();
        return new Dimension(
                Theme.WIDTH, (int) Math.ceil(strip.frame().bottom() + DayAxis.HEIGHT + strip.keyHeight() + FOOT));
    }

    @Override
    public List<HoverArea> hoverAreas() {
        return HoverArea.days(strip().frame(), axis, layers);
    }

    @Override
    public void draw(Canvas canvas) {
        EventStrip strip = strip();
        PlotArea frame = strip.frame();
        canvas.drawHeadline(this, "Share for soviet power, by day");
        frame.drawShares(canvas, true);
        strip.drawPointers(canvas);
        layers.forEach(layer -> layer.line().drawBands(canvas, frame, layer.samples()));
        layers.forEach(layer -> layer.line().drawLine(canvas, frame, layer.samples()));
        strip.drawLabels(canvas);
        axis.draw(canvas, frame);
        endLabels(canvas, frame);
        votes(canvas, frame);
        strip.drawKey(canvas, frame.bottom() + DayAxis.HEIGHT + 6);
        String diamonds = votes.isEmpty() ? "" : " Diamonds: counted votes, share of those who took a side.";
        canvas.drawFootnote(this, LineStyle.note(layers) + diamonds + strip.note());
    }

    /** The strip of events; its height sets the top of the plot. */
    private EventStrip strip() {
        double height = new EventStrip(axis, events, frame(0)).height();
        return new EventStrip(axis, events, frame(Canvas.HEAD + height + 8));
    }

    private PlotArea frame(double top) {
        return new PlotArea(LEFT, top, RIGHT, top + PLOT, axis.first(), axis.last());
    }

    private void endLabels(Canvas canvas, PlotArea frame) {
        double[] wanted =
                layers.stream().mapToDouble(layer -> frame.y(layer.end())).toArray();
        double[] placed = LabelPlacement.apart(wanted, 19, frame.bottom());
        for (int at = 0; at < wanted.length; at++) {
            ShareSeries layer = layers.get(at);
            LineStyle line = layer.line();
            double end = frame.x(layer.last().day());
            canvas.stroke(
                    Canvas.path(false, end + 3, wanted[at], RIGHT + 10, placed[at]),
                    Theme.translucent(line.color(), 0.6),
                    1);
            line.drawKey(canvas, RIGHT + 12, placed[at], 20);
            canvas.text(
                    layer.label() + " " + NumberFormats.wholePercent(layer.end()),
                    RIGHT + 37,
                    placed[at] + 4.5,
                    TextStyle.LABEL.withColor(line.color().darker()).asBold());
        }
    }

    private void votes(Canvas canvas, PlotArea frame) {
        PointLabels board = new PointLabels(new Rectangle2D.Double(LEFT, frame.top(), RIGHT - LEFT, PLOT));
        for (ShareSeries layer : layers) {
            for (DayShare sample : layer.samples()) {
                board.avoid(frame.x(sample.day()), frame.y(sample.share().centre()));
                board.avoid(frame.x(sample.day() + 0.5), frame.y(sample.share().centre()));
            }
        }
        for (CountedVote vote : votes) {
            board.reserve(frame.x(vote.day()), frame.y(vote.share()), POINT);
        }
        for (CountedVote vote : votes) {
            String text = vote.label() + " " + NumberFormats.wholePercent(vote.share());
            board.place(
                            frame.x(vote.day()),
                            frame.y(vote.share()),
                            POINT + 1,
                            TextStyle.SMALL.width(text),
                            TextStyle.SMALL.height())
                    .ifPresent(box -> canvas.textOnBackground(text, box.getX(), box.getMaxY() - 2, TextStyle.SMALL));
        }
        votes.forEach(vote -> vote.draw(canvas, frame, POINT + 2, POINT));
    }
}
