package smolny.lab.study;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import smolny.model.event.Condition;
import smolny.model.event.ConditionalEvent;
import smolny.model.event.Effect;
import smolny.model.event.Scenario;

/**
 * Something that may happen in a history: what it does, apart from when and how it comes.
 *
 * @param id of the event
 * @param frame when and how: the day of a dated event, a conditional one without its effects
 * @param effects what it does, in whichever way it ends
 * @param hangsOn names that it waits for or asks about: events, outcomes, bodies
 */
record Deed(String id, Object frame, List<Effect> effects, Set<String> hangsOn) {
    static List<Deed> of(Scenario scenario) {
        List<Deed> all = new ArrayList<>();
        scenario.events().forEach(e -> all.add(new Deed(e.id(), e.day(), e.effects(), Set.of())));
        scenario.conditional().forEach(act -> all.add(of(act)));
        return all;
    }

    private static Deed of(ConditionalEvent act) {
        List<Effect> effects = new ArrayList<>(act.then());
        effects.addAll(act.otherwise());
        Set<String> names = new LinkedHashSet<>(act.after().events());
        names.add(act.body());
        asked(act.condition(), names);
        ConditionalEvent frame = new ConditionalEvent(
                act.id(),
                act.earliest(),
                act.latest(),
                act.after(),
                act.body(),
                act.motion(),
                act.majority(),
                act.everyDays(),
                act.condition(),
                List.of(),
                List.of());
        return new Deed(act.id(), frame, effects, names);
    }

    private static void asked(Condition condition, Set<String> names) {
        if (condition instanceof Condition.All all) {
            all.of().forEach(part -> asked(part, names));
        } else if (condition instanceof Condition.Any any) {
            any.of().forEach(part -> asked(part, names));
        } else if (condition instanceof Condition.Not not) {
            asked(not.of(), names);
        } else if (condition instanceof Condition.Happened happened) {
            names.add(happened.event());
        } else if (condition instanceof Condition.Exists exists) {
            names.add(exists.body());
        }
    }

    /** True if the other is the same event, coming at the same time and in the same way. */
    boolean comesLike(Deed other) {
        return id.equals(other.id) && frame.equals(other.frame);
    }
}
