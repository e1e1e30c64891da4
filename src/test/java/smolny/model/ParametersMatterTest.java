package smolny.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import smolny.kernel.parameter.Parameter;
import smolny.model.event.Scenario;
import smolny.model.world.PopulationScale;
import smolny.scenario.Scenarios;
import smolny.simulation.RunResult;
import smolny.simulation.RunSpec;
import smolny.simulation.Simulation;

/** No knob is wired to nothing: moving it to the end of its range changes some output of the real scenario. */
class ParametersMatterTest {
    /** Parameters that change nothing in this autumn, and why. */
    private static final Map<String, String> SILENT = Map.of(
            "congress.daring",
            "the rising comes before the congress in this run; GarrisonTest sees it act",
            "contest.neutral",
            "the committee commands when it comes to a fight; CommandContestTest sees it act",
            "strength.trust",
            "nothing gives trust back in this autumn; EventEffectsTest sees it act",
            "strength.land",
            "no land is granted in this autumn; EventEffectsTest sees it act",
            "strength.peace",
            "no peace is offered in this autumn; EventEffectsTest sees it act",
            "strength.momentum",
            "nothing adds momentum in this autumn; EventEffectsTest sees it act");

    private static final Scenario SCENARIO = afraid();
    private static final String BEFORE = digest(SCENARIO);

    /** With some fear left, or all that has to do with fear could not show. */
    private static Scenario afraid() {
        Scenario scenario = Scenarios.load(Path.of("scenarios/october-1917.yaml"), List.of())
                .scenario();
        Parameter fear = Objects.requireNonNull(ModelParameters.ALL.find("fear.july"));
        return scenario.with(scenario.values().with(fear, 0.8, "test"));
    }

    static Stream<Parameter> all() {
        return ModelParameters.ALL.all().stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_parameter_changes_some_output_or_says_why_not(Parameter parameter) {
        boolean same = Stream.of(parameter.low(), parameter.high())
                .map(end -> SCENARIO.values().with(parameter, end, "test"))
                .allMatch(moved -> digest(SCENARIO.with(moved)).equals(BEFORE));
        assertThat(same).as(parameter.id()).isEqualTo(SILENT.containsKey(parameter.id()));
    }

    private static String digest(Scenario scenario) {
        RunResult run = Simulation.run(new RunSpec(scenario, PopulationScale.CLASS, 1917, 0));
        return Arrays.deepHashCode(run.series) + " " + run.votes.hashCode() + " " + run.shares.hashCode() + " "
                + run.mandates.hashCode() + " " + run.terms.hashCode() + " " + run.work.hashCode() + " "
                + run.clashes.hashCode();
    }
}
