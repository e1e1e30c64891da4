package smolny.lab.session;

import smolny.history.text.Node;
import smolny.kernel.param.Parameter;
import smolny.kernel.time.OldStyle;

/** What can be changed in a session, in plain words. Each method waits until the changed autumn is lived to the day shown. */
public final class Hand {
    private final Session session;

    /** Changes this session. */
    public Hand(Session session) {
        this.session = session;
    }

    /**
     * Gives a parameter another value: from tomorrow on, or, if it is read when the country is founded, at the next start,
     * which on the eve is at once.
     *
     * @throws smolny.history.RefusedInput if the scenario would not be sound; nothing changes then
     * @throws IllegalStateException if there is no tomorrow
     */
    public void set(Parameter parameter, double to) {
        session.make(shown -> parameter.atStart()
                ? new Change.AtStart(parameter, to)
                : new Change.Tweak(parameter, to, tomorrow(parameter, shown)));
    }

    /** Gives a parameter the value of the unchanged scenario again, from when {@link #set} would. */
    public void reset(Parameter parameter) {
        double to = session.opening().base().scenario().values().of(parameter);
        session.make(shown -> parameter.atStart()
                ? new Change.AtStart(parameter, to)
                : new Change.Reset(parameter, tomorrow(parameter, shown)));
    }

    private int tomorrow(Parameter parameter, int shown) {
        if (shown == session.clock().days() - 1) {
            throw new IllegalStateException(
                    parameter.id() + " would take effect tomorrow, but the last day has been lived");
        }
        return shown + 1;
    }

    /**
     * Lets an event never happen.
     *
     * @throws smolny.history.RefusedInput if there is no such event, or something waits for it; nothing changes then
     */
    public void drop(String event) {
        session.make(shown -> new Change.Drop(event));
    }

    /**
     * Moves an event to another day.
     *
     * @throws smolny.history.RefusedInput if it cannot happen on that day; nothing changes then
     */
    public void move(String event, OldStyle to) {
        session.make(shown -> new Change.Move(event, to));
    }

    /** Takes back that an event was dropped or moved. */
    public void restore(String event) {
        session.make(shown -> new Change.Restore(event));
    }

    /**
     * Adds an event.
     *
     * @param event as a scenario file writes it
     * @throws smolny.history.RefusedInput if it is not sound; nothing changes then
     */
    public void add(Node.Fields event) {
        session.make(shown -> new Change.Add(event));
    }

    /** The value asked for last, whether it is in force, comes tomorrow or waits for a start. */
    public double asked(Parameter parameter) {
        return draft().asked(parameter);
    }

    /** Whether an event has been dropped. */
    public boolean isDropped(String event) {
        return draft().drops(event);
    }

    private Draft draft() {
        return new Draft(session.opening().base(), session.changes());
    }
}
