package smolny.kernel.math;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BranchFreeSignTest {
    @ParameterizedTest
    @ValueSource(
            floats = {
                0,
                -0f,
                Float.MIN_VALUE,
                -Float.MIN_VALUE,
                1,
                -1,
                Float.MAX_VALUE,
                -Float.MAX_VALUE,
                1e-30f,
                -1e-30f,
                Float.POSITIVE_INFINITY,
                Float.NEGATIVE_INFINITY
            })
    void it_tells_what_the_comparison_tells(float number) {
        assertThat(BranchFreeSign.positive(number)).isEqualTo(number > 0 ? 1 : 0);
    }
}
