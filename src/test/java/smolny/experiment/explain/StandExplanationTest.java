package smolny.experiment.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import smolny.model.world.PopulationScale;
import smolny.scenario.Scenarios;
import smolny.simulation.RunSpec;

/** Why an armed unit obeyed. */
class StandExplanationTest {
    private static final RunSpec SPEC = new RunSpec(
            Scenarios.load(Path.of("scenarios/october-1917.yaml"), List.of()).scenario(),
            PopulationScale.CLASS,
            1917,
            0);

    @Test
    void causes_add_up_to_the_score_and_their_changes_to_its_change() {
        List<StandExplanation> stands = StandExplanation.of(SPEC, "semenovsky");
        assertThat(stands).hasSizeGreaterThan(1);
        double before = Double.NaN;
        for (StandExplanation stand : stands) {
            double score = stand.causes().stream()
                    .mapToDouble(StandExplanation.Cause::amount)
                    .sum();
            double change = stand.causes().stream()
                    .mapToDouble(StandExplanation.Cause::change)
                    .sum();
            assertThat(score).isEqualTo(stand.terms().total(), within(1e-12));
            assertThat(change).isEqualTo(Double.isNaN(before) ? 0 : score - before, within(1e-12));
            before = score;
        }
    }

    @Test
    void a_stand_agrees_with_its_score_and_bar() {
        for (StandExplanation stand : StandExplanation.of(SPEC, "egersky")) {
            double score = stand.terms().total();
            double bar = stand.terms().bar();
            switch (stand.stance()) {
                case OBEYS_SOVIET -> assertThat(score).isGreaterThan(bar);
                case OBEYS_STAFF -> assertThat(score).isLessThan(-bar);
                case NEUTRAL -> assertThat(Math.abs(score)).isLessThanOrEqualTo(bar);
            }
        }
    }

    @Test
    void nobody_explains_a_unit_that_is_not_there() {
        assertThat(StandExplanation.of(SPEC, "no_such_regiment")).isEmpty();
    }
}
