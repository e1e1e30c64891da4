/** Answers in words, as tables, as JSON and as a chart. */
@NullMarked
package smolny.show.page;

import org.jspecify.annotations.NullMarked;
