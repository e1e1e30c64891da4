package smolny.model.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.LongStream;
import org.apache.commons.math3.stat.StatUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import smolny.kernel.parameter.Parameter;
import smolny.model.ModelParameters;
import smolny.model.Sketch;
import smolny.model.setting.Covariates;

/** What is known of a locality moves its own people, and what is not known makes them less certain. */
class PlaceCharacterTest {
    private static final double COEFFICIENT = 0.5;

    private static BaseUnit unit(String place, String coefficient, Covariates covariates, long seed) {
        Sketch sketch = Sketch.quiet();
        sketch.covariates = covariates;
        Parameter parameter = Objects.requireNonNull(ModelParameters.ALL.find(coefficient));
        return sketch.set(parameter, COEFFICIENT).founded(seed).unitsOf(place).get(0);
    }

    private static Covariates known(String locality, String variable, double mean, double spread) {
        return new Covariates(Set.of(variable), Map.of(locality, Map.of(variable, new Covariates.Score(mean, spread))));
    }

    @ParameterizedTest
    @CsvSource({
        "foundry, town_soviet, place.party, bolshevik_members",
        "foundry, town_soviet, place.works, industrial_workers",
        "district, peasant_soviet, place.ties, capital_natives",
        "district, peasant_soviet, place.front, front_km",
        "district, peasant_soviet, place.landless, landless"
    })
    void attitudes_move_by_the_coefficient_times_the_covariate(
            String place, String locality, String coefficient, String variable) {
        BaseUnit moved = unit(place, coefficient, known(locality, variable, 1.5, 0), 1);
        assertThat(moved.character.attitude).isEqualTo(COEFFICIENT * 1.5);
        assertThat(moved.character.srAppeal).isZero();
        assertThat(moved.character.menshevikAppeal).isZero();
    }

    @ParameterizedTest
    @CsvSource({"party.sr_black_earth, black_earth", "party.sr_commune, commune"})
    void the_party_of_land_gains_in_villages(String coefficient, String variable) {
        BaseUnit moved = unit("district", coefficient, known("peasant_soviet", variable, -2, 0), 1);
        assertThat(moved.character.srAppeal).isEqualTo(COEFFICIENT * -2);
        assertThat(moved.character.attitude).isZero();
    }

    @Test
    void mensheviks_gain_in_towns_where_they_have_members() {
        Covariates covariates = known("town_soviet", "menshevik_members", 2, 0);
        assertThat(unit("foundry", "party.menshevik_local", covariates, 1).character.menshevikAppeal)
                .isEqualTo(COEFFICIENT * 2);
        assertThat(unit("district", "party.menshevik_local", covariates, 1).character.menshevikAppeal)
                .isZero();
    }

    @Test
    void a_missing_value_has_the_mean_and_the_spread_of_its_variable() {
        double[] drawn = LongStream.rangeClosed(1, 400)
                .mapToDouble(seed -> unit("foundry", "place.party", known("elsewhere", "bolshevik_members", 3, 0), seed)
                        .character
                        .attitude)
                .toArray();
        assertThat(StatUtils.mean(drawn)).isEqualTo(0, within(0.08));
        assertThat(Math.sqrt(StatUtils.variance(drawn))).isEqualTo(COEFFICIENT, within(0.06));
    }

    @Test
    void an_uncertain_value_is_spread_about_itself() {
        double[] drawn = LongStream.rangeClosed(1, 400)
                .mapToDouble(
                        seed -> unit("foundry", "place.party", known("town_soviet", "bolshevik_members", 1, 0.4), seed)
                                .character
                                .attitude)
                .toArray();
        assertThat(StatUtils.mean(drawn)).isEqualTo(COEFFICIENT, within(0.04));
        assertThat(Math.sqrt(StatUtils.variance(drawn))).isEqualTo(0.4 * COEFFICIENT, within(0.03));
    }

    /** All people of one locality share its own level; the record may narrow it; another locality has another. */
    @Test
    void places_have_levels_of_their_own_which_the_record_narrows() {
        Covariates free = new Covariates(Set.copyOf(PlaceCharacter.LEVELS), Map.of());
        double[] drawn = LongStream.rangeClosed(1, 400)
                .mapToDouble(seed -> unit("foundry", "place.own", free, seed).character.attitude)
                .toArray();
        assertThat(StatUtils.mean(drawn)).isEqualTo(0, within(0.08));
        assertThat(Math.sqrt(StatUtils.variance(drawn))).isEqualTo(COEFFICIENT, within(0.06));
        assertThat(unit("district", "place.own", free, 1).character.attitude).isNotEqualTo(drawn[0]);
        assertThat(unit("mill", "place.own", free, 1).character.attitude)
                .as("a capital")
                .isZero();
        assertThat(unit("district", "party.sr_own", free, 1).character.srAppeal).isNotZero();
        Covariates found = known("town_soviet", "own_attitude", 1.2, 0);
        assertThat(unit("foundry", "place.own", found, 1).character.attitude).isEqualTo(COEFFICIENT * 1.2);
        assertThat(unit("foundry", "place.own", found.without(PlaceCharacter.LEVELS), 1).character.attitude)
                .isEqualTo(drawn[0]);
    }

    @Test
    void a_variable_without_a_scale_and_the_capitals_are_left_alone() {
        assertThat(unit("foundry", "place.party", Covariates.NONE, 1).character.attitude)
                .isZero();
        Covariates capital = known("city_soviet", "bolshevik_members", 2, 0);
        assertThat(unit("mill", "place.party", capital, 1).character.attitude).isZero();
    }
}
