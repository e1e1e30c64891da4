/**
 * The window; {@link smolny.gui.SmolnyWindow} opens it. Views are painted from immutable snapshots, so looking
 * changes nothing; controls change the session; inspectors describe what was clicked.
 */
@NullMarked
package smolny.gui;

import org.jspecify.annotations.NullMarked;
