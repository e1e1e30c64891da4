/** Why a vote went as it did, and what moved a unit or a deputy: contributions that add up to the whole. */
@NullMarked
package smolny.lab.explain;

import org.jspecify.annotations.NullMarked;
