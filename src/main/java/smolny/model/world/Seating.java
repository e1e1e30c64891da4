package smolny.model.world;

import smolny.kernel.rng.Dice;
import smolny.model.setting.Body;
import smolny.model.setting.Group;

/** Sets up a unit's seats, nobody in them yet: in its own committee and in its soviet. */
final class Seating {
    /** Keeps keys of deputies' seats apart from those of persons and committee members. */
    private static final int DEPUTY = 1 << 30;

    private Seating() {}

    static void prepare(Founding founding, BaseUnit unit) {
        Group group = unit.following.group;
        for (int number = 0; number < group.committeeSeats(); number++) {
            Seat seat = new Seat(unit, true, number, Dice.keyOf(unit.key, -1 - number));
            founding.committeeSeats.add(seat);
            unit.following.committeeSeats.add(seat);
        }
        if (unit.place.soviet().isEmpty()) {
            return;
        }
        Institution soviet = founding.soviet(unit.place);
        Body body = soviet.body;
        if (!body.kind().hasDeputies()) {
            throw new IllegalArgumentException(unit.place.id() + ": " + body.id() + " takes no deputies");
        }
        for (int number = 0; number < group.seatsPerUnit(); number++) {
            Seat seat = new Seat(unit, false, number, Dice.keyOf(unit.key, DEPUTY + number));
            founding.deputySeats.add(seat);
            unit.following.deputySeats.add(seat);
            soviet.seats.add(seat);
        }
    }
}
