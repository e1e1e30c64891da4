package smolny.show.gui;

import java.awt.Shape;
import java.util.function.Supplier;

/**
 * A place in a picture that can be pointed at, clicked, and reached by keys.
 *
 * @param area where it is, in the picture's own units
 * @param tip what it is, as HTML without the outer tag or as plain text
 * @param act what a click does
 */
record HotSpot(Shape area, Supplier<String> tip, Runnable act) {}
