package smolny.model.event;

import java.util.List;
import smolny.model.observer.RunEvent;
import smolny.model.observer.RunObserver;
import smolny.model.phase.Phase;
import smolny.model.phase.StepContext;
import smolny.model.world.World;

/** Applies the dated events of the day, in the order of the scenario. */
public final class Timeline implements Phase {
    private final List<DatedEvent> events;
    private final RunObserver observer;

    /** Applies these events and reports each to the observer. */
    public Timeline(List<DatedEvent> events, RunObserver observer) {
        this.events = List.copyOf(events);
        this.observer = observer;
    }

    @Override
    public void run(World world, StepContext today) {
        for (DatedEvent event : events) {
            if (event.day() == today.day()) {
                world.country.happened.put(event.id(), today.day());
                observer.happened(new RunEvent.Happened(today.day(), event.id(), false));
                EventEffect.Moment now = new EventEffect.Moment(today.day(), event.id(), today.dice(), observer);
                event.effects().forEach(effect -> effect.apply(world, now));
            }
        }
    }
}
