/** The web page: one file that holds the model, the scenarios and all that is shown. */
@NullMarked
package smolny.page;

import org.jspecify.annotations.NullMarked;
