package smolny.model.rule;

import smolny.kernel.math.PortableMath;
import smolny.model.setting.Extension;

/** An alternative for the chance of victory in a contest, equations (14) and (C). The default is the standard rule (Tullock 1980). */
public interface ChanceOfVictory extends Extension {
    /**
     * Probability that the Soviet wins. It is asked only where somebody comes out on one side at least.
     *
     * @param soviet men who come out for the Soviet
     * @param other men who come out against it
     * @param exponent how surely the stronger side wins: the parameter {@code contest.exponent}
     */
    default double of(double soviet, double other, double exponent) {
        double s = PortableMath.pow(soviet, exponent);
        return s / (s + PortableMath.pow(other, exponent));
    }
}
