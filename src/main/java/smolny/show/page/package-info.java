/** Answers in words, as JSON and as one page that needs no network. */
@NullMarked
package smolny.show.page;

import org.jspecify.annotations.NullMarked;
