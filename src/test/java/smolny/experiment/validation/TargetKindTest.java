package smolny.experiment.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import smolny.scenario.RecordedTarget;
import smolny.scenario.RecordedTarget.Series;
import smolny.scenario.RecordedTarget.Use;
import smolny.scenario.Scenarios;

/** What kinds the targets of the record are, and which of them are one ballot. */
class TargetKindTest {
    private static final Map<String, RecordedTarget> RECORD =
            Objects.requireNonNull(Scenarios.load(Path.of("scenarios/october-1917.yaml"))
                            .record())
                    .targets()
                    .stream()
                    .collect(Collectors.toMap(RecordedTarget::id, target -> target));

    private static TargetKind kind(String id) {
        return TargetKind.of(Objects.requireNonNull(RECORD.get(id)));
    }

    @Test
    void a_kind_follows_from_the_sort_or_from_what_is_measured() {
        assertThat(List.of(
                        kind("petrograd-soviet-31-august-for"),
                        kind("petrograd-soldiers-13-october"),
                        kind("congress-soviet-power"),
                        kind("petrograd-executive-soldiers-sr"),
                        kind("minsk-soviet-september"),
                        kind("petrograd-committees-18-august")))
                .containsOnly(TargetKind.SOVIETS);
        assertThat(List.of(kind("ca-moscow-kadet"), kind("ca-minsk-city"))).containsOnly(TargetKind.CITIES);
        assertThat(List.of(
                        kind("garrison-units-27-august"),
                        kind("fortress-before-meeting"),
                        kind("ca-moscow-garrison"),
                        kind("moscow-garrison-districts")))
                .containsOnly(TargetKind.GARRISONS);
        assertThat(List.of(
                        kind("ca-northern-front-bolshevik"),
                        kind("ca-black-sea-fleet"),
                        kind("twelfth-army-committee"),
                        kind("first-army-congress")))
                .containsOnly(TargetKind.FRONTS);
        assertThat(List.of(kind("ca-livonia"), kind("peasants-congress"), kind("ca-national-bolshevik")))
                .containsOnly(TargetKind.PROVINCES);
        assertThat(kind("order-kiev-kazan")).isEqualTo(TargetKind.ORDERS);
        assertThat(List.of(kind("men-sailors"), kind("men-from-the-front"))).containsOnly(TargetKind.MEN);
    }

    @Test
    void lists_of_one_ballot_and_sides_of_one_vote_count_once() {
        assertThat(ballots("ca-moscow-bolshevik", "ca-moscow-kadet", "ca-moscow-sr", "ca-moscow-menshevik"))
                .isEqualTo(1);
        assertThat(ballots("petrograd-soviet-31-august-for", "petrograd-soviet-31-august-against"))
                .isEqualTo(1);
        assertThat(ballots("ca-moscow-bolshevik", "ca-petrograd-bolshevik", "ca-moscow-garrison"))
                .isEqualTo(3);
        assertThat(ballots("garrison-units-27-august", "fortress-before-meeting"))
                .isEqualTo(2);
    }

    private static int ballots(String... ids) {
        return new TargetSetScore(List.of(ids).stream()
                        .map(id -> new TargetScore(Objects.requireNonNull(RECORD.get(id)), List.of(0.5)))
                        .toList())
                .ballots();
    }

    @Test
    void means_and_parts_are_over_ballots() {
        Series city = new Series("city", "city ballot, sr", null, null);
        RecordedTarget one = Counts.at("one", Use.FIT, city, "1917-09-01", 0.5, 0.1);
        RecordedTarget two = Counts.at("two", Use.FIT, city, "1917-09-01", 0.5, 0.1);
        RecordedTarget lone = Counts.of("lone", Use.FIT, "vote", 0.5, 0.1);
        TargetSetScore set = new TargetSetScore(List.of(
                new TargetScore(one, List.of(0.5)),
                new TargetScore(two, List.of(0.6)),
                new TargetScore(lone, List.of(0.9))));
        assertThat(set.ballots()).isEqualTo(2);
        assertThat(set.error()).isCloseTo((0.05 + 0.4) / 2, within(1e-12));
        assertThat(set.rms()).isCloseTo(Math.sqrt((0.5 + 16) / 2), within(1e-12));
        assertThat(set.part(score -> score.error() < 0.05)).isCloseTo(0.25, within(1e-12));
        assertThat(set.energy()).isCloseTo(Math.sqrt(0.1 * 0.1 / 2 + 0.4 * 0.4), within(1e-12));
        assertThat(set.of(TargetKind.CITIES).size()).isEqualTo(2);
    }
}
