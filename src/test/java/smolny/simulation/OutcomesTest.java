package smolny.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import smolny.model.rule.ContestOfForce;
import smolny.model.world.PopulationScale;
import smolny.scenario.LoadedScenario;
import smolny.scenario.Scenarios;

class OutcomesTest {
    /** However the draw falls, or whether there is one at all: the chance is that of the contest. */
    @Test
    void the_fall_of_the_government_is_a_probability_and_never_a_draw() {
        LoadedScenario loaded = Scenarios.load(Path.of("scenarios", "october-1917.yaml"), List.of());
        Map<String, Outcome> outcomes =
                Outcomes.of(loaded).stream().collect(Collectors.toMap(Outcome::id, Function.identity()));
        assertThat(outcomes)
                .containsKeys(Outcomes.FALL, "mrc-founded", "second_congress-majority", "petrograd_soviet-turns")
                .doesNotContainKey("government-stands");
        var undrawn = loaded.scenario()
                .with(loaded.scenario().values().with(ContestOfForce.LUCK, 0, "the stronger side wins"));
        RunResult drawn = Simulation.run(new RunSpec(loaded.scenario(), PopulationScale.CLASS, 3, 0));
        RunResult decided = Simulation.run(new RunSpec(undrawn, PopulationScale.CLASS, 3, 0));
        double chance = chance(outcomes, Outcomes.FALL).applyAsDouble(drawn);
        assertThat(chance)
                .isStrictlyBetween(0.0, 1.0)
                .isEqualTo(drawn.clashes.get(0).chanceOfFall());
        assertThat(chance(outcomes, Outcomes.FALL).applyAsDouble(decided)).isEqualTo(chance);
        assertThat(chance(outcomes, "mrc-founded").applyAsDouble(drawn)).isIn(0.0, 1.0);
    }

    private static ToDoubleFunction<RunResult> chance(Map<String, Outcome> outcomes, String id) {
        return Objects.requireNonNull(outcomes.get(id)).chance();
    }
}
