package smolny.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import smolny.kernel.parameter.ParameterValues;
import smolny.model.ModelParameters;

/** Who comes to a session and who abstains (equation 9). */
class AttendanceTest {
    private static final ParameterValues STANDARD = ParameterValues.standard(ModelParameters.ALL);

    @Test
    void a_full_house_is_full_and_without_selectivity_attendance_is_as_known() {
        Attendance attendance = new Attendance(STANDARD);
        assertThat(attendance.chance(1, 2)).isGreaterThan(1 - 1e-8);
        assertThat(attendance.chance(1, -2)).isGreaterThan(1 - 1e-8);
        Attendance indifferent = new Attendance(STANDARD.with(Attendance.SELECTIVITY, 0, "test"));
        assertThat(indifferent.chance(0.37, 2)).isEqualTo(0.37, within(1e-14));
        assertThat(indifferent.chance(0.37, -2)).isEqualTo(0.37, within(1e-14));
    }

    @Test
    void the_thinner_the_hall_the_more_it_belongs_to_the_keen() {
        Attendance attendance = new Attendance(STANDARD);
        double former = Double.POSITIVE_INFINITY;
        for (int tenth = 1; tenth < 10; tenth++) {
            double level = tenth / 10.0;
            double keen = attendance.chance(level, 0.5);
            double idle = attendance.chance(level, -0.5);
            assertThat(keen).isBetween(level, 1.0);
            assertThat(idle).isBetween(0.0, level);
            assertThat(keen / idle).isLessThan(former);
            former = keen / idle;
            double odds = keen / (1 - keen) * (1 - idle) / idle;
            assertThat(odds).isEqualTo(StrictMath.exp(STANDARD.of(Attendance.SELECTIVITY)), within(1e-9));
        }
    }

    @Test
    void those_near_the_middle_abstain() {
        Attendance attendance = new Attendance(STANDARD);
        double width = STANDARD.of(Attendance.ABSTENTION);
        assertThat(attendance.vote(width + 1e-9)).isEqualTo(1);
        assertThat(attendance.vote(width)).isZero();
        assertThat(attendance.vote(0)).isZero();
        assertThat(attendance.vote(-width)).isZero();
        assertThat(attendance.vote(-width - 1e-9)).isEqualTo(-1);
    }
}
