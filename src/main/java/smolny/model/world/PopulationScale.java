package smolny.model.world;

import java.util.List;
import java.util.OptionalDouble;
import smolny.kernel.math.DecimalNumber;

/**
 * How many real people each simulated person stands for. A scale changes the random variation, not the levels.
 *
 * @param name as said on the command line
 * @param units factor on every place's number of base units
 * @param persons persons in a base unit
 * @param oneForOne true if groups of known headcount get every person
 */
public record PopulationScale(String name, double units, int persons, boolean oneForOne) {
    /** About 6,000 persons: fast enough for a lesson. */
    public static final PopulationScale CLASS = new PopulationScale("class", 0.35, 16, false);
    /** About 67,000 persons. */
    public static final PopulationScale STANDARD = new PopulationScale("standard", 1.63, 40, false);
    /**
     * As standard, but every group whose headcount the record has one for one: the workers and soldiers of both capitals,
     * the fleet and the four fronts, 5.2 million persons.
     */
    public static final PopulationScale FULL = new PopulationScale("full", 1.63, 40, true);

    /**
     * The scale of a name, or a factor on the standard one.
     *
     * @param text class, standard, full, or a number
     * @throws IllegalArgumentException if it is none of these, or the number is out of range
     */
    public static PopulationScale of(String text) {
        for (PopulationScale scale : List.of(CLASS, STANDARD, FULL)) {
            if (scale.name.equals(text)) {
                return scale;
            }
        }
        OptionalDouble factor = DecimalNumber.parse(text);
        if (factor.isEmpty()) {
            throw new IllegalArgumentException(
                    "no scale is called '" + text + "'; scales are class, standard, full, or a factor such as 0.5");
        }
        return times(factor.getAsDouble());
    }

    /**
     * Standard units, multiplied.
     *
     * @param factor on the number of units of {@link #STANDARD}, in [0.1, 100]
     * @throws IllegalArgumentException outside that range
     */
    public static PopulationScale times(double factor) {
        if (!(factor >= 0.1 && factor <= 100)) {
            throw new IllegalArgumentException("a scale is a number from 0.1 to 100, or class, standard, full");
        }
        return new PopulationScale(Double.toString(factor), STANDARD.units * factor, STANDARD.persons, false);
    }

    /** Base units of a place, from their number at scale 1; at least one. */
    public int unitsOf(int atScaleOne) {
        return Math.max(1, (int) Math.round(atScaleOne * units));
    }
}
