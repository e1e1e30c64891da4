package smolny.model.measure;

import java.util.function.ToDoubleFunction;
import smolny.model.world.World;

/**
 * A named quantity of the world.
 *
 * @param place id of the group or body, or {@code government}, {@code local_soviets}, {@code country}
 * @param quantity what of it
 * @param reader reads it; NaN where there is nothing to read yet
 */
public record Measure(String place, MeasuredQuantity quantity, ToDoubleFunction<World> reader) {
    /** Its one name: {@code moscow_soviet.soviet_power}. */
    public String name() {
        return quantity.of(place);
    }
}
