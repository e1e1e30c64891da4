package smolny.show.chart;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.util.Optional;

/** Lays out and draws {@link EffectsMap}. */
final class EffectsMapPlot {
    static final Dimension SIZE = new Dimension(Theme.WIDTH, 760);

    private static final double LEFT = 90;
    private static final double RIGHT = 1240;
    private static final double TOP = 104;
    private static final double BOTTOM = 686;
    private static final double RADIUS = 6;

    private final EffectsMap figure;
    private final Canvas canvas;
    private final Ticks across;
    private final Ticks upwards;

    EffectsMapPlot(EffectsMap figure, Canvas canvas) {
        this.figure = figure;
        this.canvas = canvas;
        this.across = new Ticks(0, most(false));
        this.upwards = new Ticks(0, most(true));
    }

    private double most(boolean upwards) {
        double most = figure.sways().stream()
                .mapToDouble(spot -> upwards ? spot.spread() : Math.max(spot.size(), spot.high()))
                .filter(Double::isFinite)
                .max()
                .orElse(1);
        return most > 0 ? 1.06 * most : 1;
    }

    void draw() {
        canvas.fill(new Rectangle2D.Double(0, 0, SIZE.width, SIZE.height), Theme.PAPER);
        double room = Theme.WIDTH - 2.0 * Theme.MARGIN;
        canvas.text(figure.title(), Theme.MARGIN, 38, Type.HEADLINE.shrunk(figure.title(), room, 14));
        canvas.text(figure.subtitle(), Theme.MARGIN, 62, Type.SUBTITLE.shrunk(figure.subtitle(), room, 11));
        axes();
        ray();
        labels();
    }

    private void axes() {
        for (double tick : across.all()) {
            canvas.vertical(x(tick), TOP, BOTTOM, tick == 0 ? Theme.RULE : Theme.GRID, 1);
            canvas.text(Ticks.shown(tick), x(tick), BOTTOM + 18, Type.TICK.centred());
        }
        for (double tick : upwards.all()) {
            canvas.horizontal(LEFT, RIGHT, y(tick), tick == 0 ? Theme.RULE : Theme.GRID, 1);
            canvas.text(Ticks.shown(tick), LEFT - 8, y(tick) + 4, Type.TICK.ending());
        }
        canvas.text(
                "mu*: how far it moves the outcome, " + figure.unit(),
                (LEFT + RIGHT) / 2,
                BOTTOM + 46,
                Type.LABEL.centred());
        canvas.text("sigma: how much that depends on the others, " + figure.unit(), Theme.MARGIN, TOP - 14, Type.LABEL);
    }

    /** Above the line an effect depends on the other parameters more than it matters on average. */
    private void ray() {
        double reach = Math.min(across.high(), upwards.high());
        canvas.stroke(Canvas.path(false, x(0), y(0), x(reach), y(reach)), Theme.RULE, 1.2, 6, 4);
    }

    private void labels() {
        LabelBoard board = new LabelBoard(new Rectangle2D.Double(LEFT + 2, TOP, RIGHT - LEFT - 2, BOTTOM - TOP - 2));
        for (Sway spot : figure.sways()) {
            board.block(x(spot.size()), y(spot.spread()), RADIUS);
            for (int part = 0; part <= 20; part++) {
                board.shun(x(spot.low() + (spot.high() - spot.low()) * part / 20), y(spot.spread()));
            }
        }
        double reach = Math.min(across.high(), upwards.high());
        for (int part = 0; part <= 60; part++) {
            board.shun(x(reach * part / 60), y(reach * part / 60));
        }
        note(board, reach);
        figure.sways().forEach(this::mark);
        int without = 0;
        for (Sway spot : figure.sways()) {
            without += named(spot, board) ? 0 : 1;
        }
        if (without > 0) {
            String more = without + " more too close together to be named; the table names them";
            canvas.text(more, RIGHT, TOP - 14, Type.NOTE.ending());
        }
    }

    private void note(LabelBoard board, double reach) {
        String text = "dashed: sigma = mu*";
        Type note = Type.NOTE.ending();
        double right = x(reach) - 8;
        canvas.textOnPaper(text, right, y(reach) + 14, note);
        for (double x = right - note.width(text); x <= right; x += RADIUS) {
            board.block(x, y(reach) + 10, RADIUS);
        }
    }

    private void mark(Sway spot) {
        double y = y(spot.spread());
        if (Double.isFinite(spot.low())) {
            canvas.horizontal(x(spot.low()), x(spot.high()), y, Theme.veil(Theme.COALITION, 0.45), 2);
        }
        Mark.DISC.draw(canvas, x(spot.size()), y, RADIUS, Theme.COALITION);
    }

    private boolean named(Sway spot, LabelBoard board) {
        double x = x(spot.size());
        double y = y(spot.spread());
        Optional<Rectangle2D> place =
                board.placeNearOrFar(x, y, RADIUS, Type.LABEL.width(spot.label()) + 4, Type.LABEL.height());
        place.ifPresent(box -> {
            if (LabelBoard.line(x, y, box)
                            .getP1()
                            .distance(LabelBoard.line(x, y, box).getP2())
                    > RADIUS + LabelBoard.FAR) {
                canvas.stroke(LabelBoard.line(x, y, box), Theme.RULE, 1);
            }
            canvas.textOnPaper(spot.label(), box.getX() + 2, box.getMaxY() - 2.5, Type.LABEL);
        });
        return place.isPresent();
    }

    private double x(double value) {
        return LEFT + (RIGHT - LEFT) * (value - across.low()) / (across.high() - across.low());
    }

    private double y(double value) {
        return BOTTOM - (BOTTOM - TOP) * (value - upwards.low()) / (upwards.high() - upwards.low());
    }
}
