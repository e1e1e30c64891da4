/** HTML reports on a what-if or on runs: one file each, made only from a folder of results. */
@NullMarked
package smolny.show.handout;

import org.jspecify.annotations.NullMarked;
