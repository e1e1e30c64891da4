package smolny.model.rule;

import static smolny.kernel.parameter.ParameterUnit.PROBIT;

import org.jspecify.annotations.Nullable;
import smolny.kernel.math.BranchFreeSign;
import smolny.kernel.parameter.Parameter;
import smolny.kernel.parameter.ParameterLevel;
import smolny.model.world.BaseUnit;
import smolny.model.world.People;
import smolny.model.world.World;

/**
 * Equation (5): who shows support in the open. A person does if
 * {@code a - phi F + gamma (q - 1/2) > 0}: private attitude, less fear, plus the pull of the perceived majority (Kuran,
 * "Now out of never", World Politics 44, 1991). The committed never do. In mean field {@code x = Phi(m - F + gamma (x -
 * 1/2))}, which has two stable states where gamma exceeds sqrt(2 pi), about 2.5.
 */
public final class OpenSpeech {
    /** Fear left from July. */
    public static final Parameter FEAR = Parameter.of("fear.july", "F_0", 0, 1.6, PROBIT)
            .level(ParameterLevel.TEACHER)
            .atStart()
            .means("Fear on the first day where repression was hardest.")
            .assumed(0.1);
    /** Pull of the perceived majority. */
    public static final Parameter CONFORMITY = Parameter.of("conformity", "gamma", 0, 4, PROBIT)
            .level(ParameterLevel.CLASS)
            .means("How strongly people vote with the majority in the open; above 2.5 whole units switch as one.")
            .assumed(3);

    private final People people;
    private final double fear;
    private final double conformity;
    private final float bar;
    private final @Nullable MajorityPull other;

    /** The rule with the values of today, or the alternative that the scenario chooses. */
    public OpenSpeech(World world) {
        this.other = world.setting.extension(MajorityPull.class);
        this.people = world.people;
        this.fear = world.country.fear;
        this.conformity = world.values.of(CONFORMITY);
        this.bar = (float) new Readiness(world.values, world.country).requiredMargin();
    }

    /** Fear that a unit's people feel when they meet: none beside a commissar of the soviet. */
    public float fearIn(BaseUnit unit) {
        return unit.commissar ? 0 : (float) (fear * unit.groupState.group.fearFactor());
    }

    /** What the perceived majority adds in a unit, probits. */
    public float pull(double perceived) {
        return (float) (other == null ? conformity * (perceived - 0.5) : other.inUnit(conformity, perceived));
    }

    /** True if a person of a unit shows support, given the unit's fear and the pull there. */
    @SuppressWarnings("ShortCircuitBoolean")
    public boolean showsSupport(int person, float unitFear, float pull) {
        // & rather than &&: in a divided unit a branch is guessed wrongly every other time
        return leaning(person, unitFear, pull) > 0 & !people.committed[person];
    }

    /** A unit's show of hands: how many show support, and how many of them would stay neutral if it came to blows. */
    public void showOfHands(BaseUnit unit) {
        float unitFear = fearIn(unit);
        float pull = pull(unit.perceivedShare);
        int shown = 0;
        int ready = 0;
        for (int i = unit.firstPerson; i < unit.endPerson; i++) {
            float leaning = leaning(i, unitFear, pull);
            int free = people.committed[i] ? 0 : 1;
            shown += free & BranchFreeSign.positive(leaning);
            ready += free & BranchFreeSign.positive(leaning - bar);
        }
        unit.expressedShare = (double) shown / unit.size();
        unit.neutralShare = (double) (shown - ready) / unit.size();
    }

    private float leaning(int person, float unitFear, float pull) {
        float attitude = people.attitude[person];
        float pulled = other == null ? pull : other.onPerson(pull, attitude);
        return attitude - people.caution[person] * unitFear + pulled;
    }
}
