package smolny.lab.record;

import java.util.HashMap;
import java.util.Map;
import smolny.history.LoadedScenario;

/** What things are called in words. */
public final class Titles {
    private final Map<String, String> groups = new HashMap<>();
    private final Map<String, String> bodies = new HashMap<>();
    private final Map<String, String> events = new HashMap<>();

    /** In a scenario. */
    public Titles(LoadedScenario loaded) {
        loaded.scenario().setting().groups().forEach(group -> groups.put(group.id(), group.title()));
        loaded.scenario().setting().bodies().forEach(body -> bodies.put(body.id(), body.title()));
        loaded.chronicle().forEach(e -> events.put(e.id(), e.titles().getOrDefault("en", e.id())));
    }

    /** A group's title, or its id. */
    public String group(String id) {
        return groups.getOrDefault(id, id);
    }

    /** A body's title, or its id. */
    public String body(String id) {
        return bodies.getOrDefault(id, id);
    }

    /** An event's title, or its id. */
    public String event(String id) {
        return events.getOrDefault(id, id);
    }
}
