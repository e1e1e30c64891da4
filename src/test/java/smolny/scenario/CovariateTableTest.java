package smolny.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import smolny.model.setting.Covariates;
import smolny.model.setting.Place;
import smolny.model.world.PlaceCharacter;

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

    /** The Western Front was more Bolshevik than all that is known of it says; nothing was counted in Vyatka, which a patch adds. */
    @Test
    void what_the_record_says_of_a_place_narrows_its_own_levels() {
        Covariates covariates = Scenarios.load(Path.of("scenarios/a-town-more.yaml"), List.of())
                .scenario()
                .setting()
                .covariates();
        Covariates.Score front = covariates.of("western_front", "own_sr");
        assertThat(front.mean()).isNegative();
        assertThat(front.spread()).isBetween(0.2, 0.95);
        assertThat(covariates.of("vyatka", "own_sr")).isEqualTo(new Covariates.Score(0, 1));
        assertThat(covariates.without(PlaceCharacter.LEVELS).of("western_front", "own_sr"))
                .isEqualTo(new Covariates.Score(0, 1));
    }

    @Test
    void a_locality_misspelt_is_warned_of_with_the_nearest_name() {
        String patch = """
            smolny: 1
            kind: scenario
            id: misspelt
            extends: october-1917
            title: Misspelt
            add:
              places:
                - {id: mills, title: Mills, group: provincial_workers, lat: 56.9, lon: 35.9, units: 4, soviet: tver_soviet, locality: vjatka, source: assumed, note: Meant.}
            """;
        assertThat(Scenarios.check(Path.of("scenarios/misspelt.yaml"), patch))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("G106");
                    assertThat(problem.position().line()).isEqualTo(8);
                    assertThat(problem.hint()).isEqualTo("did you mean 'vyatka'?");
                });
    }

    @Test
    void a_new_place_without_a_locality_has_that_of_the_town_where_it_lies() {
        Map<String, String> localities =
                Scenarios.load(Path.of("scenarios/a-town-more.yaml"), List.of()).scenario().setting().places().stream()
                        .collect(Collectors.toMap(Place::id, Place::locality));
        assertThat(localities).containsEntry("vyatka_works", "vyatka");
        assertThat(localities).containsEntry("vyatka_streets", "vyatka");
        assertThat(localities).containsEntry("vyatka_villages", "vyatka_province");
        assertThat(localities).containsEntry("baltic_ships", "baltic_soviet");
    }
}
