package smolny.cli;

import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import smolny.scenario.LoadedScenario;
import smolny.scenario.RequestRefusedException;
import smolny.simulation.Outcome;
import smolny.simulation.Outcomes;

/** Options that name a scenario and one of its outcomes. */
final class OutcomeOptions {
    @Mixin
    private ScenarioOptions scenario = new ScenarioOptions();

    @Option(
            names = "--outcome",
            paramLabel = "X",
            required = true,
            description = "the outcome, for example government-falls, mrc-founded or second_congress-majority")
    private String name = "";

    /** The history. */
    LoadedScenario load() {
        return scenario.load();
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
