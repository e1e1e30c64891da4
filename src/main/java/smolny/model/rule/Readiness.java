package smolny.model.rule;

import static smolny.kernel.parameter.ParameterUnit.PROBIT;

import smolny.kernel.parameter.Parameter;
import smolny.kernel.parameter.ParameterValues;
import smolny.model.world.GlobalState;

/**
 * Agreeing is one thing and fighting another (thresholds as in Granovetter, "Threshold models of collective behavior",
 * American Journal of Sociology 83, 1978). Who shows support comes out under arms only if {@code a - phi F + gamma (q - 1/2)
 * > beta + delta_W W}, where W is dread of civil war; and deputies for soviet power who stand no higher than {@code delta_W W}
 * would rather share it with all socialist parties, as those do who want power to the democracy (equation 10). The record:
 * garrisons that obeyed the soviet by 22 October turned neutral at the end of the month, and an army congress of Bolsheviks
 * and Left SRs voted for a government of all socialists (reed-1919, bazanov-2014).
 */
public final class Readiness {
    public static final Parameter THRESHOLD = Parameter.of("action.threshold", "beta", 0, 2, PROBIT)
            .means("How much more it takes to come out under arms than to show support at a meeting.")
            .assumed(1);
    public static final Parameter DREAD = Parameter.of("dread.weight", "delta_W", 0, 4, PROBIT)
            .means("How far full dread of civil war holds people back from fighting, and deputies from"
                    + " taking power without other socialists.")
            .assumed(2.5);

    private final double threshold;
    private final double dread;
    private final CongressChoice middle;

    /** As things stand today. */
    public Readiness(ParameterValues values, GlobalState country) {
        this.threshold = values.of(THRESHOLD);
        this.dread = values.of(DREAD) * country.dread;
        this.middle = new CongressChoice(values);
    }

    /** How far beyond showing support one must be to come out under arms, probits, at least 0. */
    double requiredMargin() {
        return threshold + dread;
    }

    /** True of a deputy who wants a government of all socialist parties, neither coalition nor soviets alone. */
    public boolean isForAllSocialists(double position) {
        return middle.isAgainstCoalition(position) && position <= dread;
    }
}
