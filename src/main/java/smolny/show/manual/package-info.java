/** Tables of the manual that are generated from the program, so that a test can compare them with the documents. */
@NullMarked
package smolny.show.manual;

import org.jspecify.annotations.NullMarked;
