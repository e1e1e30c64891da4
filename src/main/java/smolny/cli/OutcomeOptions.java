package smolny.cli;

import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import smolny.scenario.LoadedScenario;
import smolny.scenario.RequestRefusedException;
import smolny.simulation.Outcome;
import smolny.simulation.Outcomes;

/** Options that name a scenario and one of its outcomes. */
final class OutcomeOptions {
    @Parameters(paramLabel = "SCENARIO", description = "name of a scenario in the library, or a file")
    private String scenario = "";

    @Option(
            names = "--do",
            paramLabel = "INTERVENTION",
            description = "apply an intervention of the scenario; may be repeated")
    private List<String> levers = List.of();

    @Option(
            names = "--outcome",
            paramLabel = "X",
            required = true,
            description = "the outcome, for example government-falls, mrc-founded or second_congress-majority")
    private String name = "";

    /** The history. */
    LoadedScenario load() {
        return ScenarioLibrary.load(scenario, levers);
    }

    /** The outcome, found in a history. */
    Outcome in(LoadedScenario loaded) {
        List<Outcome> known = Outcomes.of(loaded);
        for (Outcome outcome : known) {
            if (outcome.id().equals(name)) {
                return outcome;
            }
        }
        List<String> names = known.stream().map(Outcome::id).toList();
        throw RequestRefusedException.unknown("outcome", name, names, "outcomes are: " + String.join(", ", names));
    }
}
