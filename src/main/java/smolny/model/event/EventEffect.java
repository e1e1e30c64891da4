package smolny.model.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import smolny.kernel.parameter.Parameter;
import smolny.model.observer.RunObserver;
import smolny.model.setting.ScenarioSetting;
import smolny.model.world.GroupState;
import smolny.model.world.World;

/**
 * Something that an event does. A new kind of effect is one record that implements this, one declaration in the scenario format and
 * one test.
 */
public interface EventEffect {
    /** Takes effect now. */
    void apply(World world, Moment now);

    /**
     * The parameters that turn this effect into opinion, seats or ballots, as the equations read them, with the factor on its
     * strength. None for an effect that moves nobody's opinion, or that only makes others follow.
     */
    List<Parameter> actsThrough(ScenarioSetting setting);

    /** The effects that may follow from this one. */
    default List<EventEffect> branches() {
        return List.of();
    }

    /** What a condition or a conditional event may ask about because of this effect: an outcome or a body. */
    default Optional<String> touches() {
        return Optional.empty();
    }

    /**
     * When and through what an effect comes.
     *
     * @param day of the clock
     * @param event id of the event whose effect it is
     * @param dice random numbers of the run
     * @param observer gets what happens
     */
    record Moment(int day, String event, smolny.kernel.random.Dice dice, RunObserver observer) {}

    /** The groups of these names; all of them if the list is empty. */
    static List<GroupState> groups(World world, List<String> who) {
        if (who.isEmpty()) {
            return List.copyOf(world.groups.values());
        }
        List<GroupState> found = new ArrayList<>();
        for (String id : who) {
            found.add(world.group(id));
        }
        return found;
    }
}
