package smolny.gui;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.swing.JPanel;
import smolny.chart.Canvas;
import smolny.chart.Theme;

/** A chart of a few lines over the days, small enough for a panel of words. */
final class InspectorChart extends JPanel {
    private static final int LEFT = 84;
    private static final int RIGHT = 12;
    private static final int TOP = 10;
    private static final int HEIGHT = 150;
    private static final int ROW = 18;
    private static final double PALE = 150 / 255.0;

    private final transient InspectorContent.Chart chart;

    InspectorChart(InspectorContent.Chart chart) {
        this.chart = chart;
        setOpaque(false);
        setPreferredSize(new Dimension(300, HEIGHT + 26 + ROW * keys()));
        getAccessibleContext().setAccessibleName(chart.title() + ". " + words());
    }

    private String words() {
        return chart.lines().stream()
                .filter(line -> !line.values().isEmpty())
                .map(line -> String.format(
                        Locale.ROOT,
                        "%s: %.2f at first, %.2f now",
                        line.label(),
                        line.values().get(0),
                        line.values().get(line.values().size() - 1)))
                .collect(Collectors.joining("; "));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setFont(
                getFont() == null ? g.getFont() : getFont().deriveFont(getFont().getSize2D() - 1));
        axes(g);
        for (InspectorContent.Line line : chart.lines()) {
            draw(g, line);
        }
        key(g);
        g.dispose();
    }

    private void axes(Graphics2D g) {
        InspectorContent.Axis axis = chart.axis();
        FontMetrics metrics = g.getFontMetrics();
        level(g, axis.low(), axis.lowWord(), Theme.RULE, metrics);
        level(g, axis.middle(), axis.middleWord(), Theme.RULE, metrics);
        level(g, axis.high(), axis.highWord(), Theme.GRID, metrics);
        g.setColor(Theme.SOFT);
        String last = chart.clock().end().inShort();
        int below = HEIGHT - 4 + metrics.getAscent();
        g.drawString(chart.clock().start().inShort(), LEFT, below);
        g.drawString(last, getWidth() - RIGHT - metrics.stringWidth(last), below);
        if (chart.shown() >= 0) {
            g.setColor(Theme.FAINT);
            double x = x(chart.shown());
            g.draw(new Line2D.Double(x, TOP, x, y(axis.low())));
        }
    }

    private void level(Graphics2D g, double value, String word, Color color, FontMetrics metrics) {
        g.setColor(color);
        g.draw(new Line2D.Double(LEFT, y(value), getWidth() - RIGHT, y(value)));
        g.setColor(Theme.SOFT);
        g.drawString(word, LEFT - 6 - metrics.stringWidth(word), (float) y(value) + metrics.getAscent() / 2f - 1);
    }

    private void draw(Graphics2D g, InspectorContent.Line line) {
        ink(g, line);
        g.draw(Canvas.curve(
                line.values().size(), this::x, day -> y(line.values().get(day))));
    }

    private static void ink(Graphics2D g, InspectorContent.Line line) {
        Color color =
                switch (line.color()) {
                    case PRIVATE -> Theme.PRIVATE;
                    case OPEN -> Theme.EXPRESSED;
                    case SEATS -> Theme.SEATS;
                };
        float[] dash = {5, 4};
        g.setColor(line.baseline() ? Theme.translucent(color, PALE) : color);
        g.setStroke(
                line.baseline()
                        ? new BasicStroke(1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dash, 0)
                        : new BasicStroke(line.color() == InspectorContent.LineColor.SEATS ? 2.4f : 1.8f));
    }

    private int keys() {
        int own = (int) chart.lines().stream().filter(line -> !line.baseline()).count();
        return own == chart.lines().size() ? own : own + 1;
    }

    private void key(Graphics2D g) {
        int y = HEIGHT + 22;
        for (InspectorContent.Line line : chart.lines()) {
            if (!line.baseline()) {
                key(g, line, line.label(), y);
                y += ROW;
            }
        }
        Optional<InspectorContent.Line> baseline =
                chart.lines().stream().filter(InspectorContent.Line::baseline).findFirst();
        if (baseline.isPresent()) {
            key(g, baseline.get(), "dashed: unchanged scenario", y);
        }
    }

    private static void key(Graphics2D g, InspectorContent.Line line, String label, int y) {
        ink(g, line);
        g.draw(new Line2D.Double(LEFT, y, LEFT + 26, y));
        g.setColor(Theme.INK);
        g.drawString(label, LEFT + 34, y + g.getFontMetrics().getAscent() / 2 - 1);
    }

    private double x(double day) {
        return LEFT
                + (getWidth() - LEFT - RIGHT) * day / Math.max(1, chart.clock().days() - 1);
    }

    private double y(double value) {
        InspectorContent.Axis axis = chart.axis();
        double part = (value - axis.low()) / (axis.high() - axis.low());
        return HEIGHT - 18 - (HEIGHT - 18 - TOP) * Math.max(0, Math.min(1, part));
    }
}
