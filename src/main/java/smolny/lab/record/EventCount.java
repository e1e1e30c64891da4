package smolny.lab.record;

/**
 * In how many runs something came.
 *
 * @param id event or outcome
 * @param runs in which it came
 */
public record EventCount(String id, int runs) {}
