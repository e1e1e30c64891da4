/** The command line: one small class per command. The only place that prints, reads arguments and ends the program. */
@NullMarked
package smolny.cli;

import org.jspecify.annotations.NullMarked;
