package smolny.scenario;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import smolny.kernel.calendar.OldStyleDate;
import smolny.model.setting.ScenarioSetting;
import smolny.model.setting.SovietSession;
import smolny.model.world.Party;
import smolny.model.world.QuestionnaireAnswer;

/** The English titles of a scenario's groups, bodies, events, sessions and elections by their ids. */
public final class Labels {
    private final Map<String, String> places = new HashMap<>();
    private final Map<String, String> events = new HashMap<>();
    private final Map<String, String> ballots = new HashMap<>();
    private final Map<String, String> held = new HashMap<>();
    private final Set<String> counted = new HashSet<>();

    private Labels(LoadedScenario loaded) {
        ScenarioSetting setting = loaded.scenario().setting();
        setting.groups().forEach(group -> places.put(group.id(), group.title()));
        setting.bodies().forEach(body -> places.put(body.id(), body.title()));
        setting.theatres().forEach(theatre -> places.put(theatre.id(), theatre.title()));
        setting.armedUnits().forEach(unit -> places.put(unit.id(), unit.title()));
        setting.sessions().forEach(session -> ballots.put(session.id(), session.question()));
        setting.elections().forEach(election -> ballots.put(election.id(), election.title()));
        loaded.chronicle().forEach(e -> events.put(e.id(), e.titles().getOrDefault("en", e.id())));
        for (CheckedRow row : CheckedRow.in(loaded.resolved(), "sessions")) {
            held.put(row.text("id"), held(row));
            if (row.flag("counted", false)) {
                counted.add(row.text("id"));
            }
        }
        CheckedRow.in(loaded.resolved(), "elections").forEach(row -> held.put(row.text("id"), held(row)));
    }

    /** The labels of a scenario. */
    public static Labels of(LoadedScenario loaded) {
        return new Labels(loaded);
    }

    private static String held(CheckedRow row) {
        OldStyleDate first = row.dayOrNull("held_from");
        OldStyleDate last = row.dayOrNull("held_until");
        if (first == null) {
            return last == null ? "" : "until " + DayTypes.inWords(last);
        }
        if (last == null) {
            return "from " + DayTypes.inWords(first);
        }
        if (first.equals(last)) {
            return "on " + DayTypes.inWords(first);
        }
        return (first.month() == last.month() ? first.day() : DayTypes.inWords(first)) + " to "
                + DayTypes.inWords(last);
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

    /** The title of a group, body, theatre or armed unit, or its id if it has none. */
    public String place(String id) {
        return places.getOrDefault(id, id);
    }

    /** The title of an event, or its id if it has none. */
    public String event(String id) {
        return events.getOrDefault(id, id);
    }

    /**
     * The question of a session or the title of an election, or its id if it has none; with the real days, if the scenario
     * says that the model takes others.
     */
    public String ballot(String id) {
        return withDays(ballots.getOrDefault(id, id), id);
    }

    /** Who votes in a session and where, and its real days if the model takes another. */
    public String session(SovietSession session) {
        List<String> groups = session.groups().stream().map(this::place).toList();
        String body = place(session.body());
        return withDays(groups.isEmpty() ? body : String.join(", ", groups) + " in " + body, session.id());
    }

    /** A text about a session or election, with its real days behind it if the model takes others. */
    public String withDays(String text, String id) {
        return held(id).isEmpty() ? text : text + " (held " + held(id) + ")";
    }

    /** The real days of a session or election, such as "19 to 21 November"; empty if the scenario gives none. */
    public String held(String id) {
        return held.getOrDefault(id, "");
    }

    /** Whether the scenario says that the real vote of a session was counted. Counts of other votes are not printed. */
    public boolean counted(String session) {
        return counted.contains(session);
    }

    /** The title of a group, body, theatre or armed unit, or its id with spaces. */
    public String placeInWords(String id) {
        return places.getOrDefault(id, id.replace('_', ' '));
    }

    /** The title of an event, or its id with spaces. */
    public String eventInWords(String id) {
        return events.getOrDefault(id, id.replace('-', ' '));
    }
}
