package smolny.lab.study;

import java.util.LinkedHashMap;
import java.util.Map;
import smolny.history.LoadedScenario;
import smolny.kernel.param.Parameter;
import smolny.kernel.param.Values;
import smolny.model.event.Scenario;

/**
 * An interpretation of the autumn that one may hold besides the fitted one: other values of some parameters, the same in
 * the unchanged and in the changed history.
 *
 * @param id its name
 * @param title in words
 * @param values of the parameters that it sets
 */
public record Reading(String id, String title, Map<Parameter, Double> values) {
    /** Keeps its own copy. */
    public Reading {
        values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** The one that a scenario file holds: every parameter that it or its parents set. */
    public static Reading of(LoadedScenario loaded) {
        Values all = loaded.scenario().values();
        Map<Parameter, Double> set = new LinkedHashMap<>();
        for (Parameter parameter : all.registry().all()) {
            if (!all.isStandard(parameter)) {
                set.put(parameter, all.of(parameter));
            }
        }
        String id = loaded.scenario().setting().id();
        return new Reading(id, loaded.titles().getOrDefault("en", id), set);
    }

    /**
     * A history as this reading has it. What the history itself changes against the unchanged one stays changed.
     *
     * @param history to be read so
     * @param unchanged the history that it is compared with, or itself
     */
    public Scenario applied(Scenario history, Scenario unchanged) {
        Values read = history.values();
        for (Map.Entry<Parameter, Double> entry : values.entrySet()) {
            Parameter parameter = entry.getKey();
            if (history.values().of(parameter) == unchanged.values().of(parameter)) {
                read = read.with(parameter, entry.getValue(), "reading " + id);
            }
        }
        return history.with(read);
    }
}
