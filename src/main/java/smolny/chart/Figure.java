package smolny.chart;

import java.awt.Dimension;
import java.util.Collection;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** A picture with the numbers behind it and one sentence about them. */
public interface Figure {

    /** Stem of the file names: lower-case Latin letters, digits, hyphen and underscore. */
    String name();

    /** Headline, printed at the top of the picture. */
    String title();

    /** One sentence that describes the picture to people who cannot see it; every number in it stands in {@link #table()}. */
    String caption();

    /** The numbers that are drawn, rounded as in the caption. */
    DataTable table();

    /** Width and height in pixels at single scale; also the size of the SVG's view box. */
    Dimension size();

    /** Draws the whole picture on a white ground and gives the parts that say something when they are pointed at. */
    List<HoverArea> draw(Canvas canvas);

    /** The greatest of some values, or another number if there are none; it leaves out what is not finite. */
    static <T> double greatest(Collection<T> all, ToDoubleFunction<T> value, double ifNone) {
        return all.stream().mapToDouble(value).filter(Double::isFinite).max().orElse(ifNone);
    }

    /**
     * Checks that a figure has something to draw.
     *
     * @param noun what it draws, in the plural
     * @throws IllegalArgumentException if the list is empty
     */
    static void requireSome(String name, String noun, List<?> list) {
        if (list.isEmpty()) {
            throw new IllegalArgumentException("figure " + name + " has no " + noun);
        }
    }
}
