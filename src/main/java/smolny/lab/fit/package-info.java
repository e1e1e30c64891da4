/** Fitting parameters to the record: a reference point, waves that rule out what cannot be, and a sample of what is left. */
@NullMarked
package smolny.lab.fit;

import org.jspecify.annotations.NullMarked;
