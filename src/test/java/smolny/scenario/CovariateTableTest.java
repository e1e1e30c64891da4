package smolny.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import smolny.model.setting.Covariates;
import smolny.model.setting.Place;

/** The shipped covariates, and towns that a patch adds. */
class CovariateTableTest {
    private static final LoadedScenario SHIPPED = Scenarios.load(Path.of("scenarios/october-1917.yaml"), List.of());

    @Test
    void every_place_outside_the_fleets_has_a_locality_of_which_something_is_known() {
        Covariates covariates = SHIPPED.scenario().setting().covariates();
        assertThat(SHIPPED.scenario().setting().places())
                .filteredOn(place -> !place.group().endsWith("fleet"))
                .allSatisfy(place -> assertThat(covariates.known()).containsKey(place.locality()));
    }

    @Test
    void values_are_on_the_scale_of_their_variable() {
        Covariates covariates = SHIPPED.scenario().setting().covariates();
        Covariates.Score black = covariates.of("tambov_province", "black_earth");
        assertThat(black.mean()).isEqualTo((1 - 0.44) / 0.41, within(1e-12));
        assertThat(black.spread()).isZero();
        Covariates.Score party = covariates.of("kazan", "bolshevik_members");
        assertThat(party.mean()).isEqualTo((Math.log(1 + 3.347) - 2.8) / 0.73, within(1e-12));
        assertThat(party.spread()).isBetween(0.3, 0.5);
        assertThat(covariates.of("omsk", "bolshevik_members")).isEqualTo(new Covariates.Score(0, 1));
        assertThat(covariates.of("omsk", "population")).isEqualTo(new Covariates.Score(0, 0));
    }

    @Test
    void a_new_place_without_a_locality_has_that_of_the_town_where_it_lies(@TempDir Path folder) {
        Map<String, String> localities =
                Scenarios.load(Path.of("scenarios/a-town-more.yaml"), List.of()).scenario().setting().places().stream()
                        .collect(Collectors.toMap(Place::id, Place::locality));
        assertThat(localities).containsEntry("vyatka_works", "vyatka");
        assertThat(localities).containsEntry("vyatka_streets", "vyatka");
        assertThat(localities).containsEntry("vyatka_villages", "vyatka_province");
        assertThat(localities).containsEntry("baltic_ships", "baltic_soviet");
    }
}
