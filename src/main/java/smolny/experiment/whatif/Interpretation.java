package smolny.experiment.whatif;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import smolny.kernel.parameter.Parameter;
import smolny.kernel.parameter.ParameterValues;
import smolny.model.event.Scenario;
import smolny.scenario.LoadedScenario;

/**
 * An interpretation of the autumn that one may hold besides the fitted one: other values of some parameters, the same in
 * the unchanged and in the changed version.
 *
 * @param id its name
 * @param title in words
 * @param values of the parameters that it sets
 */
public record Interpretation(String id, String title, Map<Parameter, Double> values) {
    private static final String USER = "--set";

    /** Keeps its own copy. */
    public Interpretation {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** The one that a scenario file holds: every parameter that it or its parents set. */
    public static Interpretation of(LoadedScenario loaded) {
        ParameterValues all = loaded.scenario().values();
        Map<Parameter, Double> set = new LinkedHashMap<>();
        for (Parameter parameter : all.registry().all()) {
            if (!all.isStandard(parameter)) {
                set.put(parameter, all.of(parameter));
            }
        }
        String id = loaded.scenario().setting().id();
        return new Interpretation(id, loaded.titles().getOrDefault("en", id), set);
    }

    /** These values and those of another one, which has the last word. */
    Interpretation and(Interpretation other) {
        Map<Parameter, Double> both = new LinkedHashMap<>(values);
        both.putAll(other.values);
        return new Interpretation(id + ", " + other.id, title + ", " + other.title, both);
    }

    /**
     * A scenario with these values. What it changes itself against the unchanged version stays as it is, and so does what
     * the user has set.
     *
     * @param version of the scenario
     * @param unchanged the version that it is compared with, or itself
     */
    Scenario appliedTo(Scenario version, Scenario unchanged) {
        ParameterValues applied = version.values();
        for (Map.Entry<Parameter, Double> entry : values.entrySet()) {
            Parameter parameter = entry.getKey();
            boolean changed =
                    version.values().of(parameter) != unchanged.values().of(parameter);
            if (!changed && !version.values().originOf(parameter).equals(USER)) {
                applied = applied.with(parameter, entry.getValue(), "reading " + id);
            }
        }
        return version.with(applied);
    }
}
