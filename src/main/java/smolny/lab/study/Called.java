package smolny.lab.study;

import java.util.HashMap;
import java.util.Map;
import smolny.history.LoadedScenario;

/** What bodies, groups and events are called in words. */
final class Called {
    private final Map<String, String> places = new HashMap<>();
    private final Map<String, String> events = new HashMap<>();

    Called(LoadedScenario loaded) {
        loaded.scenario().setting().groups().forEach(group -> places.put(group.id(), group.title()));
        loaded.scenario().setting().bodies().forEach(body -> places.put(body.id(), body.title()));
        loaded.chronicle().forEach(e -> events.put(e.id(), e.titles().getOrDefault("en", e.id())));
    }

    /** A group's or body's title, or else its id with spaces. */
    String place(String id) {
        return places.getOrDefault(id, id.replace('_', ' '));
    }

    /** An event's title, or else its id with spaces. */
    String event(String id) {
        return events.getOrDefault(id, id.replace('-', ' '));
    }
}
