package smolny.cli;

import static smolny.scenario.RequestRefusedException.refuseIf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import smolny.experiment.whatif.StoppingRule;
import smolny.experiment.whatif.TargetMeasure;
import smolny.experiment.whatif.WhatIfRequest;
import smolny.scenario.Intervention;
import smolny.scenario.LoadedScenario;
import smolny.scenario.RequestRefusedException;
import smolny.scenario.ScenarioReader;
import smolny.simulation.Outcomes;

/** Which two versions of a scenario are compared, in what, and how they are run: for every command that compares. */
final class ComparisonOptions {
    /** The intervention that changes nothing. */
    private static final String NOTHING = "nothing";

    @Parameters(paramLabel = "SCENARIO", description = "name of a scenario in the library, or a file")
    private String scenario = "";

    @Option(
            names = "--do",
            paramLabel = "INTERVENTION",
            description = "apply an intervention of the scenario; may be repeated; 'nothing' changes nothing")
    private List<String> levers = new ArrayList<>();

    @Option(names = "--with", paramLabel = "FILE", description = "compare with another scenario instead")
    private @Nullable String with;

    @Mixin
    private TargetOptions target = new TargetOptions();

    @Mixin
    private EnsembleOptions runs = new EnsembleOptions();

    /** Both versions share what is read once. */
    private final ScenarioReader reader = new ScenarioReader();

    /** True if a change was asked for. */
    boolean changes() {
        return with != null || !levers.isEmpty();
    }

    /** The file of the scenario. */
    Path file() {
        return ScenarioLibrary.scenarioFile(scenario);
    }

    /** The scenario as it is. */
    LoadedScenario before() {
        return ScenarioLibrary.load(scenario, List.of(), reader);
    }

    /** The changed version. */
    LoadedScenario after(LoadedScenario before) {
        if (!changes()) {
            List<String> offered =
                    before.interventions().stream().map(Intervention::id).toList();
            throw new RequestRefusedException("say what to change: --do INTERVENTION or --with FILE"
                    + (offered.isEmpty() ? "" : "; interventions are: " + String.join(", ", offered)));
        }
        if (with != null) {
            refuseIf(!levers.isEmpty(), "use either --do or --with, not both");
            return ScenarioLibrary.load(with, List.of(), reader);
        }
        List<String> pulled =
                levers.stream().filter(lever -> !lever.equals(NOTHING)).toList();
        return pulled.isEmpty() ? before : ScenarioLibrary.load(scenario, pulled, reader);
    }

    /** What is compared. */
    TargetMeasure target(LoadedScenario before, LoadedScenario after) {
        return target.of(before, after);
    }

    /** How the versions are run. */
    EnsembleOptions runs() {
        return runs;
    }

    /**
     * The comparison of two versions.
     *
     * @throws RequestRefusedException if they cannot be compared
     */
    WhatIfRequest request(LoadedScenario before, LoadedScenario after, TargetMeasure what, StoppingRule stop) {
        return request(before, after, what, stop, runs);
    }

    /** The same with other options for the runs. */
    static WhatIfRequest request(
            LoadedScenario before, LoadedScenario after, TargetMeasure what, StoppingRule stop, EnsembleOptions runs) {
        try {
            WhatIfRequest.check(before, after, what);
        } catch (IllegalArgumentException incomparable) {
            throw new RequestRefusedException(String.valueOf(incomparable.getMessage()));
        }
        return new WhatIfRequest(
                runs.spec(before.scenario(), before),
                runs.spec(after.scenario(), before),
                what,
                Outcomes.of(before, after),
                stop);
    }
}
