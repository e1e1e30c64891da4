package smolny.session;

import java.util.List;
import java.util.Map;
import smolny.kernel.calendar.OldStyleDate;
import smolny.kernel.parameter.ParameterValues;
import smolny.model.observer.RunEvent;
import smolny.model.setting.Place;
import smolny.model.setting.SocialGroup;
import smolny.model.world.Party;
import smolny.simulation.DelegateAnswer;

/**
 * The state of the country at the end of a day, copied from the run and immutable, so that any thread may read it. The
 * {@link UnitInfo} and {@link SeatInfo} objects are the same on every day of a run.
 *
 * @param day of the clock; -1 on the eve of the first
 * @param date of that day
 * @param values parameter values in force
 * @param measures value of each measure by name, NaN where there is none; empty on the eve
 * @param units in the order of places
 * @param seats of the soviets, body by body
 * @param agitators of both sides
 * @param bodyExists whether each body exists, by id
 * @param log what happened on the day
 */
public record DaySnapshot(
        int day,
        OldStyleDate date,
        ParameterValues values,
        Map<String, Double> measures,
        List<UnitState> units,
        List<SeatState> seats,
        List<AgitatorState> agitators,
        Map<String, Boolean> bodyExists,
        DayLog log) {

    /**
     * What never changes about a base unit.
     *
     * @param index position in {@link DaySnapshot#units}
     * @param people how many persons
     */
    public record UnitInfo(int index, String id, Place place, SocialGroup group, int people) {}

    /**
     * A base unit.
     *
     * @param privately share of its people who privately favour soviet power, in [0, 1]
     * @param expressed share who showed it at the last meeting, in [0, 1]
     * @param resolved whether the last meeting passed a resolution for soviet power
     * @param adoptionDay first day on which one did; {@link Integer#MAX_VALUE} for never
     * @param met whether it met today
     * @param commissar whether the soviet's commissar sits in it
     * @param sovietAgitators agitators for soviet power let in today
     * @param moderateAgitators agitators for coalition let in today
     */
    public record UnitState(
            UnitInfo info,
            double privately,
            double expressed,
            boolean resolved,
            int adoptionDay,
            boolean met,
            boolean commissar,
            int sovietAgitators,
            int moderateAgitators) {
        /** Whether more than half showed support for soviet power. */
        public boolean majority() {
            return expressed > 0.5;
        }
    }

    /**
     * What never changes about a seat.
     *
     * @param index position in {@link DaySnapshot#seats}
     * @param id the unit's, {@code /seat-} and a number from 1
     * @param body the soviet it is in
     */
    public record SeatInfo(int index, String id, String body, UnitInfo unit) {}

    /**
     * A seat and the deputy who holds it.
     *
     * @param person number of the deputy in the unit, from 1
     * @param electedDay day of election; {@link Integer#MIN_VALUE} for spring
     * @param position open position, probits; above 0 for soviet power
     * @param party that the deputy would declare; drawn for the picture, no part of the run
     */
    public record SeatState(SeatInfo info, int person, int electedDay, double position, Party party) {
        /** Whether the deputy openly favours soviet power. */
        public boolean forSoviets() {
            return position > 0;
        }
    }

    /**
     * A party's agitator.
     *
     * @param home id of the body that sends the agitator out
     * @param at index of the unit to which the agitator was sent today, -1 for nowhere
     * @param admitted whether the unit let the agitator in
     */
    public record AgitatorState(
            String id,
            boolean forSoviets,
            Party party,
            String home,
            int at,
            boolean admitted,
            int daysAtWork,
            int daysTurnedAway) {}

    /** What happened on one day. */
    public record DayLog(
            List<RunEvent.Happened> happenings,
            List<RunEvent.VoteTaken> votes,
            List<RunEvent.Attempt> attempts,
            List<RunEvent.ListShare> listShares,
            List<DelegateAnswer> delegateAnswers,
            List<RunEvent.UnitAdopted> adoptions,
            List<RunEvent.ClashFought> clashes,
            List<RunEvent.OrderGiven> orders,
            List<RunEvent.StanceTaken> stands) {}

    /** The value of a measure; NaN if it has none on this day. */
    public double measure(String name) {
        return measures.getOrDefault(name, Double.NaN);
    }
}
