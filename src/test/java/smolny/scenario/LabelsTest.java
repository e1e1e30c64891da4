package smolny.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelsTest {
    @Test
    void a_ballot_that_the_model_places_on_one_day_carries_its_real_days() {
        Labels labels = Labels.of(Scenarios.load(Path.of("scenarios/october-1917.yaml"), List.of()));
        assertThat(labels.ballot("ca-moscow")).isEqualTo("Constituent Assembly: Moscow (held 19 to 21 November)");
        assertThat(labels.held("ca-national")).isEqualTo("from 12 November");
        assertThat(labels.held("moscow-soviet-18-august")).isEqualTo("on 11 August");
        assertThat(labels.held("moscow-soviet-5-september")).isEmpty();
    }

    @Test
    void days_and_counts_are_what_the_scenario_declares_and_nothing_is_counted_unless_it_says_so(@TempDir Path folder) {
        ScenarioFixture fixture = new ScenarioFixture(folder);
        assertThat(Labels.of(fixture.load("small.yaml")).counted("soviet-31-august"))
                .isFalse();
        fixture.edit("small.yaml", "attendance: 0.42", "attendance: 0.42, counted: yes, held_until: 1917-09-01");
        Labels labels = Labels.of(fixture.load("small.yaml"));
        assertThat(labels.counted("soviet-31-august")).isTrue();
        assertThat(labels.counted("the-congress")).isFalse();
        assertThat(labels.held("soviet-31-august")).isEqualTo("until 1 September");
        fixture.edit("small.yaml", "held_until", "held_from: 1917-09-02, held_until");
        assertThat(fixture.said("small.yaml")).contains("T402").contains("is before 'held_from'");
    }

    @Test
    void the_older_word_for_an_armed_action_is_read_as_the_new_one(@TempDir Path folder) {
        ScenarioFixture fixture = new ScenarioFixture(folder);
        assertThat(fixture.text("small.yaml")).contains("kind: coup");
        assertThat(fixture.load("small.yaml").chronicle())
                .filteredOn(entry -> entry.id().equals("revolt"))
                .extracting(ChronicleEntry::kind)
                .containsExactly(ChronicleEntry.ARMED_ACTION);
    }
}
