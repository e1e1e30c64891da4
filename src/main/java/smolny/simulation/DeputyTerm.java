package smolny.simulation;

import org.jspecify.annotations.Nullable;
import smolny.model.world.BaseUnit;
import smolny.model.world.Seat;

/**
 * One person's time in a seat of a soviet.
 *
 * @param seat id of the seat
 * @param body id of the soviet
 * @param group id of the group
 * @param unit id of the unit that sent the deputy
 * @param person id of the deputy
 * @param elected day, null if chosen in spring
 * @param until day of recall, null if still sitting at the end
 * @param position at the end, probits; null if recalled
 */
public record DeputyTerm(
        String seat,
        String body,
        String group,
        String unit,
        String person,
        @Nullable Integer elected,
        @Nullable Integer until,
        @Nullable Double position) {
    static DeputyTerm of(Seat seat, int person, int elected, @Nullable Integer until, @Nullable Double position) {
        BaseUnit unit = seat.unit;
        return new DeputyTerm(
                seat.id(),
                unit.place.soviet(),
                unit.groupState.group.id(),
                unit.id,
                unit.id + "/person-" + (person - unit.firstPerson + 1),
                elected == Seat.SPRING ? null : elected,
                until,
                position);
    }
}
