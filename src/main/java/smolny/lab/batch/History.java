package smolny.lab.batch;

import java.util.ArrayList;
import java.util.List;
import smolny.history.LoadedScenario;
import smolny.history.Plan;
import smolny.history.RunSection;
import smolny.history.ScenarioReader;
import smolny.lab.record.ResultFolder;
import smolny.lab.record.TableDefinition;
import smolny.lab.run.RunRecord;
import smolny.model.event.Scenario;

/**
 * One of the histories that a plan runs at every point.
 *
 * @param id the scenario's, or that of the lever pulled in addition
 * @param levers all that are pulled
 * @param loaded the scenario with these levers
 * @param outcomes what is told of its runs
 * @param text the resolved scenario
 * @param mark tells it from every other scenario, whoever wrote the record beside it
 */
record History(
        String id,
        List<String> levers,
        LoadedScenario loaded,
        TableDefinition<Scenario, RunRecord> outcomes,
        String text,
        String mark) {

    /** All of a plan's: the scenario, and one more for each lever tried in addition. */
    static List<History> of(Plan plan) {
        List<History> all = new ArrayList<>();
        ScenarioReader reader = new ScenarioReader();
        all.add(with(reader, plan, plan.of(), plan.levers()));
        for (String lever : plan.also()) {
            List<String> levers = new ArrayList<>(plan.levers());
            levers.add(lever);
            all.add(with(reader, plan, lever, levers));
        }
        return all;
    }

    private static History with(ScenarioReader reader, Plan plan, String id, List<String> levers) {
        LoadedScenario loaded = reader.load(plan.scenario(), levers);
        String text = loaded.resolvedYaml(new RunSection(plan.seeds().first(), 1, plan.scale()), java.util.Map.of());
        // The seeds of a plan are no part of its scenario, but what the record says stands in some tables.
        String mark = Fingerprint.of(
                loaded.resolvedYaml(RunSection.STANDARD, java.util.Map.of()) + Canonical.text(loaded.record()));
        return new History(id, List.copyOf(levers), loaded, ResultFolder.outcomes(loaded.scenario()), text, mark);
    }
}
