package smolny.show.gui;

import java.awt.geom.Rectangle2D;
import smolny.show.chart.Canvas;
import smolny.show.chart.Mark;
import smolny.show.chart.Theme;
import smolny.show.chart.Type;

/** Says what the signs of a map mean, in one line. */
record MapKey(Canvas canvas) {
    private static final int STEPS = 40;
    private static final double WIDE = 700;

    /**
     * Draws it.
     *
     * @param speakers what one dot stands for
     */
    void draw(String speakers, double width, double y) {
        double x = 8;
        for (int step = 0; step < STEPS; step++) {
            canvas.fill(new Rectangle2D.Double(x + 3.0 * step, y, 3.3, 11), Theme.ofShare((step + 0.5) / STEPS));
        }
        x = word("deputies for soviet power, %", x + 3.0 * STEPS + 8, y);
        if (width > WIDE) {
            Mark.DISC.draw(canvas, x + 6, y + 5.5, 3, Theme.SOVIET_POWER);
            x = word(speakers + "for soviet power", x + 14, y);
            Mark.RING.draw(canvas, x + 6, y + 5.5, 3, Theme.COALITION);
            x = word("for coalition", x + 14, y);
            word("square: a front", x + 4, y);
        }
    }

    private double word(String text, double x, double y) {
        canvas.text(text, x, y + 10, Type.SMALL.in(Theme.SOFT));
        return x + Type.SMALL.width(text) + 12;
    }
}
