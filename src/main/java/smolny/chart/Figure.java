package smolny.chart;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.util.List;

/** A picture with the numbers behind it and one sentence about them. */
public interface Figure {

    /** Stem of the file names: lower-case Latin letters, digits, hyphen and underscore. */
    String name();

    /** Headline, printed at the top of the picture. */
    String title();

    /** One sentence for those who do not see the picture; every number in it stands in {@link #table()}. */
    String caption();

    /** The numbers that are drawn, rounded as in the caption. */
    DataTable table();

    /** Width and height in pixels at single scale; also the size of the SVG's view box. */
    Dimension size();

    /** Parts that show their numbers when pointed at, those drawn last on top; by default none. */
    default List<HoverArea> hoverAreas() {
        return List.of();
    }

    /** Draws the whole picture on a white ground; the graphics' state is not restored. */
    void draw(Graphics2D graphics);
}
