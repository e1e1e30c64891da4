package smolny.experiment.sweep;

import java.util.ArrayList;
import java.util.List;
import smolny.model.event.Scenario;
import smolny.output.ResultFolder;
import smolny.output.TableDefinition;
import smolny.scenario.ExperimentPlan;
import smolny.scenario.LoadedScenario;
import smolny.scenario.RunSettings;
import smolny.scenario.ScenarioReader;
import smolny.simulation.RunResult;

/**
 * One of the histories that a plan runs at every point.
 *
 * @param id the scenario's, or that of the lever pulled in addition
 * @param levers all that are pulled
 * @param loaded the scenario with these levers
 * @param outcomes what is told of its runs
 * @param text the resolved scenario
 * @param fingerprint tells it from every other scenario, whoever wrote the record beside it
 */
record ScenarioVariant(
        String id,
        List<String> levers,
        LoadedScenario loaded,
        TableDefinition<Scenario, RunResult> outcomes,
        String text,
        String fingerprint) {

    /** All of a plan's: the scenario, and one more for each lever tried in addition. */
    static List<ScenarioVariant> of(ExperimentPlan plan) {
        List<ScenarioVariant> all = new ArrayList<>();
        ScenarioReader reader = new ScenarioReader();
        all.add(with(reader, plan, plan.scenarioId(), plan.interventions()));
        for (String lever : plan.alsoApplied()) {
            List<String> levers = new ArrayList<>(plan.interventions());
            levers.add(lever);
            all.add(with(reader, plan, lever, levers));
        }
        return all;
    }

    private static ScenarioVariant with(ScenarioReader reader, ExperimentPlan plan, String id, List<String> levers) {
        LoadedScenario loaded = reader.load(plan.scenarioFile(), levers);
        String text = loaded.resolvedYaml(new RunSettings(plan.seeds().first(), 1, plan.scale()), java.util.Map.of());
        // The seeds of a plan are no part of its scenario, but what the record says stands in some tables.
        String mark = Fingerprint.of(
                loaded.resolvedYaml(RunSettings.STANDARD, java.util.Map.of()) + CanonicalText.text(loaded.record()));
        return new ScenarioVariant(
                id, List.copyOf(levers), loaded, ResultFolder.outcomes(loaded.scenario()), text, mark);
    }
}
