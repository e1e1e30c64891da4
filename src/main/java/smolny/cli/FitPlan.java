package smolny.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import smolny.history.LoadedScenario;
import smolny.history.Plan;
import smolny.history.PlanFiles;
import smolny.history.Scenarios;
import smolny.history.record.HistoricalRecord;
import smolny.history.record.Target;
import smolny.history.record.Target.Use;
import smolny.history.text.NearestName;
import smolny.lab.record.Provenance;
import smolny.lab.run.RunSpec;
import smolny.lab.score.ScoreCard;
import smolny.lab.study.Outcome;
import smolny.lab.study.Outcomes;
import smolny.model.event.Scenario;

/**
 * A plan read as a fit.
 *
 * @param plan the plan
 * @param loaded its scenario with the plan's levers pulled
 * @param given mark that a run must have, empty for none
 */
record FitPlan(Plan plan, LoadedScenario loaded, String given) {
    /**
     * Reads it.
     *
     * @throws Refusal if there is no such plan, nothing to fit to, or no such outcome
     */
    static FitPlan read(String file, String given) {
        Path path = Path.of(file);
        if (!Files.isRegularFile(path) || !PlanFiles.isPlan(path)) {
            throw new Refusal("'" + file + "' is no plan");
        }
        Plan plan = PlanFiles.load(path);
        LoadedScenario loaded = Scenarios.load(plan.scenario(), plan.levers());
        List<String> flat = plan.varied().stream()
                .filter(axis -> !(axis.high() > axis.low()))
                .map(Plan.Varied::parameter)
                .toList();
        if (!flat.isEmpty()) {
            throw new Refusal(
                    "'" + file + "' leaves " + flat.get(0) + " no range; give it one, or take it out of 'vary'");
        }
        List<String> known = Outcomes.of(loaded).stream().map(Outcome::id).toList();
        if (!given.isEmpty() && !known.contains(given)) {
            throw new Refusal("no outcome is called '" + given + "'"
                    + NearestName.of(given, known)
                            .map(near -> "; did you mean '" + near + "'?")
                            .orElse("; outcomes are: " + String.join(", ", known)));
        }
        FitPlan fit = new FitPlan(plan, loaded, given);
        if (fit.seen().isEmpty()) {
            throw new Refusal("'" + plan.of() + "' has no record with targets to be fitted to");
        }
        return fit;
    }

    /** Every target that runs are scored against, whatever its use. */
    List<Target> scored() {
        HistoricalRecord record = loaded.record();
        return record == null ? List.of() : ScoreCard.scored(record);
    }

    /** Those that a fit may see. */
    List<Target> seen() {
        return scored().stream().filter(target -> target.use() == Use.FIT).toList();
    }

    /** The first run of each trial. */
    RunSpec first(Scenario scenario) {
        return new RunSpec(scenario, Settings.scale(plan.scale()), plan.seeds().first(), 0);
    }

    /** In a few words what was run. */
    String words(int parameters) {
        return String.format(
                Locale.ROOT,
                "Plan %s: %d parameters, %d seeds a trial, scale %s%s",
                plan.id(),
                parameters,
                plan.seeds().runs(),
                plan.scale(),
                given.isEmpty() ? "" : ", given " + given);
    }

    /**
     * The stamp of what a fit leaves.
     *
     * @param command the command line, word by word
     */
    Provenance provenance(List<String> command) {
        return Provenance.of(
                CommandText.essential(command), plan.seeds().first(), plan.scale(), List.of(Provenance.hash(recipe())));
    }

    /** All that trials depend on, as text. */
    String recipe() {
        List<String> lines = new ArrayList<>();
        lines.add("plan " + plan.id() + ", seeds from " + plan.seeds().first() + ", "
                + plan.seeds().runs()
                + " a trial, scale " + plan.scale() + ", design " + plan.design() + ", points " + plan.points()
                + ", given '" + given + "'");
        plan.varied().forEach(axis -> lines.add(axis.parameter() + " " + axis.low() + " to " + axis.high()));
        scored().forEach(target -> lines.add(
                target.id() + " " + target.use().word() + " " + target.value() + " +- " + target.tolerance()));
        lines.add(loaded.resolvedYaml());
        return String.join("\n", lines) + "\n";
    }
}
