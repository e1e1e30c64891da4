package smolny.cli;

import static smolny.scenario.RequestRefusedException.refuseIf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import smolny.experiment.whatif.StoppingRule;
import smolny.experiment.whatif.TargetMeasure;
import smolny.experiment.whatif.WhatIf;
import smolny.experiment.whatif.WhatIfRequest;
import smolny.experiment.whatif.WhatIfResult;
import smolny.model.measure.MeasuredQuantity;
import smolny.model.setting.ScenarioCalendar;
import smolny.output.OutputFile;
import smolny.report.WhatIfOverview;
import smolny.report.WhatIfQuestion;
import smolny.scenario.Intervention;
import smolny.scenario.LoadedScenario;
import smolny.scenario.RequestRefusedException;
import smolny.scenario.ScenarioReader;

/** Answers every what-if of the library in one table. */
@Command(
        name = "what-if-all",
        description = {
            "Compare a scenario with all its changed versions in one table.",
            "The changed versions are the interventions of the scenario and the scenarios of the library "
                    + "that extend it. Each is run over the parameter sample and under every reading. The table is Markdown."
        })
final class WhatIfAllCommand extends ConsoleCommand {
    @Parameters(paramLabel = "SCENARIO", description = "name of a scenario in the library, or a file")
    private String scenario = "";

    @Option(names = "--only", paramLabel = "NAME", description = "only this intervention or scenario; may be repeated")
    private List<String> only = new ArrayList<>();

    @Option(
            names = "--runs",
            paramLabel = "N",
            description = "pairs of runs for each what-if, and cases in each reading, of which 40 are made at most"
                    + " (default: ${DEFAULT-VALUE})")
    private int runs = 40;

    @Option(names = "--out", paramLabel = "FILE", description = "file for the table (default: print it)")
    private @Nullable Path out;

    @Option(names = "--force", description = DefaultFolder.FORCE)
    private boolean force;

    @Mixin
    private UncertaintyOptions uncertainty = new UncertaintyOptions();

    @Mixin
    private EnsembleOptions options = new EnsembleOptions();

    @Override
    public Integer call() throws IOException {
        refuseIf(runs < 2, "--runs must be at least 2: one pair gives no estimate of random variation");
        if (out != null) {
            OutputFile.refuse(out, force);
        }
        ScenarioReader reader = new ScenarioReader();
        LoadedScenario before = ScenarioLibrary.load(scenario, List.of(), reader);
        Map<String, LoadedScenario> changed = changed(scenario, before, only, reader);
        UncertaintyOptions.Varied varied = uncertainty.of(ScenarioLibrary.scenarioFile(scenario), before);
        int lastDay = before.scenario().setting().clock().days() - 1;
        TargetMeasure otherwise = TargetMeasure.at(
                before,
                MeasuredQuantity.SOVIET_POWER.of(before.scenario().setting().newsFrom()),
                lastDay);
        List<WhatIfRequest> requests = changed.values().stream()
                .map(after -> varied.in(ComparisonOptions.request(
                        before, after, TargetMeasure.usual(before, after), StoppingRule.after(runs), options)))
                .toList();
        List<WhatIfResult> results = WhatIf.compareAll(requests, otherwise, options.threads(), options.progress());
        String command = CommandText.of(words());
        WhatIfOverview overview = new WhatIfOverview(
                before.titles().getOrDefault("en", before.scenario().setting().id()), command);
        int number = 0;
        for (Map.Entry<String, LoadedScenario> entry : changed.entrySet()) {
            overview.add(entry.getKey(), results.get(number++), WhatIfQuestion.of(before, entry.getValue(), command));
        }
        give(overview.markdown());
        return 0;
    }

    /**
     * Every changed version of a scenario by the name of what changes it: its interventions, then the scenarios of the
     * library that extend it and have the same days. Readings are left out, for they are no what-ifs.
     *
     * @param scenario its name in the library, or a file
     * @param only these names, or all if there are none
     * @throws RequestRefusedException if there is none of such a name
     */
    static Map<String, LoadedScenario> changed(
            String scenario, LoadedScenario before, List<String> only, ScenarioReader reader) {
        Map<String, LoadedScenario> all = new LinkedHashMap<>();
        List<String> known = new ArrayList<>();
        for (Intervention lever : before.interventions()) {
            known.add(lever.id());
            if (only.isEmpty() || only.contains(lever.id())) {
                all.put(lever.id(), ScenarioLibrary.load(scenario, List.of(lever.id()), reader));
            }
        }
        Path own = ScenarioLibrary.scenarioFile(scenario).toAbsolutePath().normalize();
        for (Map.Entry<String, Path> entry : ScenarioLibrary.scenarios().entrySet()) {
            String name = entry.getKey();
            Path file = entry.getValue();
            if (!UncertaintyOptions.isReading(name, file)
                    && ScenarioLibrary.withParents(file).lastIndexOf(own) > 0) {
                known.add(name);
                if (only.isEmpty() || only.contains(name)) {
                    Optional<LoadedScenario> after = only.isEmpty()
                            ? ScenarioLibrary.loadIfSound(file, reader)
                            : Optional.of(reader.load(file, List.of()));
                    after.filter(s -> clock(s).equals(clock(before))).ifPresent(s -> all.put(name, s));
                }
            }
        }
        refuseUnknown(only, known);
        return all;
    }

    private static ScenarioCalendar clock(LoadedScenario loaded) {
        return loaded.scenario().setting().clock();
    }

    private static void refuseUnknown(List<String> only, List<String> known) {
        for (String name : only) {
            if (!known.contains(name)) {
                throw RequestRefusedException.unknown("what-if", name, known);
            }
        }
    }

    private void give(String text) throws IOException {
        if (out == null) {
            out().print(text);
            return;
        }
        OutputFile.writePage(out, force, text);
    }
}
