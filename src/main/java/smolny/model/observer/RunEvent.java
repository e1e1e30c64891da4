package smolny.model.observer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import smolny.model.rule.Obedience;
import smolny.model.setting.SovietSession;
import smolny.model.world.ArmedUnitState;
import smolny.model.world.CongressDelegate;
import smolny.model.world.Seat;

/** Something that happened in a run, reported to observers. How things stand is not an event but a measure. */
public sealed interface RunEvent {
    /** On which day. */
    int day();

    /**
     * A dated event came, or an outcome was recorded by name.
     *
     * @param id of the event or outcome
     * @param outcome true if an outcome was recorded
     */
    record Happened(int day, String id, boolean outcome) implements RunEvent {}

    /**
     * A body was asked to act.
     *
     * @param event the conditional event
     * @param body who was to act
     * @param motion what it voted on
     * @param inFavour seats for the motion
     * @param against seats against it
     * @param seats all its seats, 0 for a body that does not vote
     * @param quorum seats that had to be present
     * @param passed true if it acted
     * @param followed in words, what came of it or why nothing did
     */
    record Attempt(
            int day,
            String event,
            String body,
            String motion,
            int inFavour,
            int against,
            int seats,
            int quorum,
            boolean passed,
            String followed)
            implements RunEvent {}

    /** A window closed without the body having acted. */
    record WindowClosed(int day, String event, String body) implements RunEvent {
        /** The same as an attempt that nobody made. */
        public Attempt asAttempt() {
            return new Attempt(day, event, body, "", 0, 0, 0, 0, false, "the window closed");
        }
    }

    /**
     * A soviet voted: counts of deputies present.
     *
     * @param session id of the session
     * @param body id of the soviet
     * @param seats entitled to vote
     */
    record VoteTaken(int day, String session, String body, int inFavour, int against, int abstained, int seats)
            implements RunEvent {
        /** Deputies present: the three counts together. */
        public int present() {
            return inFavour + against + abstained;
        }

        /** Share for soviet power of those who took a side, in [0, 1]; NaN if nobody did. */
        public double twoWay() {
            return (double) inFavour / (inFavour + against);
        }
    }

    /**
     * An election was held.
     *
     * @param election its id
     * @param shares of the modelled lists, adding up to one less the other lists
     */
    record ElectionHeld(int day, String election, List<ListShare> shares) implements RunEvent {
        /** Keeps its own copy. */
        public ElectionHeld {
            shares = List.copyOf(shares);
        }
    }

    /**
     * A list's share of the vote; in ballots and executives Left SRs stand on the SR list.
     *
     * @param election its id
     * @param party word of the party whose list it is
     * @param share of the votes cast, in [0, 1]
     * @param turnout in [0, 1]
     */
    record ListShare(int day, String election, String party, double share, double turnout) {}

    /** A congress met. */
    record CongressMet(int day, SovietSession session, List<CongressDelegate> delegates) implements RunEvent {
        /** Keeps its own copy. */
        public CongressMet {
            delegates = List.copyOf(delegates);
        }
    }

    /**
     * A unit passed its first resolution for soviet power.
     *
     * @param day negative if it passed one before the clock
     * @param unit its id
     * @param group id of its group
     * @param soviet id of its soviet
     */
    record UnitAdopted(int day, String unit, String group, String soviet) implements RunEvent {}

    /**
     * A seat changed hands.
     *
     * @param formerPerson who held it
     * @param formerElectedDay since when
     */
    record SeatRefilled(int day, Seat seat, int formerPerson, int formerElectedDay) implements RunEvent {}

    /**
     * Soviet and government met in a contest of force.
     *
     * @param theatre id of the theatre; empty where the scenario has none
     * @param sovietForce men who come out for the Soviet
     * @param governmentForce men who come out against it
     * @param chanceOfFall probability that the government, or the city, falls to the Soviet
     * @param governmentFell whether it fell
     * @param decidedDay on which it was decided
     */
    record ClashFought(
            int day,
            String theatre,
            double sovietForce,
            double governmentForce,
            double chanceOfFall,
            boolean governmentFell,
            int decidedDay)
            implements RunEvent {}

    /**
     * An order was given to armed units.
     *
     * @param theatre id of the theatre
     * @param event id of the event that gave it
     * @param bySoviet true if the Soviet's side gave it, false if the staff did
     * @param signed true if the other side had put its name to it
     * @param reached units that it reached
     * @param carriedOut units that carried it out
     */
    record OrderGiven(
            int day, String theatre, String event, boolean bySoviet, boolean signed, int reached, int carriedOut)
            implements RunEvent {}

    /**
     * An armed unit took another stand.
     *
     * @param unit its id
     * @param former stance, null on the first day
     * @param stance that it takes
     * @param terms of equation (13) that led to it
     */
    record StanceTaken(
            int day,
            String unit,
            ArmedUnitState.@Nullable Stance former,
            ArmedUnitState.Stance stance,
            Obedience.ObedienceTerms terms)
            implements RunEvent {}

    /** A body was founded or came to an end. */
    record BodyChanged(
            int day, String body, boolean exists, @Nullable String by) implements RunEvent {}
}
