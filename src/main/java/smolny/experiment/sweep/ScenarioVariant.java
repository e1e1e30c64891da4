package smolny.experiment.sweep;

import java.util.ArrayList;
import java.util.List;
import smolny.model.event.Scenario;
import smolny.output.EnsembleSpec;
import smolny.output.Json;
import smolny.output.ResultFolder;
import smolny.output.TableDefinition;
import smolny.scenario.ExperimentPlan;
import smolny.scenario.LoadedScenario;
import smolny.scenario.RunSettings;
import smolny.scenario.ScenarioReader;
import smolny.simulation.RunResult;

/**
 * The plan's scenario, or the same with one more intervention; every variant is run at every design point.
 *
 * @param id that of the scenario, or of the added intervention
 * @param levers all interventions that are applied
 * @param loaded the scenario with these interventions
 * @param outcomes the table of the outcomes of its runs
 * @param text the resolved scenario
 * @param fingerprint hash of the scenario and its record
 */
record ScenarioVariant(
        String id,
        List<String> levers,
        LoadedScenario loaded,
        TableDefinition<Scenario, RunResult> outcomes,
        String text,
        String fingerprint) {

    /** All variants of a plan: the scenario, and one more for each added intervention. */
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
        String mark = Fingerprint.of(loaded.resolvedYaml(RunSettings.STANDARD, java.util.Map.of())
                + CanonicalText.text(loaded.record())
                + (loaded.scenario().extensions().isEmpty()
                        ? ""
                        : Json.line(EnsembleSpec.extensions(loaded.scenario()))));
        return new ScenarioVariant(
                id, List.copyOf(levers), loaded, ResultFolder.outcomes(loaded.scenario()), text, mark);
    }
}
