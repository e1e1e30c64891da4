/** What can happen in a run, as records, and who listens. */
@NullMarked
package smolny.model.fact;

import org.jspecify.annotations.NullMarked;
