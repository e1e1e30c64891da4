package smolny.scenario;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import smolny.model.setting.ScenarioSetting;
import smolny.model.world.Party;
import smolny.model.world.QuestionnaireAnswer;

/** The English titles of a scenario's groups, bodies, events, sessions and elections by their ids. */
public final class Labels {
    private final Map<String, String> places = new HashMap<>();
    private final Map<String, String> events = new HashMap<>();
    private final Map<String, String> ballots = new HashMap<>();

    /** Of a setting and what happens in it. */
    Labels(ScenarioSetting setting, List<ChronicleEntry> chronicle) {
        setting.groups().forEach(group -> places.put(group.id(), group.title()));
        setting.bodies().forEach(body -> places.put(body.id(), body.title()));
        setting.sessions().forEach(session -> ballots.put(session.id(), session.question()));
        setting.elections().forEach(election -> ballots.put(election.id(), election.title()));
        chronicle.forEach(e -> events.put(e.id(), e.titles().getOrDefault("en", e.id())));
    }

    /** Of a scenario. */
    public static Labels of(LoadedScenario loaded) {
        return new Labels(loaded.scenario().setting(), loaded.chronicle());
    }

    /** The label of a party or of an answer on the questionnaire by its word in tables; the word itself if it is neither. */
    public static String ofPartyOrAnswer(String word) {
        for (Party party : Party.values()) {
            if (party.word().equals(word)) {
                return party.label();
            }
        }
        for (QuestionnaireAnswer answer : QuestionnaireAnswer.values()) {
            if (answer.word().equals(word)) {
                return answer.label();
            }
        }
        return word;
    }

    /** The title of a group or body, or its id if it has none. */
    public String place(String id) {
        return places.getOrDefault(id, id);
    }

    /** The title of an event, or its id if it has none. */
    public String event(String id) {
        return events.getOrDefault(id, id);
    }

    /** The question of a session or the title of an election, or its id if it has none. */
    public String ballot(String id) {
        return ballots.getOrDefault(id, id);
    }

    /** The title of a group or body, or its id with spaces. */
    public String placeInWords(String id) {
        return places.getOrDefault(id, id.replace('_', ' '));
    }

    /** The title of an event, or its id with spaces. */
    public String eventInWords(String id) {
        return events.getOrDefault(id, id.replace('-', ' '));
    }
}
