package smolny.kernel.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterValuesTest {
    private static final Parameter ZEAL = Parameter.of("speech.zeal", "z", 0, 1.6, ParameterUnit.PROBIT)
            .level(ParameterLevel.CLASS)
            .means("How loud.")
            .assumed(0.5);
    private static final Parameter DOORS = Parameter.of("speech.doors", "d", 0, 1, ParameterUnit.SWITCH)
            .atStart()
            .means("Whether doors are open.")
            .from("a work, p. 1", 1);
    private static final ParameterRegistry REGISTRY = new ParameterRegistry(List.of(ZEAL, DOORS));

    @Test
    void what_nobody_sets_stands_at_its_standard() {
        ParameterValues values = ParameterValues.standard(REGISTRY);
        assertThat(values.of(ZEAL)).isEqualTo(0.5);
        assertThat(values.on(DOORS)).isTrue();
        assertThat(values.originOf(ZEAL)).isEqualTo("standard");
        assertThat(values.isStandard(ZEAL)).isTrue();
        assertThat(values.registry()).isSameAs(REGISTRY);
    }

    @Test
    void a_change_is_kept_with_its_origin_and_leaves_the_old_values_as_they_were() {
        ParameterValues before = ParameterValues.standard(REGISTRY);
        ParameterValues after = before.with(DOORS, 0, "--set");
        assertThat(after.on(DOORS)).isFalse();
        assertThat(after.originOf(DOORS)).isEqualTo("--set");
        assertThat(after.isStandard(DOORS)).isFalse();
        assertThat(after.of(ZEAL)).isEqualTo(0.5);
        assertThat(before.on(DOORS)).isTrue();
        assertThat(before.isStandard(DOORS)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.7, Double.NaN, Double.POSITIVE_INFINITY})
    void a_value_outside_the_range_is_refused_with_range_and_origin(double value) {
        assertThatThrownBy(() -> ParameterValues.standard(REGISTRY).with(ZEAL, value, "party.yaml:12"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("speech.zeal = " + value + " (party.yaml:12): must be in [0.0, 1.6] probit");
    }

    @Test
    void without_a_calibration_the_estimate_is_the_declared_value() {
        assertThat(ParameterValues.standard(REGISTRY).estimate(ZEAL))
                .isEqualTo(new Estimate(0.5, "assumed", IdentificationLevel.HELD_FIXED, ""));
        assertThat(ParameterValues.standard(REGISTRY).estimate(DOORS).source()).isEqualTo("a work, p. 1");
    }

    @Test
    void what_a_calibration_found_is_the_standard_and_stays_known_when_another_value_is_set() {
        Estimate found = new Estimate(0.7, "calibrated", IdentificationLevel.PARTLY, "fit-1");
        ParameterValues values = ParameterValues.calibrated(REGISTRY, Map.of(ZEAL, found));
        assertThat(values.of(ZEAL)).isEqualTo(0.7);
        assertThat(values.isStandard(ZEAL)).isTrue();
        ParameterValues set = values.with(ZEAL, 1, "--set");
        assertThat(set.of(ZEAL)).isEqualTo(1);
        assertThat(set.estimate(ZEAL)).isEqualTo(found);
        assertThat(set.isStandard(ZEAL)).isFalse();
    }

    @Test
    void an_estimate_outside_the_range_is_refused() {
        Estimate wild = new Estimate(2, "calibrated", IdentificationLevel.WELL, "fit-1");
        assertThatThrownBy(() -> ParameterValues.calibrated(REGISTRY, Map.of(ZEAL, wild)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("speech.zeal = 2.0 (calibrated): must be in [0.0, 1.6] probit");
    }

    @Test
    void the_ends_of_the_range_are_lawful() {
        assertThat(ParameterValues.standard(REGISTRY).with(ZEAL, 0, "here").of(ZEAL))
                .isZero();
        assertThat(ParameterValues.standard(REGISTRY).with(ZEAL, 1.6, "here").of(ZEAL))
                .isEqualTo(1.6);
    }

    @Test
    void a_parameter_of_no_registry_has_no_value() {
        Parameter stranger = Parameter.of("speech.zeal", "z", 0, 1, ParameterUnit.TIMES)
                .means("Has the name of another.")
                .assumed(1);
        assertThatThrownBy(() -> ParameterValues.standard(REGISTRY).of(stranger))
                .hasMessage("speech.zeal is not in the registry");
    }

    @Test
    void a_registry_finds_by_id_and_refuses_two_of_a_name() {
        assertThat(REGISTRY.find("speech.zeal")).isSameAs(ZEAL);
        assertThat(REGISTRY.find("speech.zea")).isNull();
        assertThat(REGISTRY.all()).containsExactly(ZEAL, DOORS);
        assertThatThrownBy(() -> new ParameterRegistry(List.of(ZEAL, DOORS, ZEAL)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two parameters are called speech.zeal");
    }

    @Test
    void a_declaration_says_what_it_means_and_stays_within_its_range() {
        Parameter.Draft draft = Parameter.of("speech.zeal", "z", 0, 1, ParameterUnit.SHARE);
        assertThatThrownBy(() -> draft.assumed(0.5))
                .hasMessage("speech.zeal: say what it means and on what grounds it has its value");
        assertThatThrownBy(() -> draft.means("How loud.").assumed(1.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("speech.zeal: 1.5 is outside [0.0, 1.0]");
    }

    @Test
    void a_declaration_carries_its_grounds() {
        assertThat(ZEAL.grounds()).isEqualTo("assumed");
        assertThat(ZEAL.level()).isEqualTo(ParameterLevel.CLASS);
        assertThat(ZEAL.atStart()).isFalse();
        assertThat(DOORS.grounds()).isEqualTo("a work, p. 1");
        assertThat(DOORS.level()).isEqualTo(ParameterLevel.RESEARCH);
        assertThat(DOORS.atStart()).isTrue();
    }
}
