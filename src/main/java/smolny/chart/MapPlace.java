package smolny.chart;

import java.util.List;

/**
 * A soviet or a front on the map.
 *
 * @param label name as printed
 * @param longitude degrees east
 * @param latitude degrees north
 * @param electors people it stands for, at least 0; the area of its disc
 * @param front true for a front or army, drawn as a square, false for a soviet, drawn as a disc
 * @param capital true for a capital, which is named however crowded the map is about it
 * @param support share for soviet power on each date of the map, in [0, 1]
 */
public record MapPlace(
        String label,
        double longitude,
        double latitude,
        double electors,
        boolean front,
        boolean capital,
        List<Double> support) {

    /**
     * Copies and checks the list.
     *
     * @throws IllegalArgumentException if the number of electors is negative or a share is outside [0, 1]
     */
    public MapPlace {
        support = List.copyOf(support);
        if (!(electors >= 0) || support.stream().anyMatch(share -> !(share >= 0 && share <= 1))) {
            throw new IllegalArgumentException(
                    "place \"" + label + "\": electors " + electors + ", support " + support + " out of range");
        }
    }
}
