package smolny.model.measure;

import java.util.Optional;

/**
 * The name of a measure taken apart, such as {@code moscow_soviet.soviet_power}.
 *
 * @param place id of the group, body or place, or {@code government}, {@code local_soviets}, {@code country}
 * @param quantity what of it
 */
public record MeasureName(String place, MeasuredQuantity quantity) {
    /** Takes a name apart; empty if no quantity is called so. */
    static Optional<MeasureName> find(String name) {
        int dot = name.indexOf('.');
        for (MeasuredQuantity quantity : MeasuredQuantity.values()) {
            if (dot >= 0 && quantity.word().equals(name.substring(dot + 1))) {
                return Optional.of(new MeasureName(name.substring(0, dot), quantity));
            }
        }
        return Optional.empty();
    }

    /**
     * Takes apart the name of a measure.
     *
     * @throws IllegalArgumentException if no quantity is called so
     */
    public static MeasureName of(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("no measure is called " + name));
    }

    @Override
    public String toString() {
        return quantity.of(place);
    }
}
