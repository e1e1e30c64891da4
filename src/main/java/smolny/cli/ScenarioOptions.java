package smolny.cli;

import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import smolny.scenario.LoadedScenario;

/** A scenario and the interventions applied to it. */
final class ScenarioOptions {
    @Parameters(paramLabel = "SCENARIO", description = "name of a scenario in the library, or a file")
    private String scenario = "";

    @Option(
            names = "--do",
            paramLabel = "INTERVENTION",
            description = "apply an intervention of the scenario; may be repeated")
    private List<String> interventions = List.of();

    /** The scenario as it was named. */
    String name() {
        return scenario;
    }

    /** The interventions that are applied, in the order given. */
    List<String> interventions() {
        return interventions;
    }

    LoadedScenario load() {
        return ScenarioLibrary.load(scenario, interventions);
    }
}
