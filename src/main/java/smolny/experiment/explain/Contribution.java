package smolny.experiment.explain;

/**
 * A contribution.
 *
 * @param cause in words
 * @param amount in the unit of the whole
 */
public record Contribution(String cause, double amount) {}
