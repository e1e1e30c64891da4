package smolny.model.rule;

import static smolny.kernel.parameter.ParameterUnit.PROBIT;
import static smolny.kernel.parameter.ParameterUnit.TIMES;

import smolny.kernel.math.PortableMath;
import smolny.kernel.parameter.Parameter;
import smolny.kernel.parameter.ParameterUnit;
import smolny.kernel.parameter.ParameterValues;
import smolny.model.setting.SocialGroup;
import smolny.model.world.QuestionnaireAnswer;

/**
 * Equation (10): whom soviets send to a congress and what those answer. A soviet sends its majority magnified (equation 6
 * with exponent k_c over its seats); the mandate is ordinal in the delegate's position y.
 */
public final class CongressChoice {
    /** How many delegates answer the questionnaire. */
    public static final Parameter DELEGATES = Parameter.of("congress.delegates", "n_c", 50, 2000, ParameterUnit.MEN)
            .means("Number of delegates who answer the questionnaire of a congress.")
            .from("seed-002", 670);

    public static final Parameter EXPONENT = Parameter.of("congress.majority_exponent", "k_c", 1, 6, TIMES)
            .means("How much a majority in a soviet is magnified among the delegates it sends; 1 is" + " proportional.")
            .assumed(1.5);
    public static final Parameter DEMOCRACY_WIDTH = Parameter.of("congress.democracy_width", "c_1", 0.05, 1.2, PROBIT)
            .means("How far from undecided, on the side of coalition, delegates still answer \"all power to"
                    + " the democracy\".")
            .assumed(1.1);
    public static final Parameter NO_KADETS_WIDTH = Parameter.of("congress.no_kadets_width", "c_2", 0.02, 0.8, PROBIT)
            .means("How far beyond that limit delegates still answer \"coalition without Kadets\".")
            .assumed(0.3);

    public static final Parameter FRONT_WEIGHT = Parameter.of("congress.front_weight", "w_f", 0, 4, TIMES)
            .means("Factor on the delegates due to armies at the front and to fleets there, beside those of the towns.")
            .assumed(1);
    public static final Parameter VILLAGE_WEIGHT = Parameter.of("congress.village_weight", "w_v", 0, 4, TIMES)
            .means("Factor on the delegates due to villages, beside those of the towns.")
            .assumed(1);

    private static final double LEAST_SHARE = 0.02;

    private final double exponent;
    private final double firstCut;
    private final double secondCut;

    /** As soviets choose today. */
    public CongressChoice(ParameterValues values) {
        this.exponent = values.of(EXPONENT);
        this.firstCut = -values.of(DEMOCRACY_WIDTH);
        this.secondCut = firstCut - values.of(NO_KADETS_WIDTH);
    }

    /** Part of a congress's delegates that is due to a group, beside those of the others; not yet apportioned. */
    public static double due(SocialGroup group, ParameterValues values) {
        return switch (group.kind()) {
            case TOWN -> group.congressWeight();
            case FRONT -> group.congressWeight() * values.of(FRONT_WEIGHT);
            case VILLAGE -> group.congressWeight() * values.of(VILLAGE_WEIGHT);
        };
    }

    /**
     * Relative chance of a deputy to be sent.
     *
     * @param isFor where the deputy stands
     * @param share share of the soviet's seats for soviet power
     */
    public double weight(boolean isFor, double share) {
        double x = PortableMath.clamp(LEAST_SHARE, share, 1 - LEAST_SHARE);
        double magnified = RandomElection.probabilityFor(x, exponent);
        return isFor ? magnified / x : (1 - magnified) / (1 - x);
    }

    /** True for a delegate who wants no coalition with the propertied, whether soviet power or power to the democracy. */
    public boolean isAgainstCoalition(double position) {
        return position > firstCut;
    }

    /** The answer of a delegate who stands at {@code position}, probits. */
    public QuestionnaireAnswer answer(double position) {
        if (position > 0) {
            return QuestionnaireAnswer.SOVIET_POWER;
        }
        if (isAgainstCoalition(position)) {
            return QuestionnaireAnswer.POWER_TO_DEMOCRACY;
        }
        return position > secondCut ? QuestionnaireAnswer.COALITION_WITHOUT_KADETS : QuestionnaireAnswer.COALITION;
    }
}
