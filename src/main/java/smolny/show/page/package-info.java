/** The answer to a what-if: in words, as tables, as JSON, as a chart and as a folder of results. */
@NullMarked
package smolny.show.page;

import org.jspecify.annotations.NullMarked;
