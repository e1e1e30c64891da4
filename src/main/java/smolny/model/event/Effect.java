package smolny.model.event;

import java.util.ArrayList;
import java.util.List;
import smolny.model.fact.Observer;
import smolny.model.world.Following;
import smolny.model.world.World;

/**
 * Something that an event does, through one of the model's channels. A new kind of effect is one record that implements
 * this, one word in the scenario schema and one test.
 */
public interface Effect {
    /** Takes effect now. */
    void apply(World world, Moment now);

    /**
     * When and through what an effect comes.
     *
     * @param day of the clock
     * @param event id of the event whose effect it is
     * @param dice the run's chances
     * @param observer whoever is to be told
     */
    record Moment(int day, String event, smolny.kernel.rng.Dice dice, Observer observer) {}

    /** The groups of these names; all of them if the list is empty. */
    static List<Following> groups(World world, List<String> who) {
        if (who.isEmpty()) {
            return List.copyOf(world.groups.values());
        }
        List<Following> found = new ArrayList<>();
        for (String id : who) {
            found.add(world.group(id));
        }
        return found;
    }
}
