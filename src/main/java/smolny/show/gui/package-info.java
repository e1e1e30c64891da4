/**
 * The window; {@link smolny.show.gui.SmolnyWindow} opens it. Views ({@code *View}) are painted from immutable snapshots, so
 * that looking changes nothing; controls change the session; inspectors describe what was clicked.
 */
@NullMarked
package smolny.show.gui;

import org.jspecify.annotations.NullMarked;
