package smolny.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.temporal.JulianFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OldStyleDateTest {
    private static final OldStyleDate RISING = new OldStyleDate(1917, 10, 25);

    @Test
    void every_day_from_1900_to_1918_goes_to_the_new_style_and_back() {
        OldStyleDate day = new OldStyleDate(1900, 1, 1);
        LocalDate oracle = LocalDate.of(1900, 1, 13);
        OldStyleDate last = new OldStyleDate(1918, 12, 31);
        int days = 0;
        while (day.compareTo(last) <= 0) {
            assertThat(day.newStyle().toString()).isEqualTo(oracle.toString());
            assertThat(day.newStyle().oldStyle()).isEqualTo(day);
            assertThat((long) day.dayNumber()).isEqualTo(oracle.getLong(JulianFields.JULIAN_DAY));
            assertThat(OldStyleDate.parse(day.toString())).isEqualTo(day);
            day = day.plusDays(1);
            oracle = oracle.plusDays(1);
            days++;
        }
        assertThat(days).isEqualTo(19 * 365 + 5);
    }

    @Test
    void the_25th_of_October_is_the_7th_of_November() {
        assertThat(RISING.newStyle()).isEqualTo(new NewStyleDate(1917, 11, 7));
        assertThat(new NewStyleDate(1917, 11, 7).oldStyle()).isEqualTo(RISING);
        assertThat(RISING.inWords()).isEqualTo("25 October 1917");
        assertThat(RISING.inShort()).isEqualTo("25 Oct");
        assertThat(RISING.newStyle().inWords()).isEqualTo("7 November 1917");
        assertThat(RISING.newStyle().inShort()).isEqualTo("7 Nov");
        assertThat(RISING).hasToString("1917-10-25");
    }

    @Test
    void the_thirteenth_day_of_difference_comes_with_the_leap_day_that_only_the_julian_1900_has() {
        assertThat(new OldStyleDate(1900, 2, 28).newStyle()).isEqualTo(new NewStyleDate(1900, 3, 12));
        assertThat(new OldStyleDate(1900, 2, 29).newStyle()).isEqualTo(new NewStyleDate(1900, 3, 13));
        assertThat(new OldStyleDate(1900, 2, 28).plusDays(1)).isEqualTo(new OldStyleDate(1900, 2, 29));
        assertThat(OldStyleDate.monthLength(1900, 2)).isEqualTo(29);
        assertThat(OldStyleDate.monthLength(1917, 2)).isEqualTo(28);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ':',
            value = {
                "1917-02-29 : February has 28 days",
                "1900-02-30 : February has 29 days",
                "1917-09-31 : September has 30 days",
                "1917-09-00 : September has 30 days",
                "1917-13-01 : there is no month 13; months are 1 to 12",
                "1917-00-01 : there is no month 0; months are 1 to 12"
            })
    void a_day_that_never_was_is_refused(String text, String message) {
        assertThatThrownBy(() -> OldStyleDate.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1917-10-5", "1917/10/25", "25.10.1917", "1917-1o-25", "-917-10-25", "1917-10-25 "})
    void another_form_is_refused(String text) {
        assertThatThrownBy(() -> OldStyleDate.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a date is written year-month-day, for example 1917-10-25");
    }

    @Test
    void days_are_counted_across_months_and_backwards() {
        OldStyleDate start = new OldStyleDate(1917, 8, 18);
        assertThat(RISING.daysSince(start)).isEqualTo(68);
        assertThat(start.daysSince(RISING)).isEqualTo(-68);
        assertThat(start.plusDays(68)).isEqualTo(RISING);
        assertThat(RISING.plusDays(-68)).isEqualTo(start);
        assertThat(start).isLessThan(RISING);
    }
}
