package smolny.show.gui;

import java.awt.Dimension;
import java.awt.Graphics2D;
import smolny.show.chart.Canvas;
import smolny.show.chart.Figure;
import smolny.show.chart.Table;

/** A view as it stands, to be kept as a picture. */
final class Still implements Figure {
    private final PaintedView view;
    private final String name;
    private final double zoom;

    Still(PaintedView view, String name, double zoom) {
        this.view = view;
        this.name = name;
        this.zoom = zoom;
    }

    private ViewState shown() {
        ViewState shown = view.shown();
        if (shown == null) {
            throw new IllegalStateException(view.title() + " shows nothing yet");
        }
        return shown;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String title() {
        return view.title() + ", " + shown().snapshot().date().inWords();
    }

    @Override
    public String caption() {
        return view.caption(shown());
    }

    @Override
    public Table table() {
        return view.numbers(shown());
    }

    @Override
    public Dimension size() {
        int width = view.getWidth() > 0 ? view.getWidth() : 960;
        int height = view.getHeight() > 0 ? view.getHeight() : 600;
        return new Dimension((int) Math.round(width / zoom), (int) Math.round(height / zoom));
    }

    @Override
    public void draw(Graphics2D graphics) {
        Dimension size = size();
        view.draw(new Canvas(graphics), size.width, size.height);
    }
}
