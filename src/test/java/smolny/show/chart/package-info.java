/** Tests of the figures, on made-up input. */
@NullMarked
package smolny.show.chart;

import org.jspecify.annotations.NullMarked;
