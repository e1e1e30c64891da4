package smolny.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import smolny.kernel.calendar.OldStyleDate;
import smolny.simulation.Outcome;
import smolny.simulation.Outcomes;

class PredictionTest {
    private static final String TITLE = "about: \"Invented, for tests.\"\n";

    @Test
    void predictions_are_read_as_written(@TempDir Path folder) {
        ScenarioFixture fixture = new ScenarioFixture(folder);
        fixture.edit("small.yaml", TITLE, TITLE + """
            predict:
              - {outcome: mrc-founded, chance: 3/4, note: "a guess"}
              - {measure: city_soviet.soviet_power, on: 1917-09-09, low: 0.5 share, high: 0.6, level: 0.8}
              - {effect: city_soviet.soviet_power, low: -0.1 share, high: 0 share}
            """);
        assertThat(fixture.load("small.yaml").predictions())
                .containsExactly(
                        Prediction.ofOutcome("mrc-founded", 0.75),
                        new Prediction(
                                Prediction.Kind.MEASURE,
                                "city_soviet.soviet_power",
                                new OldStyleDate(1917, 9, 9),
                                0,
                                0.5,
                                0.6,
                                0.8),
                        new Prediction(Prediction.Kind.EFFECT, "city_soviet.soviet_power", null, 0, -0.1, 0, 0.9));
        assertThat(fixture.load("small.yaml").predictions().get(1).text())
                .isEqualTo("city_soviet.soviet_power on 1917-09-09: 50 to 60 points at 80 %");
        assertThat(fixture.load("child.yaml").predictions()).isEmpty();
    }

    /** A lever predicts for itself; what the scenario predicts of its own runs is not said of the changed ones. */
    @Test
    void a_lever_brings_its_own_predictions(@TempDir Path folder) {
        ScenarioFixture fixture = new ScenarioFixture(folder);
        fixture.edit("small.yaml", TITLE, TITLE + "predict: [{outcome: mrc-founded, chance: 0.9}]\n");
        String order = "    cannot_show: \"What the front would have done.\"\n";
        String revolt = "    plausible: {because: \"A settlement was within reach.\"}\n";
        fixture.edit("small.yaml", order, order + "    predict: [{outcome: mrc-founded, chance: 0.1}]\n");
        fixture.edit("small.yaml", revolt, revolt + "    predict: [{outcome: rising, chance: 0.2}]\n");
        assertThat(fixture.load("small.yaml", "no-order").predictions())
                .containsExactly(Prediction.ofOutcome("mrc-founded", 0.1));
        assertThat(fixture.load("small.yaml", "no-order", "no-revolt").predictions())
                .isEmpty();
    }

    /** The checker and the studies have the same names for what may come out. */
    @Test
    void every_outcome_that_a_study_knows_can_be_predicted(@TempDir Path folder) {
        ScenarioFixture fixture = new ScenarioFixture(folder);
        List<Outcome> outcomes = Outcomes.of(fixture.load("small.yaml"));
        StringBuilder rows = new StringBuilder("predict:\n");
        outcomes.forEach(o -> rows.append("  - {outcome: ").append(o.id()).append(", chance: 0.5}\n"));
        fixture.edit("small.yaml", TITLE, TITLE + rows);
        assertThat(fixture.load("small.yaml").predictions()).hasSameSizeAs(outcomes);
        assertThat(outcomes).hasSizeGreaterThan(3);
    }
}
