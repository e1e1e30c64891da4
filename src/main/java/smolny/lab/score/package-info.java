/** How well runs agree with the record: residuals, coverage, proper scores, and null models to beat. */
@NullMarked
package smolny.lab.score;

import org.jspecify.annotations.NullMarked;
