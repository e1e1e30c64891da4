package smolny.lab.explain;

/**
 * A contribution.
 *
 * @param cause in words
 * @param amount in the unit of the whole
 */
public record Part(String cause, double amount) {}
