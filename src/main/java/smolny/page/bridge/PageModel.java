package smolny.page.bridge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import smolny.experiment.whatif.TargetMeasure;
import smolny.kernel.parameter.Parameter;
import smolny.model.event.Scenario;
import smolny.scenario.LoadedScenario;
import smolny.scenario.ParameterSamples;
import smolny.scenario.RequestRefusedException;
import smolny.scenario.ScenarioReader;
import smolny.scenario.Scenarios;
import smolny.scenario.SourceNode;
import smolny.scenario.SourceNode.Fields;
import smolny.session.CombinedWhatIf;
import smolny.session.SessionChange;
import smolny.simulation.RunResult;
import smolny.simulation.RunSpec;
import smolny.simulation.Simulation;

/**
 * The model of the page: a scenario, its what-ifs and its parameter sample. Questions come as the lines of a {@link PageRequest};
 * everything is returned as JSON or plain text. The same calls give the same text on the Java virtual machine and in a browser.
 */
public final class PageModel {
    /** Name under which a what-if is handed in. */
    private static final String OWN = "my-what-if";
    /** Name of a what-if file that somebody has pasted into the page. */
    private static final String PASTED = "pasted";

    private final Path folder;
    private final ScenarioReader reader = new ScenarioReader();
    private final LoadedScenario base;
    private final List<Map<Parameter, Double>> sample;
    private final Map<String, LoadedScenario> changed = new HashMap<>();

    /**
     * Loads a scenario.
     *
     * @param folder in which it lies, with its tables, its sample and the what-ifs of the library
     * @param id its name
     */
    public PageModel(Path folder, String id) {
        this.folder = folder;
        Path file = folder.resolve(id + Scenarios.ENDING);
        this.base = reader.load(file, List.of());
        this.sample = ParameterSamples.withPriors(ParameterSamples.beside(file, id), base);
    }

    /** The scenario as it is. */
    LoadedScenario base() {
        return base;
    }

    /** Reads what belongs to the library. */
    ScenarioReader reader() {
        return reader;
    }

    /** The file of a scenario of the library. */
    Path file(String id) {
        return folder.resolve(id + Scenarios.ENDING);
    }

    /** The scenario with the changes of a request. */
    LoadedScenario changed(PageRequest request) {
        if (request.changesNothing()) {
            return base;
        }
        String yaml = yaml(request);
        return changed.computeIfAbsent(yaml, text -> new ScenarioReader().load(file(OWN), text));
    }

    private String yaml(PageRequest request) {
        List<Fields> whatIfs = request.whatIfs().stream().map(this::tree).toList();
        List<SessionChange> changes = new ArrayList<>();
        request.drops().forEach(event -> changes.add(new SessionChange.DropEvent(event)));
        request.moves().forEach((event, to) -> changes.add(new SessionChange.MoveEvent(event, to)));
        return CombinedWhatIf.yaml(OWN, base, whatIfs, changes, repeat(request));
    }

    private String repeat(PageRequest request) {
        return "Made in the web page. To repeat its run: smolny run " + OWN + Scenarios.ENDING + " --seed "
                + seed(request) + " --scale " + request.scale().name();
    }

    /** The tree of a what-if: an intervention of the scenario or a file of the library. */
    private Fields tree(String whatIf) {
        Fields interventions = reader.tree(file(base.scenario().setting().id()))
                .map("interventions")
                .orElse(Fields.empty(base.resolved().at()));
        List<String> known = new ArrayList<>(
                interventions.fields().stream().map(SourceNode.Field::key).toList());
        if (known.contains(whatIf)) {
            return interventions.map(whatIf).orElseThrow();
        }
        known.addAll(Scenarios.in(folder).keySet());
        if (!known.contains(whatIf) || whatIf.equals(base.scenario().setting().id())) {
            throw RequestRefusedException.unknown("what-if", whatIf, known);
        }
        return reader.tree(file(whatIf));
    }

    private long seed(PageRequest request) {
        Long seed = request.seed();
        return seed == null ? base.run().seed() : seed;
    }

    /** The what-if of a request as the text of a scenario file, which the command line runs too. */
    public String whatIfFile(String request) {
        return yaml(PageRequest.read(request));
    }

    /** The first run of a request, with the values that it assumes. */
    RunSpec spec(PageRequest request, boolean withChanges) {
        Scenario scenario = (withChanges ? changed(request) : base).scenario();
        for (Map.Entry<Parameter, Double> value : request.assumed().entrySet()) {
            scenario = scenario.with(scenario.values().with(value.getKey(), value.getValue(), "--set"));
        }
        return new RunSpec(scenario, request.scale(), seed(request), 0);
    }

    /** The hash of a run, for comparing the page with the program. */
    public String runFingerprint(String request) {
        RunResult run = Simulation.run(spec(PageRequest.read(request), true));
        return new RunFingerprint().add(run).text();
    }

    /** The hash of pairs of runs of a what-if at the scenario's own values: every value of what is compared. */
    public String pairsFingerprint(String text, int pairs) {
        PageRequest request = PageRequest.read(text);
        TargetMeasure target = TargetMeasure.usual(base, changed(request));
        RunFingerprint hash = new RunFingerprint();
        for (int pair = 0; pair < pairs; pair++) {
            for (boolean withChanges : List.of(false, true)) {
                RunResult run =
                        Simulation.runRecording(spec(request, withChanges).replicate(pair), Set.of(target.measure()));
                for (double value : run.seriesOf(target.measure())) {
                    hash.add(value);
                }
            }
        }
        return hash.text();
    }
}
