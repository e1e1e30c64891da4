package smolny.lab.batch;

import smolny.lab.design.Point;

/**
 * One run of a plan, before it is executed.
 *
 * @param run its number in the plan, from 1
 * @param point setting of the varied parameters
 * @param history which of the plan's histories, from 0
 * @param seed random seed
 */
public record Job(int run, Point point, int history, long seed) {}
