package smolny.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumberFormatsTest {
    @Test
    void a_zero_has_no_sign_however_it_comes_about() {
        assertThat(NumberFormats.fixed(-0.04, 1)).isEqualTo("0.0");
        assertThat(NumberFormats.signedInUnit("points", -0.04)).isEqualTo("0.0");
        assertThat(NumberFormats.signedInUnit("points", 0.04)).isEqualTo("0.0");
        assertThat(NumberFormats.points(-0.0004)).isEqualTo("0.0");
        assertThat(NumberFormats.threeDigits(-0.004)).isEqualTo("0.00");
    }

    @Test
    void shares_are_written_as_percent() {
        assertThat(NumberFormats.percent(0.5312)).isEqualTo("53.1");
        assertThat(NumberFormats.wholePercent(0.525)).isEqualTo("53 %");
        assertThat(NumberFormats.wholePercent(Double.NaN, "none")).isEqualTo("none");
        assertThat(NumberFormats.points(-0.0721)).isEqualTo("\u22127.2");
        assertThat(NumberFormats.points(0.0721)).isEqualTo("+7.2");
    }

    @Test
    void a_unit_sets_the_decimals() {
        assertThat(NumberFormats.inUnit("points", 1.25)).isEqualTo("1.3");
        assertThat(NumberFormats.signedInUnit("probit", 0.12345)).isEqualTo("+0.123");
        assertThat(NumberFormats.threeDigits(9.996)).isEqualTo("10.0");
        assertThat(NumberFormats.threeDigits(-123.4)).isEqualTo("\u2212123");
        assertThat(NumberFormats.plain(1.50)).isEqualTo("1.5");
        assertThat(NumberFormats.plain(1e-4)).isEqualTo("0.0001");
    }
}
