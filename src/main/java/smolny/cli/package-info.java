/**
 * The command line: one thin class per command, which parses, calls one door and prints. The only place that prints,
 * reads arguments and ends the program.
 */
@NullMarked
package smolny.cli;

import org.jspecify.annotations.NullMarked;
