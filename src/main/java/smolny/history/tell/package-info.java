/** What a scenario says, in words and lists for readers. */
@NullMarked
package smolny.history.tell;

import org.jspecify.annotations.NullMarked;
