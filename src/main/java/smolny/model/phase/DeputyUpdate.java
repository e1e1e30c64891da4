package smolny.model.phase;

import smolny.kernel.parameter.ParameterValues;
import smolny.model.world.BaseUnit;
import smolny.model.world.SeatRegister;
import smolny.model.world.World;

/** Deputies and committee members change their minds as everyone does, from where they stood when elected. */
public final class DeputyUpdate implements UnitPhase {
    @Override
    public QuietWork begin(World world, StepContext today) {
        SeatRegister seats = world.seats;
        DeputyPull pull = pullOf(world.values);
        return units -> {
            for (BaseUnit unit : units) {
                for (int seat = unit.firstSeat; seat < unit.endSeat; seat++) {
                    seats.attitude[seat] =
                            pull.next(seats.attitude[seat], seats.disposition[seat], seats.response[seat], unit.drive);
                }
            }
        };
    }

    /** How deputies are pulled toward their anchors with these parameter values. */
    public static DeputyPull pullOf(ParameterValues values) {
        return new DeputyPull(values.of(AttitudeUpdate.PULL));
    }

    /**
     * Equation (3) of a deputy, on whom neither noise nor company acts: {@code a += eta (theta + rho D - a)}.
     *
     * @param eta part of the way that an attitude goes each day
     */
    public record DeputyPull(double eta) {
        /** The attitude a day later, probits. */
        public double next(double attitude, double disposition, double response, double drive) {
            double anchor = disposition + response * drive;
            return attitude + eta * (anchor - attitude);
        }

        /** The term of the deputy's own disposition, probits. */
        public double ofDisposition(double attitude, double disposition) {
            return eta * (disposition - attitude);
        }

        /** The change for each probit of the unit's drive. */
        public double perDrive(double response) {
            return eta * response;
        }
    }
}
