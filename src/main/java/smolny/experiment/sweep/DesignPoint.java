package smolny.experiment.sweep;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One setting of the parameters that a plan varies.
 *
 * @param number its place in the plan, from 1
 * @param values value by parameter id, in the plan's order and the parameters' units
 */
public record DesignPoint(int number, Map<String, Double> values) {
    /** Keeps its own copy, in the same order. */
    public DesignPoint {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
