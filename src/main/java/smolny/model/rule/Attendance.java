package smolny.model.rule;

import static smolny.kernel.parameter.ParameterUnit.LOGIT;
import static smolny.kernel.parameter.ParameterUnit.PROBIT;

import smolny.kernel.math.PortableMath;
import smolny.kernel.parameter.Parameter;
import smolny.kernel.parameter.ParameterValues;

/**
 * Equation (9): who comes to a session, and who abstains. With a known level L of attendance a deputy comes with
 * probability {@code logistic(logit L +- delta/2)}, plus for those for soviet power: the emptier the hall, the larger the
 * share of the committed. Those within {@code d_a} of the middle abstain.
 */
public final class Attendance {
    public static final Parameter SELECTIVITY = Parameter.of("session.selectivity", "delta", 0, 2.5, LOGIT)
            .means("How much more likely supporters of soviet power are to attend a session than its" + " opponents.")
            .assumed(2);
    public static final Parameter ABSTENTION = Parameter.of("session.abstention", "d_a", 0.02, 0.35, PROBIT)
            .means("How close to undecided a deputy must be to abstain.")
            .assumed(0.2);
    /** Levels above this are taken as this, so that the log-odds stay finite. */
    private static final double FULL_HOUSE = 1 - 1e-9;

    private final double selectivity;
    private final double abstention;

    /** As deputies attend today. */
    public Attendance(ParameterValues values) {
        this.selectivity = values.of(SELECTIVITY);
        this.abstention = values.of(ABSTENTION);
    }

    /**
     * Probability of coming.
     *
     * @param level known share of seats present, in (0, 1]
     * @param position vote position, probits
     */
    public double chance(double level, double position) {
        double half = position > 0 ? selectivity / 2 : -selectivity / 2;
        return PortableMath.logistic(PortableMath.logit(Math.min(level, FULL_HOUSE)) + half);
    }

    /** 1 for soviet power, -1 against, 0 abstaining. */
    public int vote(double position) {
        return position > abstention ? 1 : position < -abstention ? -1 : 0;
    }
}
