package smolny.page.bridge;

import static smolny.scenario.RequestRefusedException.refuseIf;
import static smolny.scenario.RequestRefusedException.refuseUnknown;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import smolny.experiment.explain.VoteBreakdown;
import smolny.experiment.explain.VoteExplanation;
import smolny.experiment.whatif.AffectedParameters;
import smolny.experiment.whatif.Interpretation;
import smolny.experiment.whatif.StoppingRule;
import smolny.experiment.whatif.TargetMeasure;
import smolny.experiment.whatif.WhatIfCases;
import smolny.experiment.whatif.WhatIfRequest;
import smolny.kernel.calendar.OldStyleDate;
import smolny.kernel.parameter.Parameter;
import smolny.kernel.parameter.ParameterValues;
import smolny.model.event.Scenario;
import smolny.model.setting.ScenarioSetting;
import smolny.model.setting.SovietSession;
import smolny.scenario.LoadedScenario;
import smolny.scenario.ParameterSamples;
import smolny.scenario.RequestRefusedException;
import smolny.scenario.ScenarioReader;
import smolny.scenario.Scenarios;
import smolny.scenario.SourceNode;
import smolny.scenario.SourceNode.Fields;
import smolny.session.CombinedWhatIf;
import smolny.session.SessionChange;
import smolny.simulation.Outcomes;
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

    private static final Pattern ID = Pattern.compile("(?m)^id: *([a-z0-9-]+)");
    private static final int LONGEST_FILE = 200_000;
    private static final int MOST_CASES = 200;

    private final Path folder;
    private final ScenarioReader reader = new ScenarioReader();
    private final LoadedScenario base;
    private final List<Map<Parameter, Double>> sample;
    private final Map<String, LoadedScenario> changed = new HashMap<>();
    private final Map<String, WhatIfCases> asked = new HashMap<>();
    private final List<Interpretation> readings = new ArrayList<>();
    private @Nullable Fields pasted;

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
        List<Fields> whatIfs = request.whatIfs.stream().map(this::tree).toList();
        List<SessionChange> changes = new ArrayList<>();
        request.drops.forEach(event -> changes.add(new SessionChange.DropEvent(event)));
        request.moves.forEach((event, to) -> changes.add(new SessionChange.MoveEvent(event, to)));
        return CombinedWhatIf.yaml(OWN, base, whatIfs, changes, repeat(request));
    }

    private String repeat(PageRequest request) {
        return "Made in the web page. To repeat its run: smolny run " + OWN + Scenarios.ENDING + " --seed "
                + seed(request) + " --scale " + request.scale.name()
                + request.assumed.entrySet().stream()
                        .map(value -> " --set " + value.getKey().id() + "=" + value.getValue())
                        .sorted()
                        .collect(Collectors.joining());
    }

    /** The tree of a what-if: an intervention of the scenario or a file of the library. */
    private Fields tree(String whatIf) {
        if (whatIf.equals(PASTED)) {
            refuseIf(pasted == null, "a link cannot carry a what-if file; paste the file again");
            return Objects.requireNonNull(pasted);
        }
        Fields interventions = reader.tree(file(base.scenario().setting().id()))
                .map("interventions")
                .orElse(Fields.of(base.resolved().at()));
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
        Long seed = request.seed;
        return seed == null ? base.run().seed() : seed;
    }

    /** The what-if of a request as the text of a scenario file, which the command line runs too. */
    public String whatIfFile(String request) {
        return yaml(PageRequest.read(request));
    }

    /** The first run of a request, with the values that it assumes. */
    RunSpec spec(PageRequest request, boolean withChanges) {
        Scenario scenario = (withChanges ? changed(request) : base).scenario();
        for (Map.Entry<Parameter, Double> value : request.assumed.entrySet()) {
            scenario = scenario.with(scenario.values().with(value.getKey(), value.getValue(), "--set"));
        }
        return new RunSpec(scenario, request.scale, seed(request), 0);
    }

    /** What can be shown before anything is run, as JSON: dates, places, events, questions, readings, record. */
    public String library() {
        return JsonText.of(new LibraryText(this).fields());
    }

    /** A run of a request with its changes, as JSON. */
    public String run(String text) {
        RunSpec spec = spec(PageRequest.read(text), true);
        return JsonText.of(RunText.fields(spec, Simulation.run(spec)));
    }

    /** What a request compares, and the doubtful parameters through which its change acts, as JSON. */
    public String question(String text) {
        PageRequest request = PageRequest.read(text);
        LoadedScenario after = changed(request);
        TargetMeasure target = target(request, after);
        ParameterValues values = base.scenario().values();
        return JsonText.of(JsonText.object(
                "measure", target.measure(),
                "day", target.day(),
                "unit", target.unit(),
                "parameters",
                        AffectedParameters.between(base.scenario(), after.scenario()).doubtful(values).stream()
                                .filter(parameter -> sample.stream().anyMatch(set -> set.containsKey(parameter)))
                                .map(parameter -> JsonText.object(
                                        "id", parameter.id(),
                                        "meaning", parameter.meaning(),
                                        "unit", parameter.unit().word(),
                                        "value", values.of(parameter),
                                        "low",
                                                sample.stream()
                                                        .mapToDouble(set ->
                                                                set.getOrDefault(parameter, values.of(parameter)))
                                                        .min()
                                                        .orElseThrow(),
                                        "high",
                                                sample.stream()
                                                        .mapToDouble(set ->
                                                                set.getOrDefault(parameter, values.of(parameter)))
                                                        .max()
                                                        .orElseThrow()))
                                .toList()));
    }

    private TargetMeasure target(PageRequest request, LoadedScenario after) {
        String measure = request.measure;
        OldStyleDate on = request.measuredOn;
        if (measure == null || on == null) {
            return TargetMeasure.usual(base, after);
        }
        ScenarioSetting setting = base.scenario().setting();
        List<String> known = TargetMeasure.namesOf(setting);
        refuseUnknown("measure", measure, known);
        int day = setting.clock().dayOf(on);
        refuseIf(day < 0 || day >= setting.clock().days(), "the autumn of this page does not have the day " + on);
        return TargetMeasure.at(base, measure, day);
    }

    /** Several threads may ask at once. */
    private synchronized WhatIfCases cases(String text, int cases) {
        refuseIf(cases < 2 || cases > MOST_CASES, "a page makes 2 to " + MOST_CASES + " cases of each reading");
        return asked.computeIfAbsent(cases + "\n" + text, key -> {
            PageRequest request = PageRequest.read(text);
            refuseIf(request.changesNothing(), "this question changes nothing; choose what is to be different");
            LoadedScenario after = changed(request);
            TargetMeasure target = target(request, after);
            WhatIfRequest.check(base, after, target);
            return new WhatIfCases(
                    new WhatIfRequest(
                            spec(request, false),
                            spec(request, true),
                            target,
                            Outcomes.of(base, after),
                            StoppingRule.after(cases),
                            readings(),
                            sample,
                            List.of()),
                    cases);
        });
    }

    private List<Interpretation> readings() {
        if (readings.isEmpty()) {
            for (Map.Entry<String, Path> file : Scenarios.in(folder).entrySet()) {
                if (LibraryText.isReading(file.getKey(), reader.tree(file.getValue()), base)) {
                    readings.add(Interpretation.of(reader.load(file.getValue(), List.of())));
                }
            }
        }
        return readings;
    }

    /**
     * Makes the two runs of a case.
     *
     * @param cases of each reading
     * @param reading 0 for the fitted one, then in alphabetical order
     * @param nth which case of the reading, from 0
     * @return a line to be handed to {@link #answer}
     */
    public String runCase(String request, int cases, int reading, int nth) {
        return cases(request, cases).run(reading, nth);
    }

    /** The answer from the lines of all cases of one reading or of several, as JSON. */
    public String answer(String text, int cases, String lines) {
        PageRequest request = PageRequest.read(text);
        return JsonText.of(AnswerText.fields(
                cases(text, cases).together(List.of(lines.split("\n", -1))), target(request, changed(request))));
    }

    /**
     * Takes a what-if file that somebody pasted; from then on {@code do pasted} means it.
     *
     * @return its titles and question as JSON
     * @throws smolny.scenario.InvalidInputException with every mistake, as 'smolny check' gives them
     */
    public String paste(String text) {
        refuseIf(text.length() > LONGEST_FILE, "this file is longer than " + LONGEST_FILE + " characters");
        Matcher id = ID.matcher(text);
        Path file = file(id.find() ? String.valueOf(id.group(1)) : PASTED);
        ScenarioReader own = new ScenarioReader();
        own.load(file, text);
        Fields tree = own.tree(file);
        String parent = base.scenario().setting().id();
        refuseIf(
                !tree.text("extends").equals(Optional.of(parent)),
                "this page takes what-if files that have the line 'extends: " + parent + "'");
        pasted = tree;
        changed.clear();
        asked.clear();
        return JsonText.of(LibraryText.whatIf(PASTED, tree, false));
    }

    /** What made a vote, as JSON: its parts add up; null if the session did not meet or nobody took a side. */
    public String vote(String text, String session) {
        PageRequest request = PageRequest.read(text);
        List<String> known = base.scenario().setting().sessions().stream()
                .map(SovietSession::id)
                .toList();
        refuseUnknown("session", session, known);
        VoteBreakdown made = VoteExplanation.of(spec(request, true), session);
        return JsonText.of(
                made == null
                        ? null
                        : JsonText.object(
                                "opening", made.opening(),
                                "result", made.result(),
                                "for", made.vote().inFavour(),
                                "against", made.vote().against(),
                                "parts",
                                        made.parts().stream()
                                                .map(part ->
                                                        JsonText.object("cause", part.cause(), "amount", part.amount()))
                                                .toList()));
    }

    /** How many parameter sets there are. */
    int sets() {
        return sample.size();
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
