package smolny.show.chart;

/**
 * How far a parameter sways an outcome: its place on the map of effects.
 *
 * @param label its name
 * @param size mean size of its effects, mu*, not below 0
 * @param low lower end of the interval of {@code size}
 * @param high upper end of it
 * @param spread standard deviation of its effects, sigma, not below 0
 */
public record Sway(String label, double size, double low, double high, double spread) {}
