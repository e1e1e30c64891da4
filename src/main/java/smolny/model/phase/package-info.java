/** What happens in the course of a day, one class per mechanism. */
@NullMarked
package smolny.model.phase;

import org.jspecify.annotations.NullMarked;
