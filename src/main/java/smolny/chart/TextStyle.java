package smolny.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;

/**
 * How a text looks and how it is aligned.
 *
 * @param size height of the type in pixels
 * @param bold whether bold
 * @param color its colour
 * @param anchor part of its width left of the point at which it is drawn: 0 begins there, 0.5 is centred, 1 ends there
 */
public record TextStyle(float size, boolean bold, Color color, double anchor) {
    /** The title of a figure. */
    public static final TextStyle HEADLINE = new TextStyle(22, true, Theme.INK, 0);
    /** What is shown, below the title. */
    public static final TextStyle SUBTITLE = new TextStyle(14, false, Theme.SOFT, 0);
    /** The title of a part. */
    public static final TextStyle HEADING = new TextStyle(13, true, Theme.INK, 0);
    /** Names and numbers of what is drawn. */
    public static final TextStyle LABEL = new TextStyle(12.5f, false, Theme.INK, 0);
    /** Names where room is short. */
    public static final TextStyle SMALL = new TextStyle(12, false, Theme.INK, 0);
    /** Numbers of an axis. */
    public static final TextStyle TICK = new TextStyle(11.5f, false, Theme.SOFT, 0);
    /** Remarks. */
    public static final TextStyle NOTE = new TextStyle(11, false, Theme.FAINT, 0);

    // Measured apart from any device, so that layout is the same in SVG and PNG.
    private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

    /** Its type face at its size. */
    Font font() {
        return Theme.font(size, bold);
    }

    /** The same in another colour. */
    public TextStyle withColor(Color other) {
        return new TextStyle(size, bold, other, anchor);
    }

    /** The same, centred on its point. */
    public TextStyle centred() {
        return new TextStyle(size, bold, color, 0.5);
    }

    /** The same, ending at its point. */
    public TextStyle rightAligned() {
        return new TextStyle(size, bold, color, 1);
    }

    /** The same, bold. */
    public TextStyle asBold() {
        return new TextStyle(size, true, color, anchor);
    }

    /** The largest of the type itself and smaller sizes, down to {@code least} pixels, in which a text fits. */
    public TextStyle shrunkToFit(String text, double room, float least) {
        TextStyle type = this;
        while (type.size > least && type.width(text) > room) {
            type = new TextStyle(type.size - 1, bold, color, anchor);
        }
        return type;
    }

    /** Width of a text in pixels. */
    public double width(String text) {
        return font().getStringBounds(text, MEASURE).getWidth();
    }

    /** Height of a line of capitals with a little air, in pixels. */
    public double height() {
        return size * 1.05;
    }

    /** The text cut to a width in pixels, with an ellipsis where something is missing. */
    public String truncated(String text, double room) {
        if (width(text) <= room) {
            return text;
        }
        String cut = text;
        while (!cut.isEmpty() && width(cut.strip() + "\u2026") > room) {
            cut = cut.substring(0, cut.length() - 1);
        }
        return cut.strip() + "\u2026";
    }

    /** The text broken between words into lines no wider than {@code room} pixels. */
    public List<String> wrap(String text, double room) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer) > room) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }
}
