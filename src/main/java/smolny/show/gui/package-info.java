/**
 * The window: one frame that holds the views, what plays the days, keys and menus. What is seen is in
 * {@link smolny.show.gui.view}.
 */
@NullMarked
package smolny.show.gui;

import org.jspecify.annotations.NullMarked;
