/** Tests of pages. */
@NullMarked
package smolny.show.paper;

import org.jspecify.annotations.NullMarked;
