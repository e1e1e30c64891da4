package smolny.model.rule;

import smolny.kernel.math.PortableMath;

/**
 * The chance depends on the difference of the forces and not on their ratio, so that even a side with nobody in the streets may win:
 * {@code P = 1 / (1 + exp(-2 n (S - G) / (S + G)))} (Hirshleifer, Conflict and rent-seeking success functions, Public Choice 63,
 * 1989). Near equal forces it is as steep as the standard rule.
 */
public final class DifferenceContest implements ChanceOfVictory {
    @Override
    public String name() {
        return "difference-contest";
    }

    @Override
    public double of(double soviet, double other, double exponent) {
        return PortableMath.logistic(2 * exponent * (soviet - other) / (soviet + other));
    }
}
