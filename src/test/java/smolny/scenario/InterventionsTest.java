package smolny.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import smolny.experiment.whatif.TargetMeasure;
import smolny.kernel.calendar.OldStyleDate;
import smolny.kernel.parameter.IdentificationLevel;
import smolny.model.event.ConditionalEvent;
import smolny.model.event.DatedEvent;
import smolny.model.event.EventEffects;
import smolny.model.event.Scenario;
import smolny.model.rule.Drive;

class InterventionsTest {
    @Test
    void a_lever_that_drops_an_event_takes_it_out_and_changes_nothing_else(@TempDir Path folder) {
        ScenarioFixture fixture = new ScenarioFixture(folder);
        Scenario plain = fixture.load("small.yaml").scenario();
        Scenario without = fixture.load("small.yaml", "no-order").scenario();
        assertThat(without.setting()).isEqualTo(plain.setting());
        assertThat(without.events())
                .isEqualTo(plain.events().stream()
                        .filter(e -> !e.id().equals("removal-order"))
                        .toList());
        ConditionalEvent founded = without.conditional().get(0);
        assertThat(founded.latest()).isEqualTo(plain.conditional().get(0).latest() + 1);
        assertThat(founded.then()).isEqualTo(plain.conditional().get(0).then());
        assertThat(without.conditional().get(1)).isEqualTo(plain.conditional().get(1));
    }

    @Test
    void the_names_of_what_was_dropped_stay_known(@TempDir Path folder) {
        LoadedScenario loaded = new ScenarioFixture(folder).load("small.yaml", "no-revolt");
        assertThat(loaded.resolvedYaml())
                .contains("if: revolt.happened", "dropped: {events: [revolt], outcomes: [workers-armed]}");
    }

    @Test
    void a_lever_may_add_events_and_they_come_in_order_of_days(@TempDir Path folder) {
        LoadedScenario loaded = new ScenarioFixture(folder).load("small.yaml", "no-revolt", "no-order");
        assertThat(loaded.scenario().events()).extracting(DatedEvent::id).containsExactly("slow-return", "party-vote");
        assertThat(loaded.scenario().events().get(0).effects()).containsExactly(new EventEffects.Access(0.8));
        assertThat(loaded.applied()).containsExactly("no-revolt", "no-order");
    }

    @Test
    void a_child_is_its_parent_with_its_own_changes(@TempDir Path folder) {
        LoadedScenario child = new ScenarioFixture(folder).load("child.yaml");
        assertThat(child.scenario().setting().id()).isEqualTo("child");
        assertThat(child.titles()).containsEntry("ru", "Обещание");
        assertThat(child.scenario().events())
                .extracting(DatedEvent::id)
                .containsExactly("revolt", "pledge", "party-vote");
        ConditionalEvent founded = child.scenario().conditional().get(0);
        assertThat(founded.after().events()).containsExactly("party-vote");
        assertThat(founded.after().waitDays()).isZero();
        assertThat(child.divergence())
                .isNotNull()
                .extracting(Intervention::divergesOn)
                .isEqualTo(new OldStyleDate(1917, 10, 6));
    }

    @Test
    void an_inherited_lever_that_has_lost_its_hold_is_not_offered(@TempDir Path folder) {
        ScenarioFixture fixture = new ScenarioFixture(folder);
        assertThat(fixture.load("child.yaml").interventions())
                .extracting(Intervention::id)
                .containsExactly("no-revolt");
        assertThat(fixture.said("child.yaml", "no-order"))
                .contains("error E804: no event is called 'removal-order', so it cannot be dropped");
    }

    @Test
    void what_a_what_if_excludes_may_not_be_said_any_more_but_by_itself(@TempDir Path folder) {
        ScenarioFixture fixture = new ScenarioFixture(folder)
                .edit(
                        "child.yaml",
                        "diverges: 1917-10-06",
                        "diverges: 1917-10-06\nexcludes: [pledge, A party decides]");
        assertThat(fixture.said("child.yaml"))
                .contains("error H505: 'party-vote' (events,", "still says 'A party decides'")
                .doesNotContain("'pledge' (events");
        fixture.edit("child.yaml", "excludes: [pledge, A party decides]", "excludes: [pledge, A speech, A revolt]");
        assertThat(fixture.said("child.yaml"))
                .as("before it diverges everything stands")
                .isEmpty();
    }

