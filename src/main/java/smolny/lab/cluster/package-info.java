/** The runs of a plan over several processes that find one another; needs a library that is not installed with the program. */
@NullMarked
package smolny.lab.cluster;

import org.jspecify.annotations.NullMarked;
