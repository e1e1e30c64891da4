package smolny.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import smolny.scenario.LoadedScenario;

/** Scenarios that are asked for again and again, each read once. Safe for use by several threads. */
final class LoadedOnce {
    private final Map<List<Object>, LoadedScenario> loaded = new HashMap<>();

    /** The scenario with these interventions, as it was when it was first asked for. */
    synchronized LoadedScenario load(ScenarioOptions asked) {
        List<Object> key = List.of(asked.name(), asked.interventions());
        LoadedScenario found = loaded.get(key);
        if (found == null) {
            found = asked.load();
            loaded.put(key, found);
        }
        return found;
    }
}
