package smolny.gui.console;

import java.awt.Graphics2D;
import java.util.List;
import java.util.function.Supplier;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.FieldPortrayal2D;
import smolny.chart.Canvas;
import smolny.chart.TextStyle;

/** Lines of text over a display, so that pictures say what they show. */
final class CaptionPortrayal extends FieldPortrayal2D {
    private static final double LINE = 18;

    private final double x;
    private final double y;
    private final transient TextStyle style;
    private final transient Supplier<List<String>> lines;

    /** Lines of which the first begins at a point of the display, pixels at scale 1. */
    CaptionPortrayal(double x, double y, TextStyle style, Supplier<List<String>> lines) {
        this.x = x;
        this.y = y;
        this.style = style;
        this.lines = lines;
    }

    @Override
    public void draw(Object nothing, Graphics2D graphics, DrawInfo2D info) {
        Canvas canvas = new Canvas(graphics);
        double at = info.draw.y + y;
        for (String line : lines.get()) {
            canvas.text(line, info.draw.x + x, at, style);
            at += LINE;
        }
    }
}
