/** What a scenario says, in words and lists for readers. Nothing here may change what is run. */
@NullMarked
package smolny.scenario.describe;

import org.jspecify.annotations.NullMarked;
