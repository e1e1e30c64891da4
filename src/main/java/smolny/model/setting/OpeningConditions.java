package smolny.model.setting;

/**
 * How things stand on the first day.
 *
 * @param credibility of the Provisional Government, in [0, 1.2]
 * @param access share of agitators who are let in, in [0, 1]
 * @param fear part of the July fear that is still felt, in [0, 1]
 */
public record OpeningConditions(double credibility, double access, double fear) {}
