/**
 * What the window shows: map, chamber, board, time line, charts and ledger. Each is painted from snapshots that no run changes
 * any more, so that looking changes nothing.
 */
@NullMarked
package smolny.show.gui.view;

import org.jspecify.annotations.NullMarked;
