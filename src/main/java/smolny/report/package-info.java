/**
 * Reports for readers: HTML pages on a what-if or on runs, the words and tables of a what-if's answer, and Markdown
 * sheets of calibrations and scores. A page is one file that refers to nothing outside itself, and every number in
 * its text links to the cell that it comes from. {@link smolny.report.ScoreTables} gives the tables of any scored targets on their
 * own: each null model beside the runs, and scores by kind of target. Nothing here runs a simulation.
 */
@NullMarked
package smolny.report;

import org.jspecify.annotations.NullMarked;
