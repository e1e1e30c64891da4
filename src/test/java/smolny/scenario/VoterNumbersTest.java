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
        assertThat(smolensk.getOrDefault("smolensk_villages", 0.0) / all).isEqualTo(0.874, within(0.001));
        assertThat(smolensk.get("smolensk_garrison")).isEqualTo(25);
        assertThat(smolensk.get("smolensk_works")).isEqualTo(0.35 * 2210.2 * 0.042, within(0.2));
        assertThat(smolensk.get("smolensk_townspeople")).isEqualTo(0.7 * 0.55 * 2210.2 * 0.1, within(2.0));
    }

    @Test
    void lists_of_other_nations_are_estimated_where_an_election_does_not_give_them() {
        LoadedScenario loaded = Scenarios.load(Path.of("scenarios/vyatka-votes.yaml"), """
            smolny: 1
            kind: scenario
            id: vyatka-votes
            extends: october-1917
            title: Vyatka votes
            elections:
              - {id: open, date: 1917-11-12, title: Open, kind: ballot, groups: vyatka_villages, turnout: 0.6, source: assumed}
              - {id: given, date: 1917-11-12, title: Given, kind: ballot, groups: vyatka_villages, turnout: 0.6, other_lists: 0.1, source: assumed}
              - {id: tver-town, date: 1917-11-12, title: Tver, kind: ballot, groups: [tver_works, tver_townspeople], turnout: 0.6, source: assumed}
            """);
        Map<String, Double> others = loaded.scenario().setting().elections().stream()
                .collect(Collectors.toMap(Election::id, Election::otherLists));
        assertThat(others.get("open")).isEqualTo(0.02 + 0.6 * 0.226, within(1e-9));
        assertThat(others.get("given")).isEqualTo(0.1);
        assertThat(others.get("tver-town")).isZero();
    }

    @Test
    void two_places_of_the_same_people_share_them() {
        String patch = """
            smolny: 1
            kind: scenario
            id: two-works
            extends: october-1917
            title: Two works
            add:
              places:
                - {id: mills, title: Mills, group: provincial_workers, lat: 56.9, lon: 35.9, units: 4, soviet: tver_soviet, source: assumed, note: Meant.}
            elections:
              - {id: town, date: 1917-11-12, title: Tver, kind: ballot, groups: [tver_works, mills, tver_garrison], turnout: 0.6, source: assumed}
            """;
        List<Election.Weight> weights =
                Scenarios.load(Path.of("scenarios/two-works.yaml"), patch).scenario().setting().elections().stream()
                        .filter(election -> election.id().equals("town"))
                        .findFirst()
                        .orElseThrow()
                        .electorate();
        assertThat(weights).extracting(Election.Weight::of).containsExactly("tver_works", "mills", "tver_garrison");
        assertThat(weights.get(0).weight()).isEqualTo(0.33 * 65 / 2, within(1e-9));
        assertThat(weights.get(1).weight()).isEqualTo(0.33 * 65 / 2, within(1e-9));
        assertThat(weights.get(2).weight()).isEqualTo(20);
    }

    @Test
    void written_weights_stay() {
        assertThat(weights("october-1917", "ca-moscow-province"))
                .isEqualTo(Map.of("moscow_villages", 0.8, "moscow_factories", 0.2));
    }
}
