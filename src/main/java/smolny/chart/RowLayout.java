package smolny.chart;

import java.util.ArrayList;
import java.util.List;

/** Rows one below the other, some with a heading above them, at pixels from the top of a plot. */
final class RowLayout {
    private final double heading;
    private final List<Double> tops = new ArrayList<>();
    private final List<Double> bottoms = new ArrayList<>();
    private final List<String> headings = new ArrayList<>();
    private double height;

    /** No rows yet; {@code heading} is the height of a heading, pixels. */
    RowLayout(double heading) {
        this.heading = heading;
    }

    /** Adds a row below the others, with a heading above it unless that is empty. */
    void add(String above, double rowHeight) {
        double top = height + (above.isEmpty() ? 0 : heading);
        tops.add(top);
        headings.add(above);
        height = top + rowHeight;
        bottoms.add(height);
    }

    int size() {
        return tops.size();
    }

    String heading(int row) {
        return headings.get(row);
    }

    double top(int row) {
        return tops.get(row);
    }

    double bottom(int row) {
        return bottoms.get(row);
    }

    double middle(int row) {
        return (top(row) + bottom(row)) / 2;
    }

    /** Height of all rows and headings. */
    double height() {
        return height;
    }
}
