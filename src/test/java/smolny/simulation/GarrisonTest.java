package smolny.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import smolny.kernel.calendar.OldStyleDate;
import smolny.model.ModelParameters;
import smolny.model.event.DatedEvent;
import smolny.model.event.Scenario;
import smolny.model.observer.RunEvent;
import smolny.model.world.PopulationScale;
import smolny.scenario.Scenarios;

/** Who commands the garrison in the autumn of 1917 and in its what-ifs. */
class GarrisonTest {
    private static final int RUNS = 10;
    private static final String GARRISON = "petrograd.obeys_soviet";

    private static List<RunResult> runs(Scenario scenario) {
        return IntStream.range(0, RUNS)
                .mapToObj(run -> Simulation.run(new RunSpec(scenario, PopulationScale.CLASS, 7, run)))
                .toList();
    }

    private static Scenario scenario(String file, String... interventions) {
        return Scenarios.load(Path.of("scenarios", file + ".yaml"), List.of(interventions))
                .scenario();
    }

    private static Scenario with(Scenario scenario, String parameter, double value) {
        return scenario.with(
                scenario.values().with(Objects.requireNonNull(ModelParameters.ALL.find(parameter)), value, "test"));
    }

    private static double meanOn(List<RunResult> runs, Scenario scenario, int month, int day) {
        int index = scenario.setting().clock().dayOf(new OldStyleDate(1917, month, day));
        return runs.stream()
                .mapToDouble(run -> run.seriesOf(GARRISON)[index])
                .average()
                .orElseThrow();
    }

    private static long with(List<RunResult> runs, String outcome) {
        return runs.stream()
                .filter(run -> run.happenings.stream()
                        .anyMatch(happened -> happened.id().equals(outcome)))
                .count();
    }

    @Test
    void the_garrison_passes_from_the_staff_to_the_soviet_in_october() {
        Scenario october = scenario("october-1917");
        List<RunResult> runs = runs(october);
        assertThat(meanOn(runs, october, 9, 1)).isLessThan(0.1);
        assertThat(meanOn(runs, october, 10, 23)).isGreaterThan(0.8);
        assertThat(with(runs, "government-falls")).isGreaterThanOrEqualTo(7);
    }

    @Test
    void without_the_order_to_leave_fewer_obey_the_soviet_and_the_committee_may_not_be_founded() {
        Scenario october = scenario("october-1917");
        Scenario without = scenario("october-1917", "no-removal-order");
        List<RunResult> runs = runs(without);
        assertThat(meanOn(runs, without, 10, 20)).isLessThan(meanOn(runs(october), october, 10, 20) - 0.2);
        assertThat(with(runs, "mrc-founded")).isLessThan(RUNS);
    }

    @Test
    void if_the_rising_does_not_come_the_congress_decides_if_it_dares() {
        Scenario alone = scenario("congress-decides-alone");
        assertThat(roads(with(alone, "congress.daring", 1))).contains("congress-claims-power");
        assertThat(roads(with(alone, "congress.daring", 0))).doesNotContain("congress-claims-power");
    }

    private static List<String> roads(Scenario scenario) {
        return runs(scenario).stream()
                .flatMap(run -> run.attempts.stream().filter(RunEvent.Attempt::passed))
                .map(RunEvent.Attempt::event)
                .distinct()
                .toList();
    }

    @Test
    void if_the_general_wins_no_committee_commands_the_garrison_and_no_rising_succeeds() {
        Scenario dropped = scenario("kornilov-wins");
        Scenario october = scenario("october-1917");
        List<DatedEvent> events = new ArrayList<>(october.events());
        dropped.events().stream()
                .filter(event -> event.id().equals("troops-reach-the-city"))
                .forEach(events::add);
        assertThat(events).hasSize(october.events().size() + 1);
        Scenario onlyAdded = new Scenario(october.setting(), october.values(), events, october.conditional());
        for (Scenario victory : List.of(dropped, onlyAdded)) {
            List<RunResult> runs = runs(victory);
            assertThat(with(runs, "mrc-founded")).isLessThanOrEqualTo(2);
            assertThat(with(runs, "government-falls")).isLessThanOrEqualTo(2);
        }
    }
}
