/**
 * Why a vote went as it did, and what moved a unit or a deputy: contributions that add up to the whole. The terms
 * come from the rules of the model; no equation stands here.
 */
@NullMarked
package smolny.experiment.explain;

import org.jspecify.annotations.NullMarked;
