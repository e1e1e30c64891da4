package smolny.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProbabilityWordsTest {
    @ParameterizedTest
    @CsvSource({
        "0, almost impossible (under 1 %)",
        "0.0099, almost impossible (under 1 %)",
        "0.01, very unlikely (under 5 %)",
        "0.0999, very unlikely (about 10 %)",
        "0.1, unlikely (about 10 %)",
        "0.33, about as likely as not (about 35 %)",
        "0.5, about as likely as not (about 50 %)",
        "0.66, likely (about 65 %)",
        "0.9, very likely (about 90 %)",
        "0.96, very likely (about 95 %)",
        "0.98, very likely (over 95 %)",
        "0.99, almost certain (over 99 %)",
        "1, almost certain (over 99 %)"
    })
    void words_come_first_and_the_number_is_rounded(double probability, String said) {
        assertThat(ProbabilityWords.of(probability)).isEqualTo(said);
    }

    @Test
    void no_number_is_a_probability_outside_its_range() {
        assertThatThrownBy(() -> ProbabilityWords.words(1.01)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ProbabilityWords.words(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}
