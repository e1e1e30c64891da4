package smolny.model.rule;

import static smolny.kernel.parameter.ParameterUnit.PER_DAY;
import static smolny.kernel.parameter.ParameterUnit.PROBIT;
import static smolny.kernel.parameter.ParameterUnit.SHARE;
import static smolny.kernel.parameter.ParameterUnit.TIMES;

import smolny.kernel.math.PortableMath;
import smolny.kernel.math.StandardNormal;
import smolny.kernel.parameter.Parameter;
import smolny.kernel.parameter.ParameterValues;
import smolny.model.setting.PoliticalBodyKind;
import smolny.model.setting.SovietSession;
import smolny.model.world.ArmedUnitState;
import smolny.model.world.ArmedUnitState.Stance;
import smolny.model.world.TheatreState;
import smolny.model.world.World;

/**
 * Equation (15): who moves first. The committee dares to strike on a day with probability {@code Phi(m_0 + m_1 (s - 1/2) + m_B B)}, s
 * the share of the garrison's men who obey it and B whether the government has struck; the government strikes with probability
 * {@code 1 - exp(-exp(g_0 + g_1 s + g_2 N))}, N whether a congress of soviets meets within two days. One autumn cannot fit these
 * parameters: they are priors.
 */
public final class Initiative {
    public static final Parameter DARE = Parameter.of("committee.daring", "m_0", -5, 3, PROBIT)
            .means("How ready the committee is to strike first when half of the garrison obeys it.")
            .assumed(-3);
    public static final Parameter DARE_COMMAND = Parameter.of("committee.command", "m_1", 0, 6, PROBIT)
            .means(
                    "How much readier the committee is to strike as the share of the garrison that obeys it rises from none to all.")
            .assumed(2);
    public static final Parameter DEFENCE = Parameter.of("committee.defence", "m_B", 0, 4, PROBIT)
            .means("How much readier the committee is to strike once the government has struck.")
            .assumed(2.8);
    public static final Parameter CONGRESS = Parameter.of("congress.daring", "m_C", 0, 1, SHARE)
            .means("Probability that a congress for soviet power takes power against a government that still stands.")
            .assumed(0.6);
    public static final Parameter WEAK_OCCASION = Parameter.of("committee.weak_occasion", "m_O", 0, 1, PER_DAY)
            .means("Chance per day that the Soviet finds an occasion for a committee without an order to the garrison.")
            .assumed(0.06);
    public static final Parameter STRIKE = Parameter.of("government.strike", "g_0", -8, 1, TIMES)
            .means("Logarithm of the government's daily rate of striking first while it still commands the garrison.")
            .assumed(-5);
    public static final Parameter STRIKE_LOSS = Parameter.of("government.loss_of_command", "g_1", 0, 6, TIMES)
            .means("How much that logarithm (government.strike) rises when the whole garrison obeys the Soviet.")
            .assumed(2);
    public static final Parameter STRIKE_CONGRESS = Parameter.of("government.congress_near", "g_2", 0, 6, TIMES)
            .means(
                    "How much that logarithm (government.strike) rises when a congress of soviets is to meet within two days.")
            .assumed(2.5);

    private static final int NEAR = 2;

    private Initiative() {}

    /** Probability that the Soviet finds an occasion for a committee today: a threat to the garrison is one by itself. */
    public static double occasion(World world, TheatreState theatre) {
        double threat = 0;
        for (ArmedUnitState state : theatre.units) {
            threat = Math.max(threat, state.threat());
        }
        return 1 - (1 - Math.min(1, threat)) * (1 - world.values.of(WEAK_OCCASION));
    }

    /** Probability that the committee strikes today. */
    public static double committeeDares(World world, TheatreState theatre) {
        ParameterValues values = world.values;
        return StandardNormal.probability(values.of(DARE)
                + values.of(DARE_COMMAND) * (theatre.shareOf(Stance.OBEYS_SOVIET) - 0.5)
                + (theatre.struck ? values.of(DEFENCE) : 0));
    }

    /** Probability that the government strikes today. */
    public static double governmentStrikes(World world, TheatreState theatre, int day) {
        ParameterValues values = world.values;
        double rate = values.of(STRIKE)
                + values.of(STRIKE_LOSS) * theatre.shareOf(Stance.OBEYS_SOVIET)
                + (isCongressNear(world, day) ? values.of(STRIKE_CONGRESS) : 0);
        return 1 - PortableMath.exp(-PortableMath.exp(rate));
    }

    private static boolean isCongressNear(World world, int day) {
        for (SovietSession session : world.setting.sessions()) {
            int called = world.country.called.getOrDefault(session.id(), SovietSession.NOT_CALLED);
            boolean congress = world.body(session.body()).body.kind() == PoliticalBodyKind.CONGRESS;
            if (congress && called >= day && called <= day + NEAR) {
                return true;
            }
        }
        return false;
    }
}
