package smolny.cli;

import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import smolny.scenario.LoadedScenario;
import smolny.scenario.format.NearestName;
import smolny.simulation.Outcome;
import smolny.simulation.Outcomes;

/** Whose history, and which outcome of it. */
final class OutcomeOptions {
    @Parameters(paramLabel = "SCENARIO", description = "name in the library, or a file")
    private String scenario = "";

    @Option(names = "--do", paramLabel = "LEVER", description = "pull a lever of the scenario; may be repeated")
    private List<String> levers = List.of();

    @Option(
            names = "--outcome",
            paramLabel = "X",
            required = true,
            description = "what may come of it, for example government-falls, mrc-founded or second_congress-majority")
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
        throw new Refusal("no outcome is called '" + name + "'"
                + NearestName.find(name, names)
                        .map(near -> "; did you mean '" + near + "'?")
                        .orElse("; outcomes are: " + String.join(", ", names)));
    }
}
