/** What moves an outcome, in words, tables and charts. */
@NullMarked
package smolny.show.influence;

import org.jspecify.annotations.NullMarked;
