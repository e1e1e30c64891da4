package smolny.kernel.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GreatCircleTest {
    @Test
    void a_degree_of_latitude_is_a_hundred_and_eleven_kilometres() {
        assertThat(GreatCircle.kilometres(50, 30, 51, 30)).isEqualTo(111.19, within(0.01));
    }

    @Test
    void a_degree_of_longitude_shrinks_towards_the_pole() {
        assertThat(GreatCircle.kilometres(60, 30, 60, 31)).isEqualTo(55.6, within(0.05));
        assertThat(GreatCircle.kilometres(90, 30, 90, 120)).isEqualTo(0, within(1e-6));
    }

    @Test
    void distance_is_the_same_there_and_back_and_nought_to_oneself() {
        assertThat(GreatCircle.kilometres(59.93, 30.33, 55.75, 37.62)).isEqualTo(634, within(2.0));
        assertThat(GreatCircle.kilometres(55.75, 37.62, 59.93, 30.33))
                .isEqualTo(GreatCircle.kilometres(59.93, 30.33, 55.75, 37.62), within(1e-9));
        assertThat(GreatCircle.kilometres(59.93, 30.33, 59.93, 30.33)).isEqualTo(0, within(0.001));
        assertThat(GreatCircle.kilometres(0, 0, 0, 180)).isEqualTo(6371 * StrictMath.PI, within(1e-6));
    }
}
