package smolny.show.gui;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import smolny.show.chart.Canvas;
import smolny.show.chart.Theme;

/** Paints into memory first, which is many times faster than asking the screen for each of a thousand small shapes. */
final class Sheet {
    private @Nullable BufferedImage image;

    /** Paints what is seen of a component, in units {@code zoom} times as large as its pixels. */
    void paint(Graphics graphics, Rectangle seen, double zoom, Consumer<Canvas> painter) {
        Graphics2D screen = (Graphics2D) graphics;
        double fine = screen.getTransform().getScaleX();
        BufferedImage sheet = sheet((int) Math.ceil(seen.width * fine), (int) Math.ceil(seen.height * fine));
        Graphics2D copy = sheet.createGraphics();
        copy.scale(fine, fine);
        copy.translate(-seen.x, -seen.y);
        copy.scale(zoom, zoom);
        painter.accept(new Canvas(copy));
        copy.dispose();
        new Canvas(screen).image(sheet, seen.x, seen.y, 1 / fine);
    }

    private BufferedImage sheet(int width, int height) {
        BufferedImage now = image;
        if (now == null || now.getWidth() != width || now.getHeight() != height) {
            now = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            image = now;
        }
        return now;
    }

    /** Draws the ground of a view. */
    static void paper(Canvas canvas, double width, double height) {
        canvas.fill(new Rectangle2D.Double(0, 0, width, height), Theme.PAPER);
    }
}
