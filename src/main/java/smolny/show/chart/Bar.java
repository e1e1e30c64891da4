package smolny.show.chart;

/**
 * One row of a tornado.
 *
 * @param label name of what is moved
 * @param whole length of the pale bar: how much it matters in all
 * @param low lower end of the interval of {@code whole}
 * @param high upper end of it
 * @param part length of the dark bar: what it does alone or on balance; with its sign
 */
public record Bar(String label, double whole, double low, double high, double part) {}
