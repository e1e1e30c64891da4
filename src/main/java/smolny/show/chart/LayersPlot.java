package smolny.show.chart;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Lays out and draws {@link Layers}. */
final class LayersPlot {
    private static final double LEFT = 78;
    private static final double RIGHT = Theme.WIDTH - 186;
    private static final double PLOT = 420;
    private static final double FOOT = 46;
    private static final double POINT = 6;

    private final Layers figure;
    private final DayAxis axis;
    private final Frame frame;
    private final EventStrip strip;

    LayersPlot(Layers figure) {
        this.figure = figure;
        axis = new DayAxis(figure.days());
        // The strip's height sets the top of the plot, and needs only the horizontal extent.
        double stripHeight = new EventStrip(axis, figure.events(), frame(0)).height();
        frame = frame(Page.HEAD + stripHeight + 8);
        strip = new EventStrip(axis, figure.events(), frame);
    }

    EventStrip strip() {
        return strip;
    }

    List<Spot> spots() {
        List<Spot.Line> lines = figure.layers().stream()
                .map(layer -> new Spot.Line(layer.kind().label(), layer.samples()))
                .toList();
        return Spot.days(frame, day -> Spot.ofDay(axis, day, lines));
    }

    Dimension size() {
        return new Dimension(Theme.WIDTH, (int) Math.ceil(frame.bottom() + DayAxis.HEIGHT + strip.keyHeight() + FOOT));
    }

    void draw(Canvas canvas) {
        Page.head(canvas, size(), figure.title(), "Share for soviet power, by day");
        frame.drawShares(canvas, true);
        strip.drawPointers(canvas);
        for (Layer layer : figure.layers()) {
            layer.kind().line().bands(canvas, frame, layer.samples());
        }
        for (Layer layer : figure.layers()) {
            layer.kind().line().middle(canvas, frame, layer.samples());
        }
        strip.drawLabels(canvas);
        axis.draw(canvas, frame);
        endLabels(canvas);
        votes(canvas);
        strip.drawKey(canvas, frame.bottom() + DayAxis.HEIGHT + 6);
        String diamonds = figure.votes().isEmpty() ? "" : " Diamonds: counted votes, share of those who took a side.";
        Page.foot(
                canvas,
                size(),
                Stroke.note(figure.layers().stream().flatMap(layer -> layer.samples().stream()))
                        + diamonds
                        + strip.note());
    }

    private Frame frame(double top) {
        return new Frame(LEFT, top, RIGHT, top + PLOT, axis.first(), axis.last());
    }

    private void endLabels(Canvas canvas) {
        List<Layer> layers = figure.layers();
        double[] wanted = new double[layers.size()];
        for (int at = 0; at < wanted.length; at++) {
            wanted[at] = frame.y(layers.get(at).last().spread().middle());
        }
        double[] placed = Apart.spread(wanted, 19, frame.bottom());
        for (int at = 0; at < wanted.length; at++) {
            Layer layer = layers.get(at);
            Stroke line = layer.kind().line();
            double end = frame.x(layer.last().day());
            canvas.stroke(
                    Canvas.path(false, end + 3, wanted[at], RIGHT + 10, placed[at]), Theme.veil(line.color(), 0.6), 1);
            line.key(canvas, RIGHT + 12, placed[at], 20);
            String text = layer.kind().label() + " "
                    + Numbers.rounded(layer.last().spread().middle());
            canvas.text(
                    text,
                    RIGHT + 37,
                    placed[at] + 4.5,
                    Type.LABEL.in(line.color().darker()).strong());
        }
    }

    private void votes(Canvas canvas) {
        LabelBoard board = new LabelBoard(new Rectangle2D.Double(LEFT, frame.top(), RIGHT - LEFT, PLOT));
        for (Layer layer : figure.layers()) {
            for (Sample sample : layer.samples()) {
                board.shun(frame.x(sample.day()), frame.y(sample.spread().middle()));
                board.shun(frame.x(sample.day() + 0.5), frame.y(sample.spread().middle()));
            }
        }
        for (RecordedVote vote : figure.votes()) {
            board.block(frame.x(vote.day()), frame.y(vote.share()), POINT);
        }
        for (RecordedVote vote : figure.votes()) {
            double x = frame.x(vote.day());
            double y = frame.y(vote.share());
            String text = vote.label() + " " + Numbers.rounded(vote.share());
            board.place(x, y, POINT + 1, Type.SMALL.width(text), Type.SMALL.height())
                    .ifPresent(box -> canvas.textOnPaper(text, box.getX(), box.getMaxY() - 2, Type.SMALL));
        }
        for (RecordedVote vote : figure.votes()) {
            double x = frame.x(vote.day());
            double y = frame.y(vote.share());
            Mark.DIAMOND.draw(canvas, x, y, POINT + 2, Theme.PAPER);
            Mark.DIAMOND.draw(canvas, x, y, POINT, Theme.INK);
        }
    }
}
