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

/** What reaches a place falls with distance. */
class ExposureTest {
    private static final double DEGREE = 111.19;
    private static final List<Capital> CENTRES = List.of(new Capital("capital", 60, 30));
    private static final Place SOUTH = new Place("south", "South", "army", 55, 30, 1, "", false, true);

    @Test
    void exposure_falls_by_the_length_and_counts_less_in_towns() {
        ParameterValues values = ParameterValues.standard(ModelParameters.ALL);
        Exposure exposure = new Exposure(CENTRES, values);
        double far = Math.exp(-5 * DEGREE / Exposure.LENGTH.standard());
        assertThat(exposure.at(SOUTH)).isEqualTo(far, within(1e-3));
        assertThat(exposure.felt(far, GroupLocation.FRONT)).isEqualTo(far);
        assertThat(exposure.felt(far, GroupLocation.TOWN)).isEqualTo(1 + values.of(Exposure.TOWN_DISTANCE) * (far - 1));
    }
}
