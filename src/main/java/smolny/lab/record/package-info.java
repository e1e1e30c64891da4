/** What runs leave on disk: tidy tables with a dictionary, and the recipe to make them again. */
@NullMarked
package smolny.lab.record;

import org.jspecify.annotations.NullMarked;
