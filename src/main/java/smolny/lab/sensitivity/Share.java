package smolny.lab.sensitivity;

import smolny.lab.study.Interval;

/**
 * Which part of an outcome's variance one parameter accounts for, by Sobol's indices.
 *
 * @param parameter its id
 * @param first what would go if it alone were known; by chance an estimate may lie a little outside [0, 1]
 * @param firstIn its 95 per cent interval
 * @param total what would be left if it alone were unknown, so that all its interplay with others counts
 * @param totalIn its 95 per cent interval
 */
public record Share(String parameter, double first, Interval firstIn, double total, Interval totalIn) {}