    @Test
    void a_change_names_its_measure_and_day(@TempDir Path folder) {
        ScenarioFixture fixture = new ScenarioFixture(folder)
                .edit(
                        "child.yaml",
                        "diverges: 1917-10-06",
                        "diverges: 1917-10-06\nmeasured: {of: soldiers.expressed, on: 1917-10-20}");
        LoadedScenario child = fixture.load("child.yaml");
        TargetMeasure usual = TargetMeasure.usual(fixture.load("small.yaml"), child);
        assertThat(usual.measure()).isEqualTo("soldiers.expressed");
        assertThat(child.scenario().setting().clock().dateOf(usual.day())).isEqualTo(new OldStyleDate(1917, 10, 20));
        fixture.edit("child.yaml", "soldiers.expressed", "soldiers.expresed");
        assertThat(fixture.said("child.yaml")).contains("X705", "did you mean 'soldiers.expressed'?");
        fixture.edit("child.yaml", "on: 1917-10-20", "on: 1917-12-20");
        assertThat(fixture.said("child.yaml")).contains("T403");
    }

    @Test
    void a_child_may_add_estimates_from_the_first_day_on(@TempDir Path folder) {
        String add = "add: {calibration: [{parameter: drive.threat, value: 0.3, source: assumed, identified: held"
                + " fixed}]}\n";
        ScenarioFixture fixture = new ScenarioFixture(folder).edit("child.yaml", "change:", add + "change:");
        assertThat(fixture.said("child.yaml"))
                .contains("H501: this acts from 18 August 1917, before the scenario diverges on 6 October 1917");
        fixture.edit("child.yaml", "diverges: 1917-10-06", "diverges: 1917-08-18");
        assertThat(fixture.load("child.yaml").scenario().values().of(Drive.THREAT))
                .isEqualTo(0.3);
    }

    @Test
    void of_an_estimate_only_the_value_acts(@TempDir Path folder) {
        String estimates =
                "calibration: [{parameter: drive.threat, value: 0.3, source: assumed, identified: not identified}]\n";
        ScenarioFixture fixture = new ScenarioFixture(folder)
                .edit("small.yaml", "parameters:", estimates + "parameters:")
                .edit("child.yaml", "change:", "change:\n  calibration.1.identified: held fixed");
        assertThat(fixture.load("child.yaml")
                        .scenario()
                        .values()
                        .estimate(Drive.THREAT)
                        .identified())
                .isEqualTo(IdentificationLevel.HELD_FIXED);
        fixture.edit("child.yaml", "calibration.1.identified: held fixed", "calibration.1.value: 0.4");
        assertThat(fixture.said("child.yaml")).contains("H501: this change acts from 18 August");
    }

    @ParameterizedTest
    @MethodSource("loads")
    void the_resolved_text_loads_again_to_an_equal_scenario(List<String> load, @TempDir Path folder) {
        ScenarioFixture fixture = new ScenarioFixture(folder);
        LoadedScenario first =
                fixture.load(load.get(0), load.subList(1, load.size()).toArray(String[]::new));
        LoadedScenario again =
                fixture.write("resolved.yaml", first.resolvedYaml()).load("resolved.yaml");
        assertThat(again.scenario().setting()).isEqualTo(first.scenario().setting());
        assertThat(again.scenario().events()).isEqualTo(first.scenario().events());
        assertThat(again.scenario().conditional()).isEqualTo(first.scenario().conditional());
        first.scenario().values().registry().all().forEach(parameter -> assertThat(
                        again.scenario().values().of(parameter))
                .isEqualTo(first.scenario().values().of(parameter)));
        assertThat(again.resolved().sameAs(first.resolved())).isTrue();
        assertThat(again.resolvedYaml()).isEqualTo(first.resolvedYaml());
        assertThat(again.chronicle()).isEqualTo(first.chronicle());
    }

    static Stream<List<String>> loads() {
        return Stream.of(
                List.of("small.yaml"),
                List.of("small.yaml", "no-order"),
                List.of("small.yaml", "no-revolt", "no-order"),
                List.of("child.yaml", "no-revolt"));
    }
}
