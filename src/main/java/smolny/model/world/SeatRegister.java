package smolny.model.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import smolny.kernel.random.Dice;

/**
 * Who holds which seat, one array per property, as {@link People} are kept and for the same reason: a day goes over all of
 * them. Seats of a unit lie side by side, those of its own committee before those of its soviet, units as they lie in the
 * country.
 */
public final class SeatRegister {
    /** Keeps keys of deputies' seats apart from those of persons and committee members. */
    private static final int DEPUTY = 1 << 30;

    /** The seats themselves. */
    public final List<Seat> all;
    /** Those of the units' own committees. */
    public final List<Seat> committees;
    /** Those of the soviets. */
    public final List<Seat> deputies;

    /** Stable subject of a seat's draws. */
    public final long[] key;
    /** Index of the person who holds it. */
    public final int[] person;
    /** Day on which that person was chosen. */
    public final int[] electedDay;
    /** What the holder leans to when nothing happens, probits; behind the person's own if chosen in spring. */
    public final double[] disposition;
    /** How strongly the holder answers to events. */
    public final double[] response;
    /** What the holder privately thinks today, probits. */
    public final double[] attitude;

    SeatRegister(List<BaseUnit> units) {
        int count = BaseUnit.seats(units);
        key = new long[count];
        person = new int[count];
        electedDay = new int[count];
        disposition = new double[count];
        response = new double[count];
        attitude = new double[count];
        List<Seat> seats = new ArrayList<>(count);
        for (BaseUnit unit : units) {
            for (int index = unit.firstSeat; index < unit.endSeat; index++) {
                boolean inCommittee = index < unit.firstDeputy;
                int number = index - (inCommittee ? unit.firstSeat : unit.firstDeputy);
                key[index] = Dice.keyOf(unit.key, inCommittee ? -1 - number : DEPUTY + number);
                seats.add(new Seat(this, index, unit, inCommittee, number));
            }
        }
        all = List.copyOf(seats);
        committees = all.stream().filter(seat -> seat.inCommittee).toList();
        deputies = all.stream().filter(seat -> !seat.inCommittee).toList();
    }

    /** Gives groups and bodies their lists of seats. */
    void handOut(Map<String, Institution> bodies) {
        for (Seat seat : all) {
            GroupState following = seat.unit.groupState;
            if (seat.inCommittee) {
                following.committeeSeats.add(seat);
            } else {
                following.deputySeats.add(seat);
                Objects.requireNonNull(bodies.get(seat.unit.place.soviet()))
                        .seats
                        .add(seat);
            }
        }
    }

    /** Gives a seat to a person chosen today, as he is. */
    public void give(int seat, int to, int today, People people) {
        person[seat] = to;
        electedDay[seat] = today;
        disposition[seat] = people.disposition[to];
        response[seat] = people.response[to];
        attitude[seat] = people.attitude[to];
    }
}
