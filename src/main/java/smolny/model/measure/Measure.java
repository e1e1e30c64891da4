package smolny.model.measure;

import java.util.function.ToDoubleFunction;
import smolny.model.world.World;

/**
 * A named quantity of the world.
 *
 * @param place id of the group or body, or {@code government}, {@code local_soviets}, {@code country}
 * @param quantity what of it
 * @param of reads it; NaN where there is nothing to read yet
 */
public record Measure(String place, Quantity quantity, ToDoubleFunction<World> of) {
    /** Its one name: {@code moscow_soviet.soviet_power}. */
    public String name() {
        return quantity.of(place);
    }
}
