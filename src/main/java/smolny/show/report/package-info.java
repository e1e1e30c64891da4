/**
 * The figures of a batch of runs: what the runs gave and what the sources say, put into the figures of
 * {@link smolny.show.chart}. {@link smolny.show.report.Album} draws them all. Towns, dates and titles come from the
 * scenario and its record.
 */
@NullMarked
package smolny.show.report;

import org.jspecify.annotations.NullMarked;
