package smolny.model.world;

/** A place in a unit's committee or in its soviet, and who holds it: a person of the unit, chosen on a known day. */
public final class Seat {
    /** Day of election of those who were chosen in spring. */
    public static final int SPRING = Integer.MIN_VALUE;

    /** Where it stands in {@link SeatRegister}. */
    public final int index;
    /** Whose seat it is. */
    public final BaseUnit unit;
    /** True in the unit's own committee, false in its soviet. */
    public final boolean inCommittee;
    /** Number among the unit's seats of this sort, from 0. */
    public final int number;

    private final SeatRegister seats;

    Seat(SeatRegister seats, int index, BaseUnit unit, boolean inCommittee, int number) {
        this.seats = seats;
        this.index = index;
        this.unit = unit;
        this.inCommittee = inCommittee;
        this.number = number;
    }

    /** Its name: that of the unit, and a number from 1. */
    public String id() {
        return unit.id + "/seat-" + (number + 1);
    }

    /** Stable subject of its draws. */
    public long key() {
        return seats.key[index];
    }

    /** Index of the person who holds it. */
    public int person() {
        return seats.person[index];
    }

    /** Day on which that person was chosen. */
    public int electedDay() {
        return seats.electedDay[index];
    }

    /** What the holder leans to when nothing happens, probits; behind the person's own if chosen in spring. */
    public double disposition() {
        return seats.disposition[index];
    }

    /** How strongly the holder answers to events. */
    public double response() {
        return seats.response[index];
    }

    /** What the holder privately thinks today, probits. */
    public double attitude() {
        return seats.attitude[index];
    }
}
