/** How fast the model is on this machine, beside the same rule written the usual way. Measures; changes nothing. */
@NullMarked
package smolny.lab.bench;

import org.jspecify.annotations.NullMarked;
