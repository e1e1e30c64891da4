package smolny.model.rule;

import static smolny.kernel.parameter.ParameterUnit.PROBIT;
import static smolny.kernel.parameter.ParameterUnit.SHARE;

import java.util.List;
import smolny.kernel.parameter.Parameter;
import smolny.kernel.parameter.ParameterValues;
import smolny.model.setting.SocialGroup;
import smolny.model.world.GlobalState;
import smolny.model.world.Seat;

/**
 * Equation (7): how a deputy votes in the open, {@code y = a + kappa (2x - 1) - F/2}: private attitude, the mandate of the
 * unit that sent and may recall the deputy, and half the fear of the street. Above zero is for soviet power.
 */
public final class VotePosition {
    public static final Parameter MANDATE = Parameter.of("deputy.mandate", "kappa", 0, 2, PROBIT)
            .means("How far a unanimous unit moves the open vote of its deputy.")
            .assumed(0.4);
    public static final Parameter FEAR_SHARE = Parameter.of("deputy.fear_share", "f_d", 0, 1, SHARE)
            .means("Part of the fear in the streets that deputies feel in the hall.")
            .assumed(0.5);

    private final double mandate;
    private final double fear;

    /** As deputies vote today. */
    public VotePosition(ParameterValues values, GlobalState country) {
        this(values, country.fear);
    }

    /**
     * As deputies would vote at some fear of the street.
     *
     * @param fear outside, probits
     */
    public VotePosition(ParameterValues values, double fear) {
        this.mandate = values.of(MANDATE);
        this.fear = values.of(FEAR_SHARE) * fear;
    }

    /** The position of the holder of a seat, probits. */
    public double of(Seat seat) {
        return of(seat.attitude(), seat.unit.expressedShare, seat.unit.groupState.group);
    }

    /**
     * The position of a deputy.
     *
     * @param attitude of the deputy, probits
     * @param expressed share of the unit that showed support, in [0, 1]
     * @param group of the unit
     */
    public double of(double attitude, double expressed, SocialGroup group) {
        return attitude + ofMandate(expressed) - ofFear(group);
    }

    /** What the mandate of a unit adds, probits. */
    public double ofMandate(double expressed) {
        return mandate * (2 * expressed - 1);
    }

    /** What fear takes off, probits. */
    public double ofFear(SocialGroup group) {
        return fear * group.fearFactor();
    }

    /** How many of these stand for soviet power. */
    public int inFavour(List<Seat> seats) {
        int count = 0;
        for (Seat seat : seats) {
            if (of(seat) > 0) {
                count++;
            }
        }
        return count;
    }

    /** Share of these that stands for soviet power; NaN of none. */
    public double support(List<Seat> seats) {
        return seats.isEmpty() ? Double.NaN : (double) inFavour(seats) / seats.size();
    }
}
