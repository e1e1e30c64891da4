package smolny.experiment.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import smolny.model.Sketch;
import smolny.model.event.EventEffects;
import smolny.model.phase.Recall;
import smolny.model.rule.OpenSpeech;
import smolny.model.rule.Perception;
import smolny.model.setting.Place;
import smolny.model.world.Exposure;
import smolny.model.world.World;
import smolny.simulation.RunSpec;
import smolny.simulation.Simulation;

class ExplanationsTest {
    private static final double EXACT = 1e-9;
    /** Attitudes are floats: a night rounds each to some ten-millionths. */
    private static final double ROUNDED = 1e-6;

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 1917, -12})
    void the_parts_of_a_vote_add_up_to_the_vote_that_was_taken(long seed) {
        for (String session : new String[] {"plenary", "soldiers_section"}) {
            VoteBreakdown account = Objects.requireNonNull(VoteExplanation.of(spec(seed), session));
            double sum = account.opening();
            for (Contribution part : account.parts()) {
                sum += part.amount();
            }
            assertThat(sum).isCloseTo(account.result(), within(EXACT));
            var taken = Simulation.run(spec(seed)).votes.stream()
                    .filter(vote -> vote.session().equals(session))
                    .findFirst()
                    .orElseThrow();
            assertThat(account.result()).isEqualTo(taken.twoWay());
        }
    }

    @Test
    void without_recall_nothing_of_a_vote_is_owed_to_recall() {
        Sketch sketch = busy().set(Recall.HAZARD, 0);
        VoteBreakdown account = Objects.requireNonNull(
                VoteExplanation.of(new RunSpec(sketch.scenario(), sketch.scale, 3, 0), "plenary"));
        assertThat(account.parts())
                .filteredOn(part -> part.cause().startsWith("recall"))
                .singleElement()
                .extracting(Contribution::amount)
                .isEqualTo(0.0);
    }

    @Test
    void a_session_that_nobody_called_is_not_explained() {
        assertThat(VoteExplanation.of(spec(3), "emergency")).isNull();
        assertThatThrownBy(() -> VoteExplanation.of(spec(3), "plenum")).hasMessageContaining("plenum");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 1917, -12})
    void what_moved_a_unit_adds_up_day_by_day_and_altogether(long seed) {
        Set<String> units = DeputyExplanation.names(spec(seed), false);
        assertThat(units).contains("mill-1", "fort-1", "quarter-1");
        for (String unit : units) {
            adds(UnitExplanation.of(spec(seed), unit));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 1917})
    void what_moved_a_deputy_adds_up(long seed) {
        boolean replaced = false;
        for (String seat : DeputyExplanation.names(spec(seed), true)) {
            AttitudeAccount account = DeputyExplanation.of(spec(seed), seat);
            adds(account);
            replaced |= account.parts().stream().anyMatch(part -> part.cause().equals(AttitudeCause.REPLACED.words()));
        }
        assertThat(replaced).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 1917})
    void what_moved_a_unit_adds_up_where_news_counts_for_everything(long seed) {
        Sketch sketch =
                busy().set(Perception.NEWS, 0.8).set(Exposure.LENGTH, 2000).set(Exposure.TOWN_DISTANCE, 1);
        sketch.places.add(new Place("midway", "Midway", "villages", 58, 34, 2, "peasant_soviet", false, true));
        RunSpec spec = new RunSpec(sketch.scenario(), sketch.scale, seed, 0);
        World world = sketch.founded(seed);
        assertThat(world.unitsOf("midway").get(0).feltExposure * 0.8).isGreaterThan(Exposure.FULL);
        AttitudeAccount account = UnitExplanation.of(spec, "midway-1");
        adds(account);
        assertThat(account.parts()).extracting(Contribution::cause).contains(AttitudeCause.NEWS.words());
    }

    @Test
    void other_units_are_named_only_where_a_common_meeting_was_held() {
        assertThat(UnitExplanation.of(spec(7), "fort-1").parts())
                .extracting(Contribution::cause)
                .contains(AttitudeCause.OTHER_UNITS.words());
        assertThat(UnitExplanation.of(spec(7), "mill-1").parts())
                .extracting(Contribution::cause)
                .doesNotContain(AttitudeCause.OTHER_UNITS.words());
    }

    @Test
    void a_name_that_is_not_there_is_refused() {
        assertThatThrownBy(() -> UnitExplanation.of(spec(1), "mill-99")).hasMessageContaining("mill-99");
        assertThatThrownBy(() -> DeputyExplanation.of(spec(1), "mill-1/seat-99"))
                .hasMessageContaining("mill-1/seat-99");
    }

    private static void adds(AttitudeAccount account) {
        double sum = account.parts().stream().mapToDouble(Contribution::amount).sum();
        assertThat(account.days()).hasSize(Sketch.DAYS);
        assertThat(sum).as(account.whose()).isCloseTo(account.end() - account.start(), within(ROUNDED));
    }

    /** Every channel at work: fear, relief, momentum, a common meeting, a change of rules on the way. */
    private static Sketch busy() {
        return Sketch.whole()
                .set(OpenSpeech.FEAR, 0.7)
                .set(Recall.HAZARD, 0.05)
                .event("grant", 6, new EventEffects.Relief(java.util.List.of(), "land", 0.3))
                .event("hope", 7, new EventEffects.Momentum(0.4))
                .event("rule", 12, new EventEffects.SetParameter(smolny.model.rule.VotePosition.MANDATE, 0.9));
    }

    private static RunSpec spec(long seed) {
        Sketch sketch = busy();
        return new RunSpec(sketch.scenario(), sketch.scale, seed, 0);
    }
}
