package smolny.model.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import smolny.kernel.parameter.ParameterValues;
import smolny.model.ModelParameters;
import smolny.model.setting.Capital;
import smolny.model.setting.GroupLocation;
import smolny.model.setting.Place;

/** What reaches a place falls with distance, at fronts on a scale of their own. */
class ExposureTest {
    private static final double DEGREE = 111.19;
    private static final List<Capital> CENTRES = List.of(new Capital("capital", 60, 30));
    private static final Place SOUTH = new Place("south", "South", "army", 55, 30, 1, "", false, true);

    private static double at(GroupLocation kind, double factor) {
        ParameterValues values =
                ParameterValues.standard(ModelParameters.ALL).with(Exposure.FRONT_LENGTH, factor, "test");
        return new Exposure(CENTRES, values).at(SOUTH, kind);
    }

    @Test
    void a_front_has_a_scale_of_its_own() {
        double length = Exposure.LENGTH.standard();
        assertThat(at(GroupLocation.FRONT, 0.5)).isEqualTo(Math.exp(-5 * DEGREE / (0.5 * length)), within(1e-3));
        assertThat(at(GroupLocation.FRONT, 1)).isEqualTo(at(GroupLocation.VILLAGE, 0.5));
        assertThat(at(GroupLocation.VILLAGE, 0.5)).isEqualTo(Math.exp(-5 * DEGREE / length), within(1e-3));
    }
}
