/** What-ifs: paired comparison, sample size, threshold and openness of outcomes, and the statistics for them. */
@NullMarked
package smolny.lab.study;

import org.jspecify.annotations.NullMarked;
