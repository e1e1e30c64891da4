package smolny.gui;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.LayoutManager;
import java.awt.Rectangle;
import javax.swing.JPanel;
import javax.swing.Scrollable;

/** A column that fills the width of its viewport and is as high as its parts need. */
final class ColumnPanel extends JPanel implements Scrollable {
    private static final int LINE = 24;
    private static final int USUAL_WIDTH = 360;

    /** An empty column. */
    ColumnPanel() {
        super(new Stack());
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return getPreferredSize();
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return LINE;
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return Math.max(LINE, visible.height - LINE);
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return false;
    }

    /** Stacks parts from top to bottom. Sets the width first, because the height of wrapped text depends on it. */
    private static final class Stack implements LayoutManager {
        @Override
        public void addLayoutComponent(String name, Component part) {}

        @Override
        public void removeLayoutComponent(Component part) {}

        @Override
        public Dimension preferredLayoutSize(Container column) {
            int width = column.getWidth() > 0 ? column.getWidth() : USUAL_WIDTH;
            return new Dimension(USUAL_WIDTH, place(column, width));
        }

        @Override
        public Dimension minimumLayoutSize(Container column) {
            return new Dimension(0, 0);
        }

        @Override
        public void layoutContainer(Container column) {
            place(column, column.getWidth());
        }

        private static int place(Container column, int width) {
            var edge = column.getInsets();
            int y = edge.top;
            for (Component part : column.getComponents()) {
                if (part.isVisible()) {
                    part.setBounds(edge.left, y, width - edge.left - edge.right, part.getPreferredSize().height);
                    part.doLayout();
                    int height = part.getPreferredSize().height;
                    part.setBounds(edge.left, y, width - edge.left - edge.right, height);
                    part.doLayout();
                    y += height;
                }
            }
            return y + edge.bottom;
        }
    }
}
