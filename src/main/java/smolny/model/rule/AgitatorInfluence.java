package smolny.model.rule;

import static smolny.kernel.parameter.ParameterUnit.SHARE;
import static smolny.kernel.parameter.ParameterUnit.SWITCH;
import static smolny.kernel.parameter.ParameterUnit.TIMES;

import java.util.HashSet;
import java.util.Set;
import smolny.kernel.parameter.Parameter;
import smolny.kernel.parameter.ParameterLevel;
import smolny.kernel.parameter.ParameterValues;
import smolny.model.world.AgitatorRecruitment;
import smolny.model.world.AgitatorVisits;
import smolny.model.world.BaseUnit;
import smolny.model.world.Exposure;
import smolny.model.world.GlobalState;
import smolny.model.world.World;

/**
 * The weight of agitators in equation (4). One agitator for soviet power who is let in weighs z of a unit's own people, and
 * twice that if a commissar is there. One for coalition weighs {@code 0.8 z C}: the less, the less the government is believed.
 * Averaged over many days these are the weights {@code z E_felt/1.25 access c} and {@code 0.8 z C} of the equation.
 */
public final class AgitatorInfluence {
    /** Whether agitators are simulated as persons. */
    public static final Parameter INDIVIDUALS = Parameter.of("agitators.individuals", "i_A", 0, 1, SWITCH)
            .means("1: each agitator is a person who visits some place every day; 0: the agitators' average"
                    + " weight acts everywhere.")
            .assumed(1);

    public static final Parameter VOICE = Parameter.of("agitators.voice", "z", 0, 0.6, SHARE)
            .level(ParameterLevel.TEACHER)
            .means("Weight of one agitator in what a unit perceives; the unit's own people together weigh 1.")
            .assumed(0.2);
    public static final Parameter MODERATE_VOICE = Parameter.of("agitators.moderate_voice", "z_D", 0, 2, TIMES)
            .means("Weight of an agitator for coalition compared with one for soviet power while the"
                    + " government is fully believed.")
            .assumed(0.8);
    public static final Parameter COMMISSAR_SOVIET = Parameter.of("commissar.soviet_voice", "c_u", 1, 5, TIMES)
            .means("Factor by which a commissar of the soviet raises the weight of agitators for soviet"
                    + " power in a unit.")
            .assumed(2);
    public static final Parameter COMMISSAR_MODERATE = Parameter.of("commissar.moderate_access", "c_D", 0, 1, SHARE)
            .means("Share of agitators for coalition who are still let into a unit that has a commissar of"
                    + " the soviet.")
            .assumed(0.2);

    private final GlobalState country;
    private final Set<String> closed = new HashSet<>();
    private final double voice;
    private final double moderateVoice;
    private final double commissarSoviet;
    private final double commissarModerate;
    private final double sovietSide;
    private final double moderateSide;
    private final boolean individuals;

    /** The weights as they are today. */
    public AgitatorInfluence(World world) {
        ParameterValues values = world.values;
        this.country = world.country;
        world.openToAgitators.forEach((place, open) -> {
            if (!open) {
                closed.add(place);
            }
        });
        this.voice = values.of(VOICE);
        this.moderateVoice = values.of(MODERATE_VOICE) * voice * country.credibility;
        this.commissarSoviet = values.of(COMMISSAR_SOVIET);
        this.commissarModerate = values.of(COMMISSAR_MODERATE);
        this.sovietSide = values.of(AgitatorRecruitment.SOVIET_SIDE);
        this.moderateSide = values.of(AgitatorRecruitment.MODERATE_SIDE);
        this.individuals = values.on(INDIVIDUALS);
    }

    /** Probability that a soviet-side agitator is let in, times any surplus of them; may exceed 1. */
    public double sovietAccess(BaseUnit unit) {
        return closed.contains(unit.place.id()) ? 0 : country.access * unit.groupState.sovietAgitation;
    }

    /** The same for a moderate. */
    public double moderateAccess(BaseUnit unit) {
        return (unit.commissar ? commissarModerate : 1) * unit.groupState.moderateAgitation;
    }

    /** Weight of one soviet-side agitator in a unit. */
    public double sovietVoice(BaseUnit unit) {
        return voice * (unit.commissar ? commissarSoviet : 1);
    }

    /**
     * What is heard of visitors in the units of a place: of each who has been let in, or, if nobody is anywhere in person,
     * what is heard {@link #averageHearing}.
     *
     * @param one any of the units, which are all alike in this
     */
    public Hearing hearing(BaseUnit one) {
        if (!individuals) {
            return averageHearing(one);
        }
        double soviet = Math.max(1, sovietAccess(one)) * sovietVoice(one);
        double moderate = Math.max(1, moderateAccess(one)) * moderateVoice;
        return new Hearing(0, 0, soviet, moderate);
    }

    /** What is heard there of all visitors in the mean. */
    public Hearing averageHearing(BaseUnit one) {
        double soviets = sovietSide / 100 * one.feltExposure / Exposure.FULL * sovietAccess(one) * sovietVoice(one);
        return new Hearing(soviets, moderateSide / 100 * moderateAccess(one) * moderateVoice, 0, 0);
    }

    /**
     * Weights of voices, in units of a unit's own people.
     *
     * @param soviets of the soviet side, whether or not anybody comes
     * @param moderates of the moderate side, whether or not anybody comes
     * @param soviet of each visitor of the soviet side
     * @param moderate of each visitor of the moderate side
     */
    public record Hearing(double soviets, double moderates, double soviet, double moderate) {
        /** Lets a unit hear its visitors of today. */
        public void in(BaseUnit unit, AgitatorVisits visitors) {
            unit.sovietVoices = soviets + visitors.soviets[unit.index] * soviet;
            unit.moderateVoices = moderates + visitors.moderates[unit.index] * moderate;
        }
    }
}
