package smolny.show.gui;

import java.awt.Graphics;
import java.awt.Rectangle;
import java.awt.event.MouseEvent;
import java.util.List;
import javax.accessibility.AccessibleContext;
import javax.swing.JComponent;
import javax.swing.Timer;
import javax.swing.ToolTipManager;
import org.jspecify.annotations.Nullable;
import smolny.show.chart.Canvas;
import smolny.show.chart.Figure;
import smolny.show.chart.Table;

/**
 * A view that is painted, in units of its own that a projector enlarges. Whatever is painted as a {@link HotSpot} has a tool tip,
 * can be clicked, and can be reached with the up and down keys and chosen with Enter.
 */
abstract class PaintedView extends JComponent {
    private static final long serialVersionUID = 1;
    private static final int FRAME_MILLIS = 33;

    private final String title;
    private final transient Timer timer = new Timer(FRAME_MILLIS, event -> tick());
    private final transient Sheet sheet = new Sheet();
    private final transient SpotPointer pointing;
    private transient @Nullable ViewState shown;
    private double zoom = 1;
    private long movedAt;
    private int moves;
    private long frames;

    /** A view with a title, which is also its accessible name. */
    protected PaintedView(String title) {
        this.title = title;
        setName(title);
        setOpaque(true);
        setFocusable(true);
        ToolTipManager.sharedInstance().registerComponent(this);
        pointing = SpotPointer.over(this);
    }

    /**
     * Paints what is shown.
     *
     * @param width of the picture in its own units
     * @param height of the picture in its own units
     * @return what can be pointed at, those on top last
     */
    abstract List<HotSpot> paint(Canvas canvas, ViewState now, double width, double height);

    /** The numbers behind the picture. */
    abstract Table numbers(ViewState now);

    /** One sentence for those who do not see the picture. */
    abstract String caption(ViewState now);

    /** A point that is no spot was pressed or dragged over, in the picture's own units. */
    void pointed(double x, double y) {}

    /** For how many milliseconds the picture moves after another day is shown; 0 if it does not move. */
    int moving() {
        return 0;
    }

    /** Shows this from now on. */
    public void show(ViewState now) {
        shown = now;
        movedAt = System.nanoTime();
        moves = isShowing() ? moving() : 0;
        if (moves > 0) {
            timer.start();
        }
        getAccessibleContext().setAccessibleDescription(caption(now));
        repaint();
    }

    /** Enlarges everything by a factor. */
    public void zoom(double factor) {
        zoom = factor;
        revalidate();
        repaint();
    }

    double zoom() {
        return zoom;
    }

    @Nullable
    ViewState shown() {
        return shown;
    }

    /** Its title. */
    public String title() {
        return title;
    }

    /** How often it has been painted. */
    public long frames() {
        return frames;
    }

    /** How far the move from the day before has come, from 0 to 1. */
    double moved() {
        return moves == 0 ? 1 : Math.min(1, (System.nanoTime() - movedAt) / 1e6 / moves);
    }

    /** The view as a figure, to be kept. */
    public Figure still(String name) {
        return new Still(this, name, zoom);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        frames++;
        Rectangle seen = getVisibleRect();
        if (!seen.isEmpty()) {
            sheet.paint(graphics, seen, zoom, canvas -> {
                pointing.put(draw(canvas, getWidth() / zoom, getHeight() / zoom));
                pointing.mark(canvas);
            });
        }
    }

    List<HotSpot> draw(Canvas canvas, double width, double height) {
        Sheet.paper(canvas, width, height);
        ViewState now = shown;
        return now == null ? List.of() : paint(canvas, now, width, height);
    }

    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        return pointing.tip(event.getPoint());
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJComponent() {
                private static final long serialVersionUID = 1;
            };
            accessibleContext.setAccessibleName(title);
        }
        return accessibleContext;
    }

    private void tick() {
        repaint();
        if (moved() >= 1) {
            timer.stop();
        }
    }
}
