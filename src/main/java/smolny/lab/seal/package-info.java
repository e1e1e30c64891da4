/** Predictions sealed before the first run, and what they were worth. */
@NullMarked
package smolny.lab.seal;

import org.jspecify.annotations.NullMarked;
