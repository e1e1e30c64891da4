package smolny.gui;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;

/** Paints into memory first, which is many times faster than asking the screen for each of a thousand small shapes. */
final class ScreenBuffer {
    private @Nullable BufferedImage image;

    /** Paints the part of a component that is seen, with the screen's own density of pixels. */
    void paint(Graphics graphics, JComponent component, Consumer<Graphics2D> painter) {
        Rectangle seen = component.getVisibleRect();
        if (seen.isEmpty()) {
            return;
        }
        Graphics2D screen = (Graphics2D) graphics;
        double fine = screen.getTransform().getScaleX();
        BufferedImage copy = sized((int) Math.ceil(seen.width * fine), (int) Math.ceil(seen.height * fine));
        Graphics2D memory = copy.createGraphics();
        memory.scale(fine, fine);
        memory.translate(-seen.x, -seen.y);
        painter.accept(memory);
        memory.dispose();
        screen.drawImage(copy, new AffineTransform(1 / fine, 0, 0, 1 / fine, seen.x, seen.y), null);
    }

    private BufferedImage sized(int width, int height) {
        BufferedImage now = image;
        if (now == null || now.getWidth() != width || now.getHeight() != height) {
            now = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            image = now;
        }
        return now;
    }
}
