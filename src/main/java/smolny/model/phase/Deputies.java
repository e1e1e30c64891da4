package smolny.model.phase;

import smolny.model.world.BaseUnit;
import smolny.model.world.Seats;
import smolny.model.world.World;

/** Deputies and committee members change their minds as everyone does, from where they stood when elected. */
public final class Deputies implements UnitPhase {
    @Override
    public Work begin(World world, Today today) {
        Seats seats = world.seats;
        double pull = world.values.of(Conviction.PULL);
        return units -> {
            for (BaseUnit unit : units) {
                for (int seat = unit.firstSeat; seat < unit.endSeat; seat++) {
                    double anchor = seats.disposition[seat] + seats.response[seat] * unit.drive;
                    seats.attitude[seat] += pull * (anchor - seats.attitude[seat]);
                }
            }
            return Work.SILENCE;
        };
    }
}
