/** What the record says ought to happen, put to the model. */
@NullMarked
package smolny.claims;

import org.jspecify.annotations.NullMarked;
