package smolny.model.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import smolny.kernel.random.Dice;
import smolny.kernel.random.RandomStream;
import smolny.model.observer.RunEvent;
import smolny.model.observer.RunObserver;
import smolny.model.phase.Phase;
import smolny.model.phase.StepContext;
import smolny.model.world.Institution;
import smolny.model.world.World;

/**
 * Lets institutions act, each only if it exists and has a majority of its own. The votes are those that deputies held at
 * the end of the day before. Every attempt is reported with its tally.
 */
public final class InstitutionalActs implements Phase {
    private final List<ConditionalEvent> acts;
    private final RunObserver observer;
    private final Set<String> closed = new HashSet<>();

    /** Tries these acts and reports each attempt to the observer. */
    public InstitutionalActs(List<ConditionalEvent> acts, RunObserver observer) {
        this.acts = List.copyOf(acts);
        this.observer = observer;
    }

    @Override
    public void run(World world, StepContext today) {
        for (ConditionalEvent act : acts) {
            if (!closed.contains(act.id()) && today.day() >= act.earliest() && today.day() <= act.latest()) {
                consider(world, today, act);
            }
        }
    }

    private void consider(World world, StepContext today, ConditionalEvent act) {
        int from = Math.max(act.earliest(), act.after().dueFrom(world));
        boolean due =
                from != EventTrigger.NOT_YET && today.day() >= from && (today.day() - from) % act.everyDays() == 0;
        EventEffect.Moment now = new EventEffect.Moment(today.day(), act.id(), today.dice(), observer);
        if (due && attempt(world, today, act)) {
            closed.add(act.id());
            world.country.happened.put(act.id(), today.day());
            act.then().forEach(effect -> effect.apply(world, now));
        } else if (today.day() == act.latest()) {
            closed.add(act.id());
            observer.happened(new RunEvent.WindowClosed(today.day(), act.id(), act.body()));
            act.otherwise().forEach(effect -> effect.apply(world, now));
        }
    }

    private boolean attempt(World world, StepContext today, ConditionalEvent act) {
        int day = today.day();
        Institution institution = world.body(act.body());
        SeatTally tally =
                institution.exists ? SeatTally.of(world, institution, act.motion()) : new SeatTally(0, 0, 0, false);
        int quorum = (int) Math.ceil(institution.body.quorum() * tally.seats());
        String obstacle = obstacle(world, today, act, institution, tally);
        boolean passed = obstacle.isEmpty();
        observer.happened(new RunEvent.Attempt(
                day,
                act.id(),
                act.body(),
                act.motion().word(),
                tally.inFavour(),
                tally.against(),
                tally.seats(),
                quorum,
                passed,
                passed ? "done" : obstacle));
        return passed;
    }

    private static String obstacle(
            World world, StepContext today, ConditionalEvent act, Institution institution, SeatTally tally) {
        if (!institution.exists) {
            return "the body does not exist";
        }
        if (!act.condition().holds(world)) {
            return "its condition does not hold";
        }
        if (!tally.passes(act.majority())) {
            return "no majority";
        }
        double chance = act.chance().in(world);
        boolean dares = chance >= 1 || today.dice(RandomStream.INITIATIVE).chance(chance, Dice.keyOf(act.id()), 0);
        return dares ? "" : "it did not come to that on this day";
    }
}
