/** What can happen in a run, as records, and who is told. Observing a run never changes it. */
@NullMarked
package smolny.model.observer;

import org.jspecify.annotations.NullMarked;
