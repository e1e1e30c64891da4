package smolny.model.rule;

import smolny.kernel.math.PortableMath;
import smolny.model.setting.Extension;

/** An alternative for how attitude counts in party choice, equation (11). The defaults are the standard rule. */
public interface PartyAppeal extends Extension {
    /**
     * How much an attitude counts: {@code k tanh(v / k)}.
     *
     * @param v attitude or vote position, probits
     * @param horizon the parameter {@code party.horizon}, probits
     */
    default double felt(double v, double horizon) {
        return horizon * (2 * PortableMath.logistic(2 * v / horizon) - 1);
    }

    /**
     * Appeal of a party, above 0; choices are proportional to it.
     *
     * @param constant appeal to an undecided person, logits
     * @param slope how it changes with each probit
     * @param felt what {@link #felt} gives
     */
    default double of(double constant, double slope, double felt) {
        return PortableMath.exp(constant + slope * felt);
    }
}
