/**
 * MASON's own console on the same simulation; {@link smolny.gui.console.SmolnyConsole} opens it. A run is stepped by MASON and
 * kept by an interactive session, so that every change is recorded with its day.
 */
@NullMarked
package smolny.gui.console;

import org.jspecify.annotations.NullMarked;
