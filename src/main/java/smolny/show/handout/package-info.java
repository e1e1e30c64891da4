/** The answer page and the report: one file each, made from nothing but a folder of results. */
@NullMarked
package smolny.show.handout;

import org.jspecify.annotations.NullMarked;
