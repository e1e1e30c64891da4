package smolny.kernel.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortableMathTest {
    @ParameterizedTest
    @ValueSource(doubles = {0.001, 0.02, 0.3, 0.5, 0.9, 0.999})
    void the_logistic_undoes_the_logit(double share) {
        assertThat(PortableMath.logistic(PortableMath.logit(share))).isEqualTo(share, within(1e-14));
        assertThat(PortableMath.logit(1 - share)).isEqualTo(-PortableMath.logit(share), within(1e-12));
    }

    @Test
    void the_logistic_stays_a_share_however_far_out() {
        assertThat(PortableMath.logistic(0)).isEqualTo(0.5);
        assertThat(PortableMath.logistic(2000)).isEqualTo(1);
        assertThat(PortableMath.logistic(-2000)).isZero();
    }

    @Test
    void within_moves_what_lies_outside_to_the_nearer_end() {
        assertThat(PortableMath.clamp(0, -0.1, 1)).isZero();
        assertThat(PortableMath.clamp(0, 0.4, 1)).isEqualTo(0.4);
        assertThat(PortableMath.clamp(0, 1.1, 1)).isEqualTo(1);
        assertThat(PortableMath.clamp(0, Double.NaN, 1)).isNaN();
    }

    @Test
    void powers_exponentials_and_logarithms_are_those_of_strict_arithmetic() {
        assertThat(PortableMath.exp(1)).isEqualTo(StrictMath.E, within(1e-15));
        assertThat(PortableMath.log(StrictMath.E)).isEqualTo(1);
        assertThat(PortableMath.pow(2, 0.5)).isEqualTo(Math.sqrt(2), within(1e-15));
    }

    @Test
    void the_exponential_is_that_of_strict_arithmetic_within_a_few_units_in_the_last_place() {
        for (double x = -720; x < 720; x += 0.0137) {
            double strict = StrictMath.exp(x);
            assertThat(PortableMath.exp(x)).as("e to the power %s", x).isEqualTo(strict, within(2 * Math.ulp(strict)));
        }
        assertThat(PortableMath.exp(0)).isEqualTo(1);
        assertThat(PortableMath.exp(Double.NEGATIVE_INFINITY)).isZero();
        assertThat(PortableMath.exp(Double.POSITIVE_INFINITY)).isInfinite();
        assertThat(PortableMath.exp(Double.NaN)).isNaN();
    }
}
