/** Tests of the figures of real runs. */
@NullMarked
package smolny.show.report;

import org.jspecify.annotations.NullMarked;
