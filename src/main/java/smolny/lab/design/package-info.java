/** Where the points of a plan lie. */
@NullMarked
package smolny.lab.design;

import org.jspecify.annotations.NullMarked;
