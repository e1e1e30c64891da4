package smolny.gui.console;

import java.awt.Graphics2D;
import java.util.function.Function;
import sim.display.GUIState;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.Inspector;
import sim.portrayal.LocationWrapper;
import sim.portrayal.SimpleInspector;
import sim.portrayal.SimplePortrayal2D;
import smolny.chart.Canvas;
import smolny.chart.MarkerShape;
import smolny.chart.Theme;

/**
 * How MASON draws, names and inspects one kind of object.
 *
 * @param <T> kind of object
 */
final class ObjectPortrayal<T> extends SimplePortrayal2D {
    private static final int MOST_PROPERTIES = 100;
    private static final double HALO = 4;

    private final transient Class<T> type;
    private final double radius;
    private final transient Painter<T> painter;
    private final transient Function<T, SnapshotProperties<?>> properties;

    /** Draws an object at a point of a canvas. */
    @FunctionalInterface
    interface Painter<T> {
        void paint(Canvas canvas, T object, double x, double y, double radius);
    }

    /**
     * A portrayal.
     *
     * @param radius in units of the field
     */
    ObjectPortrayal(Class<T> type, double radius, Painter<T> painter, Function<T, SnapshotProperties<?>> properties) {
        this.type = type;
        this.radius = radius;
        this.painter = painter;
        this.properties = properties;
    }

    @Override
    public void draw(Object object, Graphics2D graphics, DrawInfo2D info) {
        Canvas canvas = new Canvas(graphics);
        double size = radius * info.draw.width;
        painter.paint(canvas, type.cast(object), info.draw.x, info.draw.y, size);
        if (info.selected) {
            canvas.stroke(MarkerShape.circle(info.draw.x, info.draw.y, size + HALO), Theme.INK, 2);
        }
    }

    @Override
    public boolean hitObject(Object object, DrawInfo2D range) {
        return MarkerShape.circle(range.draw.x, range.draw.y, radius * range.draw.width)
                .intersects(range.clip);
    }

    @Override
    public Inspector getInspector(LocationWrapper wrapper, GUIState state) {
        return new SimpleInspector(
                properties.apply(type.cast(wrapper.getObject())), state, getName(wrapper), MOST_PROPERTIES);
    }

    @Override
    public String getName(LocationWrapper wrapper) {
        return properties.apply(type.cast(wrapper.getObject())).getObject().toString();
    }
}
