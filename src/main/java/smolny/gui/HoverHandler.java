package smolny.gui;

import java.awt.Point;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Objects;
import javax.swing.AbstractAction;
import javax.swing.KeyStroke;
import org.jspecify.annotations.Nullable;
import smolny.chart.Canvas;
import smolny.chart.Theme;

/** Mouse and keys over the spots of a view. */
final class HoverHandler extends MouseAdapter {
    private static final double TINY = 6.5;

    private final PaintedView view;
    private List<PaintedView.HotSpot> spots = List.of();
    private int chosen = -1;

    private HoverHandler(PaintedView view) {
        this.view = view;
    }

    /** Follows mouse and keys of this view. */
    static HoverHandler over(PaintedView view) {
        HoverHandler pointing = new HoverHandler(view);
        view.addMouseListener(pointing);
        view.addMouseMotionListener(pointing);
        pointing.bind("UP", () -> pointing.choose(-1));
        pointing.bind("DOWN", () -> pointing.choose(1));
        pointing.bind("ENTER", pointing::act);
        return pointing;
    }

    /** What can be pointed at from now on. */
    void put(List<PaintedView.HotSpot> now) {
        spots = now;
    }

    /** Marks the spot that the keys have chosen. */
    void mark(Canvas canvas) {
        if (view.isFocusOwner() && chosen >= 0 && chosen < spots.size()) {
            canvas.stroke(spots.get(chosen).area(), Theme.INK, 3, 3f, 2f);
        }
    }

    /** What is at a point, as HTML; null if nothing is. */
    @Nullable
    String tip(Point point) {
        int spot = at(point);
        if (spot < 0) {
            return null;
        }
        int font = (int) Math.round(12 * view.zoom());
        int width = (int) Math.round(300 * view.zoom());
        return "<html><div style='width:" + width + "px;font-size:" + font + "px'>"
                + spots.get(spot).tip().get() + "</div>";
    }

    @Override
    public void mousePressed(MouseEvent event) {
        view.requestFocusInWindow();
        chosen = at(event.getPoint());
        if (chosen < 0) {
            view.pointed(event.getX() / view.zoom(), event.getY() / view.zoom());
        }
        act();
        view.repaint();
    }

    @Override
    public void mouseDragged(MouseEvent event) {
        if (chosen < 0) {
            view.pointed(event.getX() / view.zoom(), event.getY() / view.zoom());
        }
    }

    private int at(Point point) {
        for (int spot = spots.size() - 1; spot >= 0; spot--) {
            if (spots.get(spot).area().contains(point.x / view.zoom(), point.y / view.zoom())) {
                return spot;
            }
        }
        return -1;
    }

    private void choose(int step) {
        if (!spots.isEmpty()) {
            // Agitators are too many to go through by key; the mouse finds them.
            for (int tried = 0; tried < spots.size(); tried++) {
                chosen = Math.floorMod(chosen + step, spots.size());
                if (spots.get(chosen).area().getBounds2D().getWidth() > TINY) {
                    break;
                }
            }
            String words = spots.get(chosen).tip().get().replaceAll("<[^>]*>", " ");
            view.getAccessibleContext().setAccessibleName(view.title() + ": " + words);
            view.repaint();
        }
    }

    private void act() {
        if (chosen >= 0 && chosen < spots.size()) {
            spots.get(chosen).act().run();
        }
    }

    private void bind(String key, Runnable act) {
        view.getInputMap().put(Objects.requireNonNull(KeyStroke.getKeyStroke(key)), key);
        view.getActionMap().put(key, new AbstractAction() {
            private static final long serialVersionUID = 1;

            @Override
            public void actionPerformed(ActionEvent event) {
                act.run();
            }
        });
    }
}
