/** An interactive session, with or without a window: run a scenario day by day, change it, undo, and repeat it from a script. */
@NullMarked
package smolny.lab.session;

import org.jspecify.annotations.NullMarked;
