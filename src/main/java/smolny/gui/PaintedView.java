package smolny.gui;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Point;
import java.awt.Shape;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javax.accessibility.AccessibleContext;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import javax.swing.Timer;
import javax.swing.ToolTipManager;
import org.jspecify.annotations.Nullable;
import smolny.chart.Canvas;
import smolny.chart.DataTable;
import smolny.chart.Figure;
import smolny.chart.HoverArea;
import smolny.chart.TextStyle;
import smolny.chart.Theme;

/**
 * A view that is painted, in units of its own that projector size enlarges. Whatever is painted as a {@link HotSpot} has a
 * tool tip, can be clicked, and can be reached with the up and down keys and chosen with Enter; Shift reaches the tiny ones too,
 * which are many.
 */
abstract class PaintedView extends JComponent implements WindowView {
    private static final int FRAME_MILLIS = 33;
    private static final double TINY = 6.5;

    private final String title;
    private final transient Timer timer = new Timer(FRAME_MILLIS, event -> tick());
    private transient List<HotSpot> spots = List.of();
    private int chosen = -1;
    private final transient ScreenBuffer buffer = new ScreenBuffer();
    private transient @Nullable ViewState shown;
    private double zoom = 1;
    private long movedAt;
    private int moves;

    /**
     * An area of the picture that can be pointed at, clicked, and reached by keys.
     *
     * @param area in the picture's own units
     * @param tip what it is, as HTML without the outer tag or as plain text
     * @param act what a click does
     */
    record HotSpot(Shape area, Supplier<String> tip, Runnable act) {}

    /** A view with a title, which is also its accessible name. */
    protected PaintedView(String title) {
        this.title = title;
        setName(title);
        setOpaque(true);
        setFocusable(true);
        ToolTipManager.sharedInstance().registerComponent(this);
        MouseAdapter mouse = new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                requestFocusInWindow();
                chosen = spotAt(event.getPoint());
                mouseDragged(event);
                act();
                repaint();
            }

            @Override
            public void mouseDragged(MouseEvent event) {
                if (chosen < 0) {
                    pointed(event.getX() / zoom, event.getY() / zoom);
                }
            }
        };
        addFocusListener(new FocusListener() {
            @Override
            public void focusGained(FocusEvent event) {
                repaint();
            }

            @Override
            public void focusLost(FocusEvent event) {
                repaint();
            }
        });
        addMouseListener(mouse);
        addMouseMotionListener(mouse);
        bind("UP", () -> choose(-1, TINY));
        bind("DOWN", () -> choose(1, TINY));
        bind("shift UP", () -> choose(-1, 0));
        bind("shift DOWN", () -> choose(1, 0));
        bind("ENTER", this::act);
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
    abstract DataTable table(ViewState now);

    /** One sentence that describes the picture to people who cannot see it. */
    abstract String caption(ViewState now);

    /** The mouse was pressed or dragged over a point outside all hot spots, in the picture's own units. */
    void pointed(double x, double y) {}

    /** For how many milliseconds the picture moves after another day is shown; 0 if it does not move. */
    int moveMillis() {
        return 0;
    }

    @Override
    public void show(ViewState now) {
        shown = now;
        movedAt = System.nanoTime();
        moves = isShowing() ? moveMillis() : 0;
        if (moves > 0) {
            timer.start();
        }
        getAccessibleContext().setAccessibleDescription(caption(now));
        repaint();
    }

    @Override
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

    @Override
    public String title() {
        return title;
    }

    /** How far the move from the day before has come, from 0 to 1. */
    double moveProgress() {
        return moves == 0 ? 1 : Math.min(1, (System.nanoTime() - movedAt) / 1e6 / moves);
    }

    @Override
    public Figure figure(String name) {
        ViewState now = shown;
        if (now == null) {
            throw new IllegalStateException(title + " shows nothing yet");
        }
        return new ViewFigure(this, name, now);
    }

    private record ViewFigure(PaintedView view, String name, ViewState now) implements Figure {
        @Override
        public String title() {
            return view.title + ", " + now.snapshot().date().inWords();
        }

        @Override
        public String caption() {
            return view.caption(now);
        }

        @Override
        public DataTable table() {
            return view.table(now);
        }

        @Override
        public Dimension size() {
            int width = view.getWidth() > 0 ? view.getWidth() : 960;
            int height = view.getHeight() > 0 ? view.getHeight() : 600;
            return new Dimension((int) Math.round(width / view.zoom), (int) Math.round(height / view.zoom));
        }

        @Override
        public List<HoverArea> draw(Canvas canvas) {
            view.draw(canvas, size().width, size().height);
            return List.of();
        }
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        buffer.paint(graphics, this, memory -> {
            memory.scale(zoom, zoom);
            Canvas canvas = new Canvas(memory);
            spots = draw(canvas, getWidth() / zoom, getHeight() / zoom);
            if (isFocusOwner()) {
                markFocus(canvas);
            }
        });
    }

    /** A frame round the view that has the focus, and a mark on the spot that the keys have chosen. */
    private void markFocus(Canvas canvas) {
        canvas.stroke(
                new Rectangle2D.Double(1, 1, getWidth() / zoom - 2, getHeight() / zoom - 2), Theme.COALITION, 1.5);
        if (chosen >= 0 && chosen < spots.size()) {
            canvas.stroke(spots.get(chosen).area(), Theme.INK, 3, 3f, 2f);
        }
    }

    private List<HotSpot> draw(Canvas canvas, double width, double height) {
        canvas.fill(new Rectangle2D.Double(0, 0, width, height), Theme.PAPER);
        ViewState now = shown;
        if (now == null) {
            canvas.text(
                    "Opening \u2026",
                    width / 2,
                    height / 2,
                    TextStyle.LABEL.withColor(Theme.SOFT).centred());
            return List.of();
        }
        return paint(canvas, now, width, height);
    }

    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        int spot = spotAt(event.getPoint());
        return spot < 0
                ? null
                : "<html><div style='width:" + Math.round(300 * zoom) + "px;font-size:" + Math.round(12 * zoom) + "px'>"
                        + spots.get(spot).tip().get() + "</div>";
    }

    private int spotAt(Point point) {
        for (int spot = spots.size() - 1; spot >= 0; spot--) {
            if (spots.get(spot).area().contains(point.x / zoom, point.y / zoom)) {
                return spot;
            }
        }
        return -1;
    }

    private void choose(int step, double smallest) {
        if (!spots.isEmpty()) {
            for (int tried = 0; tried < spots.size(); tried++) {
                chosen = Math.floorMod(chosen + step, spots.size());
                if (spots.get(chosen).area().getBounds2D().getWidth() > smallest) {
                    break;
                }
            }
            String words = spots.get(chosen).tip().get().replaceAll("<[^>]*>", " ");
            getAccessibleContext().setAccessibleName(title + ": " + words);
            repaint();
        }
    }

    private void act() {
        if (chosen >= 0 && chosen < spots.size()) {
            spots.get(chosen).act().run();
        }
    }

    private void bind(String key, Runnable act) {
        getInputMap().put(Objects.requireNonNull(KeyStroke.getKeyStroke(key)), key);
        getActionMap().put(key, Widgets.action(key, null, act));
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJComponent() {};
            accessibleContext.setAccessibleName(title);
        }
        return accessibleContext;
    }

    private void tick() {
        repaint();
        if (moveProgress() >= 1) {
            timer.stop();
        }
    }
}
