package smolny.lab.session;

import java.util.List;
import java.util.Map;
import smolny.kernel.param.Values;
import smolny.kernel.time.OldStyle;
import smolny.lab.run.Rows;
import smolny.model.setting.Group;
import smolny.model.setting.Place;
import smolny.model.world.Party;

/**
 * How things stand at the end of a day, free of the world and never changed, so that any thread may look at it. The cards
 * of units and seats are the same objects on every day of a run.
 *
 * @param day of the clock; -1 on the eve of the first
 * @param date of that day
 * @param values parameter values in force
 * @param measures value of each measure by name, NaN where there is none; empty on the eve
 * @param units in the order of places
 * @param seats of the soviets, body by body
 * @param speakers of either side
 * @param standing whether each body exists, by id
 * @param told what happened on the day
 */
public record Scene(
        int day,
        OldStyle date,
        Values values,
        Map<String, Double> measures,
        List<Unit> units,
        List<Seat> seats,
        List<Speaker> speakers,
        Map<String, Boolean> standing,
        Told told) {

    /**
     * What never changes about a base unit.
     *
     * @param index place in {@link Scene#units}
     * @param people how many persons
     */
    public record UnitCard(int index, String id, Place place, Group group, int people) {}

    /**
     * A base unit.
     *
     * @param privately share of its people who privately stand for soviet power, in [0, 1]
     * @param expressed share who showed it at the last meeting, in [0, 1]
     * @param resolved whether the last meeting passed a resolution for soviet power
     * @param adoptionDay first day on which one did; {@link Integer#MAX_VALUE} for never
     * @param met whether it met today
     * @param commissar whether the soviet's commissar sits in it
     * @param sovietVisitors speakers for soviet power let in today
     * @param moderateVisitors speakers for coalition let in today
     */
    public record Unit(
            UnitCard card,
            double privately,
            double expressed,
            boolean resolved,
            int adoptionDay,
            boolean met,
            boolean commissar,
            int sovietVisitors,
            int moderateVisitors) {
        /** Whether more than half showed support for soviet power. */
        public boolean majority() {
            return expressed > 0.5;
        }
    }

    /**
     * What never changes about a seat.
     *
     * @param index place in {@link Scene#seats}
     * @param id the unit's, {@code /seat-} and a number from 1
     * @param body the soviet it is in
     */
    public record SeatCard(int index, String id, String body, UnitCard unit) {}

    /**
     * A seat and who holds it.
     *
     * @param person number of the holder in the unit, from 1
     * @param electedDay day of election; {@link Integer#MIN_VALUE} for spring
     * @param position open position, probits; above 0 for soviet power
     * @param party which the holder would declare; drawn for the picture, no part of the run
     */
    public record Seat(SeatCard card, int person, int electedDay, double position, Party party) {
        /** Whether the holder stands for soviet power in the open. */
        public boolean forSoviets() {
            return position > 0;
        }
    }

    /**
     * A party speaker.
     *
     * @param home id of the body that sends the speaker out
     * @param at index of the unit to which the speaker was sent today, -1 for nowhere
     * @param admitted whether let in
     */
    public record Speaker(
            String id,
            boolean forSoviets,
            Party party,
            String home,
            int at,
            boolean admitted,
            int daysAtWork,
            int daysTurnedAway) {}

    /** What happened on one day. */
    public record Told(
            List<Rows.Happening> happenings,
            List<Rows.Vote> votes,
            List<Rows.Attempt> attempts,
            List<Rows.Share> shares,
            List<Rows.Mandate> mandates,
            List<Rows.Adoption> adoptions,
            List<Rows.Clash> clashes) {}

    /** The value of a measure; NaN if it has none on this day. */
    public double of(String measure) {
        return measures.getOrDefault(measure, Double.NaN);
    }
}
