/** Controls of a session: the registry's parameters, undo and redo, saving, and what is said when something is refused. */
@NullMarked
package smolny.show.gui.control;

import org.jspecify.annotations.NullMarked;
