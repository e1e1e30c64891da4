/** One run from start to finish, and many of them. */
@NullMarked
package smolny.lab.run;

import org.jspecify.annotations.NullMarked;
