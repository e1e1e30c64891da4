package smolny.gui;

import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.List;
import javax.swing.Icon;
import smolny.chart.Canvas;
import smolny.chart.Theme;

/** Icons of the buttons, drawn as shapes so that they are sharp at every size. */
enum ButtonIcon implements Icon {
    PLAY(0.2, 0.1, 0.9, 0.5, 0.2, 0.9),
    PAUSE(0.15, 0.1, 0.4, 0.1, 0.4, 0.9, 0.15, 0.9, 0.15, 0.1, 0.6, 0.1, 0.85, 0.1, 0.85, 0.9, 0.6, 0.9, 0.6, 0.1),
    STEP(0.1, 0.15, 0.6, 0.5, 0.1, 0.85, 0.1, 0.15, 0.7, 0.15, 0.88, 0.15, 0.88, 0.85, 0.7, 0.85, 0.7, 0.15),
    BACK(0.9, 0.15, 0.4, 0.5, 0.9, 0.85, 0.9, 0.15, 0.3, 0.15, 0.12, 0.15, 0.12, 0.85, 0.3, 0.85, 0.3, 0.15),
    START(
            0.95, 0.15, 0.6, 0.5, 0.95, 0.85, 0.95, 0.15, 0.55, 0.15, 0.2, 0.5, 0.55, 0.85, 0.55, 0.15, 0.16, 0.15,
            0.05, 0.15, 0.05, 0.85, 0.16, 0.85, 0.16, 0.15),
    UNDO(
            0.05, 0.4, 0.4, 0.08, 0.4, 0.28, 0.7, 0.28, 0.95, 0.5, 0.95, 0.9, 0.78, 0.9, 0.78, 0.58, 0.64, 0.5, 0.4,
            0.5, 0.4, 0.7),
    REDO(
            0.95, 0.4, 0.6, 0.08, 0.6, 0.28, 0.3, 0.28, 0.05, 0.5, 0.05, 0.9, 0.22, 0.9, 0.22, 0.58, 0.36, 0.5, 0.6,
            0.5, 0.6, 0.7);

    private static double zoom = 1;

    private final List<Double> points;

    ButtonIcon(Double... points) {
        this.points = List.of(points);
    }

    /** Enlarges all icons by a factor. */
    static void zoom(double factor) {
        zoom = factor;
    }

    @Override
    public void paintIcon(Component component, Graphics graphics, int x, int y) {
        Graphics2D copy = (Graphics2D) graphics.create(x, y, getIconWidth(), getIconHeight());
        copy.scale(getIconWidth(), getIconHeight());
        new Canvas(copy)
                .fill(
                        Canvas.path(
                                true,
                                points.stream().mapToDouble(Double::doubleValue).toArray()),
                        component.isEnabled() ? Theme.INK : Theme.RULE);
        copy.dispose();
    }

    @Override
    public int getIconWidth() {
        return (int) Math.round(16 * zoom);
    }

    @Override
    public int getIconHeight() {
        return (int) Math.round(16 * zoom);
    }
}
