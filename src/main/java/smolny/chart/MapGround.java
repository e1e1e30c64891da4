package smolny.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Land and water of some windows of a map, painted once for each size, since that takes long. */
public final class MapGround {
    private static final double FINEST = 3;

    private @Nullable BufferedImage image;
    private List<MapWindow> painted = List.of();
    private double fine;

    /** Draws what the windows show of it; the size is that of all windows together. */
    public void draw(Canvas canvas, List<MapWindow> windows, double width, double height) {
        double wanted = Math.min(FINEST, canvas.scale());
        if (wanted <= 0 || windows.isEmpty()) {
            // An SVG has no pixels to paint once.
            windows.forEach(window -> window.drawGround(canvas));
            return;
        }
        BufferedImage now = image;
        if (now == null || wanted != fine || !windows.equals(painted)) {
            fine = wanted;
            painted = List.copyOf(windows);
            now = new BufferedImage(
                    (int) Math.ceil(width * fine), (int) Math.ceil(height * fine), BufferedImage.TYPE_INT_RGB);
            image = now;
            Graphics2D graphics = now.createGraphics();
            graphics.scale(fine, fine);
            Canvas copy = new Canvas(graphics);
            copy.fill(new Rectangle2D.Double(0, 0, width, height), Theme.PAPER);
            painted.forEach(window -> window.drawGround(copy));
            graphics.dispose();
        }
        canvas.image(now, 0, 0, 1 / fine);
    }
}
