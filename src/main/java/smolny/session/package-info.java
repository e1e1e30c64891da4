/**
 * An interactive session, with or without a window: run a scenario day by day, change it, undo, and repeat it from a
 * script. The door is {@link smolny.session.InteractiveSession}. Nothing here knows Swing.
 */
@NullMarked
package smolny.session;

import org.jspecify.annotations.NullMarked;
