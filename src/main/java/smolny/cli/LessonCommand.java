package smolny.cli;

import static smolny.scenario.RequestRefusedException.refuseIf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import smolny.experiment.whatif.StoppingRule;
import smolny.experiment.whatif.TargetMeasure;
import smolny.experiment.whatif.WhatIf;
import smolny.experiment.whatif.WhatIfRequest;
import smolny.experiment.whatif.WhatIfResult;
import smolny.output.Folders;
import smolny.output.OutputFolder;
import smolny.output.Provenance;
import smolny.report.ClassVote;
import smolny.report.LessonAnswer;
import smolny.report.LessonPages;
import smolny.scenario.LoadedScenario;
import smolny.scenario.RequestRefusedException;
import smolny.scenario.ScenarioReader;
import smolny.scenario.Scenarios;
import smolny.simulation.Outcomes;
import smolny.simulation.RunSpec;

/** Makes the pages of a lesson. */
@Command(
        name = "lesson",
        description = {
            "Write a lesson for a class: plan, worksheet, cards.",
            "The pages are HTML, made for print, in English and Russian. Their numbers come from runs at class scale."
        })
final class LessonCommand extends ConsoleCommand {
    private static final String SCENARIO = "october-1917";
    private static final String SCALE = "class";

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "folder for the pages")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Option(
            names = "--do",
            paramLabel = "INTERVENTION",
            description = "only a worksheet and its key, about this intervention of " + SCENARIO
                    + " or scenario of the library")
    private @Nullable String lever;

    @Option(
            names = "--vote",
            paramLabel = "VOTE",
            description =
                    "only a worksheet and its key, about the vote of your class in the sitting of 9 September: for, against"
                            + " and abstaining, such as 12-15-3")
    private @Nullable String vote;

    @Option(
            names = "--runs",
            paramLabel = "N",
            description = "pairs of runs for each answer (default: ${DEFAULT-VALUE})")
    private int runs = 20;

    @Option(names = "--force", description = DefaultFolder.FORCE)
    private boolean force;

    @Mixin
    private EnsembleOptions options = new EnsembleOptions();

    private final ScenarioReader reader = new ScenarioReader();

    @Override
    public Integer call() throws IOException {
        refuseIf(runs < 2, "--runs must be at least 2: one pair gives no estimate of random variation");
        OutputFolder.refuse(out, force);
        refuseIf(lever != null && vote != null, "use either --do or --vote, not both");
        LoadedScenario before = ScenarioLibrary.load(SCENARIO, List.of(), reader);
        Map<String, String> pages = pages(before);
        OutputFolder.write(out, force, place -> {
            Folders.write(place, pages);
            RunSpec spec = options.spec(before.scenario(), before, SCALE);
            Provenance stamp = Provenance.of(
                    CommandText.essential(words()),
                    spec.seed(),
                    spec.scale().name(),
                    List.of(Provenance.sha256Of(before.resolvedYaml())));
            Files.writeString(place.resolve(Provenance.FILE), stamp.json() + "\n");
            return pages;
        });
        out().println("Pages: " + out.resolve(pages.keySet().iterator().next()));
        return 0;
    }

    private Map<String, String> pages(LoadedScenario before) {
        if (vote != null) {
            String scenario = LessonPages.classVote(before, ClassVote.read(vote));
            String file = ClassVote.ID + Scenarios.ENDING;
            LoadedScenario after = Scenarios.load(ScenarioLibrary.library().resolve(file), scenario);
            Map<String, String> pages = LessonPages.worksheet(
                    before,
                    answers(before, Map.of("./smolny lesson --vote " + vote, after))
                            .get(0));
            pages.put(file, scenario);
            return pages;
        }
        if (lever != null) {
            return LessonPages.worksheet(
                    before, answers(before, changed(before, List.of(lever))).get(0));
        }
        return LessonPages.all(before, answers(before, changed(before, LessonPages.QUOTED)));
    }

    /** Changed versions of the scenario, by the command that asks about each. */
    private Map<String, LoadedScenario> changed(LoadedScenario before, List<String> names) {
        Map<String, LoadedScenario> found = WhatIfAllCommand.changed(SCENARIO, before, names, reader);
        Map<String, LoadedScenario> changed = new LinkedHashMap<>();
        for (String name : names) {
            LoadedScenario after = found.get(name);
            if (after == null) {
                throw new RequestRefusedException("'" + name + "' has other days than " + SCENARIO);
            }
            String how = after.applied().contains(name) ? " --do " : " --with ";
            changed.put("./smolny what-if " + SCENARIO + how + name, after);
        }
        return changed;
    }

    private List<LessonAnswer> answers(LoadedScenario before, Map<String, LoadedScenario> changed) {
        UncertaintyOptions.Varied varied = new UncertaintyOptions().of(ScenarioLibrary.scenarioFile(SCENARIO), before);
        RunSpec unchanged = options.spec(before.scenario(), before, SCALE);
        List<WhatIfRequest> requests = changed.values().stream()
                .map(after -> varied.in(new WhatIfRequest(
                        unchanged,
                        options.spec(after.scenario(), before, SCALE),
                        TargetMeasure.usual(before, after),
                        Outcomes.of(before, after),
                        StoppingRule.after(runs))))
                .toList();
        List<WhatIfResult> results =
                WhatIf.compareAll(requests, TargetMeasure.usual(before, before), options.threads(), options.progress());
        List<LessonAnswer> answers = new ArrayList<>();
        changed.forEach((command, after) -> answers.add(new LessonAnswer(
                after,
                results.get(answers.size()),
                command + " --scale " + unchanged.scale().name() + " --runs " + runs)));
        return answers;
    }
}
