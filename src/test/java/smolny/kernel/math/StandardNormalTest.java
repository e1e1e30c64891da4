package smolny.kernel.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.special.Erf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardNormalTest {
    private static final NormalDistribution ORACLE = new NormalDistribution(null, 0, 1);
    private static final int STEPS = 20_000;

    @Test
    void the_quantile_agrees_with_another_library_over_a_grid() {
        for (int i = 1; i < STEPS; i++) {
            double p = (double) i / STEPS;
            assertThat(StandardNormal.quantile(p))
                    .as("quantile of %s", p)
                    .isEqualTo(ORACLE.inverseCumulativeProbability(p), within(1e-13));
        }
    }

    @ParameterizedTest
    @CsvSource({"1e-5", "1e-8", "1e-10", "1e-11", "1e-12", "1e-15", "5.6e-17"})
    void far_in_the_tail_the_quantile_undoes_the_distribution_function(double p) {
        double back = Erf.erfc(-StandardNormal.quantile(p) / Math.sqrt(2)) / 2;
        assertThat(back / p).isEqualTo(1, within(1e-9));
    }

    @Test
    void the_quantile_is_symmetric_and_rises() {
        double former = Double.NEGATIVE_INFINITY;
        for (int i = 1; i < 1024; i++) {
            double p = i / 1024.0;
            assertThat(StandardNormal.quantile(1 - p)).isEqualTo(-StandardNormal.quantile(p));
            assertThat(StandardNormal.quantile(p)).isGreaterThan(former);
            former = StandardNormal.quantile(p);
        }
        assertThat(StandardNormal.quantile(0.5)).isZero();
    }
}
