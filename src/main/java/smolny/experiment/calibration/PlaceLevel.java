package smolny.experiment.calibration;

/**
 * What the record says of what a place has of its own.
 *
 * @param locality the town, province or front
 * @param variable which level
 * @param mean in standard deviations over places
 * @param sd what remains uncertain; 1 if the record says nothing
 */
public record PlaceLevel(String locality, String variable, double mean, double sd) {}
