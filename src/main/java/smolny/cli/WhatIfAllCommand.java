package smolny.cli;

import static smolny.scenario.RequestRefusedException.refuseIf;
import static smolny.scenario.RequestRefusedException.refuseUnknown;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import smolny.experiment.sensitivity.EffectInputs;
import smolny.experiment.whatif.StoppingRule;
import smolny.experiment.whatif.TargetMeasure;
import smolny.experiment.whatif.WhatIf;
import smolny.experiment.whatif.WhatIfRequest;
import smolny.experiment.whatif.WhatIfResult;
import smolny.kernel.parameter.Parameter;
import smolny.model.measure.MeasuredQuantity;
import smolny.model.setting.ScenarioCalendar;
import smolny.output.OutputFile;
import smolny.report.EffectInputsPage;
import smolny.report.WhatIfOverview;
import smolny.report.WhatIfQuestion;
import smolny.scenario.Intervention;
import smolny.scenario.LoadedScenario;
import smolny.scenario.ParameterSamples;
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
    private static final int LEAST_SETS = 40;
    private static final int REPETITIONS = 2;

    @Parameters(paramLabel = "SCENARIO", description = "name of a scenario in the library, or a file")
    private String scenario = "";

    @Option(names = "--only", paramLabel = "NAME", description = "only this intervention or scenario; may be repeated")
    private List<String> only = new ArrayList<>();

    @Option(
            names = "--runs",
            paramLabel = "N",
            description = "pairs of runs for each what-if, and cases in each reading (at most 40)"
                    + " (default: ${DEFAULT-VALUE})")
    private int runs = 40;

    @Option(
            names = "--inputs",
            paramLabel = "N",
            description =
                    "instead, say on which unknown inputs the answers depend, from two pairs of runs of each under N sets"
                            + " of parameter values")
    private @Nullable Integer inputs;

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
        List<WhatIfRequest> requests = changed.values().stream()
                .map(after -> varied.in(ComparisonOptions.request(
                        before, after, TargetMeasure.usual(before, after), StoppingRule.after(runs), options)))
                .toList();
        if (inputs != null) {
            give(dependence(before, List.copyOf(changed.keySet()), requests, inputs));
            return 0;
        }
        int lastDay = before.scenario().setting().clock().days() - 1;
        TargetMeasure otherwise = TargetMeasure.at(
                before,
                MeasuredQuantity.SOVIET_POWER.of(before.scenario().setting().newsFrom()),
                lastDay);
        List<WhatIfResult> results = WhatIf.compareAll(requests, otherwise, options.threads(), options.progress());
        String command = CommandText.of(words());
        WhatIfOverview overview = new WhatIfOverview(before.title(), command);
        int number = 0;
        for (Map.Entry<String, LoadedScenario> entry : changed.entrySet()) {
            overview.add(entry.getKey(), results.get(number++), WhatIfQuestion.of(before, entry.getValue(), command));
        }
        give(overview.markdown());
        return 0;
    }

    private String dependence(LoadedScenario before, List<String> names, List<WhatIfRequest> requests, int sets) {
        refuseIf(sets < LEAST_SETS, "--inputs must be at least " + LEAST_SETS);
        List<Map<Parameter, Double>> sample = uncertainty.sample(ScenarioLibrary.scenarioFile(scenario), before);
        refuseIf(sample.isEmpty(), "--inputs needs a parameter sample, and there is none");
        List<Map<Parameter, Double>> repeated = ParameterSamples.withPriors(
                IntStream.range(0, sets)
                        .mapToObj(nth -> sample.get(nth % sample.size()))
                        .toList(),
                before);
        List<WhatIfRequest> over =
                requests.stream().map(one -> one.under(List.of(), repeated)).toList();
        List<EffectInputs.Found> found = EffectInputs.of(
                over, sample.size(), sample.get(0)::containsKey, REPETITIONS, options.threads(), options.progress());
        EffectInputsPage page = new EffectInputsPage(
                before.title(),
                CommandText.of(words()),
                REPETITIONS + " pairs of runs under each of " + sets + " sets over the " + sample.size()
                        + " rows of the parameter sample",
                requests.get(0).before());
        for (int i = 0; i < found.size(); i++) {
            TargetMeasure target = requests.get(i).target();
            String day = clock(before).dateOf(target.day()).inWords();
            page.add(names.get(i), target.subject() + " on " + day, target.unit(), found.get(i));
        }
        return page.markdown();
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
        only.forEach(name -> refuseUnknown("what-if", name, known));
        return all;
    }

    private static ScenarioCalendar clock(LoadedScenario loaded) {
        return loaded.scenario().setting().clock();
    }

    private void give(String text) throws IOException {
        if (out == null) {
            out().print(text);
            return;
        }
        OutputFile.writePage(out, force, text);
    }
}
