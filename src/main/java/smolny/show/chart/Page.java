package smolny.show.chart;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** What all figures share: white ground, headline, a line saying what is shown, and a footnote. */
final class Page {
    /** Height in pixels of headline and subtitle. */
    static final double HEAD = 74;

    private Page() {}

    /** Draws ground, headline and subtitle. */
    static void head(Canvas canvas, Dimension size, String title, String subtitle) {
        canvas.fill(new Rectangle2D.Double(0, 0, size.width, size.height), Theme.PAPER);
        double room = size.width - 2.0 * Theme.MARGIN;
        Type headline = Type.HEADLINE.shrunk(title, room, 14);
        canvas.text(headline.fit(title, room), Theme.MARGIN, 36, headline);
        Type line = Type.SUBTITLE.shrunk(subtitle, room, 12);
        canvas.text(line.fit(subtitle, room), Theme.MARGIN, 59, line);
    }

    /** Draws a footnote above the lower edge. */
    static void foot(Canvas canvas, Dimension size, String note) {
        List<String> lines = Type.NOTE.wrap(note, size.width - 2.0 * Theme.MARGIN);
        double y = size.height - 14 - 15.0 * (lines.size() - 1);
        for (String line : lines) {
            canvas.text(line, Theme.MARGIN, y, Type.NOTE);
            y += 15;
        }
    }
}
