package smolny.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import smolny.model.setting.Election;

/** Electorates without weights are weighed by numbers of voters. */
class VoterNumbersTest {
    private static Map<String, Double> weights(String file, String election) {
        LoadedScenario loaded = Scenarios.load(Path.of("scenarios", file + ".yaml"), List.of());
        return loaded.scenario().setting().elections().stream()
                .filter(one -> one.id().equals(election))
                .flatMap(one -> one.electorate().stream())
                .collect(Collectors.toMap(Election.Weight::of, Election.Weight::weight));
    }

    @Test
    void a_town_has_the_hands_soldiers_and_inhabitants_of_its_covariates() {
        Map<String, Double> vyatka = weights("a-town-more", "vyatka-duma-october");
        assertThat(vyatka.get("vyatka_works")).as("1.6 voters for 4,000 hands").isEqualTo(6.4, within(1e-9));
        assertThat(vyatka.get("vyatka_streets")).isEqualTo(0.55 * 48 - 6.4, within(1e-9));
        assertThat(vyatka.get("vyatka_barracks")).as("missing").isEqualTo(0.2 * 48, within(1e-9));
    }

    @Test
    void the_town_of_a_province_stands_for_all_its_towns_and_mills() {
        Map<String, Double> smolensk = weights("october-1917", "ca-smolensk-province");
        double all = smolensk.values().stream().mapToDouble(Double::doubleValue).sum();
        assertThat(smolensk.get("smolensk_villages") / all).isEqualTo(0.874, within(0.001));
        assertThat(smolensk.get("smolensk_garrison")).isEqualTo(25);
        assertThat(smolensk.get("smolensk_works")).isEqualTo(0.35 * 2210.2 * 0.042, within(0.2));
        assertThat(smolensk.get("smolensk_townspeople")).isEqualTo(0.7 * 0.55 * 2210.2 * 0.1, within(2.0));
    }

    @Test
    void written_weights_stay() {
        assertThat(weights("october-1917", "ca-moscow-province"))
                .isEqualTo(Map.of("moscow_villages", 0.8, "moscow_factories", 0.2));
    }
}
