package smolny.scenario;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Loads scenarios that share files: parse, resolve, validate, compile. It reads each file once, so later changes of a file are
 * not seen, and checks once what several scenarios or the variants of one have in common. Not safe for use by several threads.
 */
public final class ScenarioReader {
    private final IdentityHashMap<SourceNode.Fields, MapKind> sound = new IdentityHashMap<>();
    private final ScenarioValidator validator = new ScenarioValidator(sound);
    private final Map<Path, ScenarioFileParser> parsers = new HashMap<>();
    private final Map<Path, ResolvedScenario> resolved = new HashMap<>();

    /**
     * Loads a scenario. Of its own interventions only those asked for are tried; {@link #check} tries them all.
     *
     * @param file the scenario's file; parents, tables and the record lie beside it or below
     * @param interventions ids of the interventions to apply, in this order; empty for none
     * @throws InvalidInputException if anything is wrong, with every problem found
     */
    public LoadedScenario load(Path file, List<String> interventions) {
        return resolved(file).variant(interventions);
    }

    /** Loads a scenario and targets from a file outside it; see {@link Scenarios#withTargets}. */
    public OutsideTargets withTargets(Path file, Path targets) {
        return resolved(file).withTargets(targets);
    }

    /**
     * The tree of a scenario file by itself: its tables put in, its parents not joined, its interventions kept.
     *
     * @throws InvalidInputException if it cannot be read or has mistakes
     */
    public SourceNode.Fields tree(Path file) {
        ProblemList problems = new ProblemList();
        ScenarioFileParser parser = parser(file);
        Optional<SourceNode.Fields> tree =
                parser.source().open(file, problems).flatMap(text -> parser.map(file, text, "scenario", problems));
        InvalidInputException.throwIfErrors(problems);
        return tree.orElseThrow(() -> new InvalidInputException(problems));
    }

    /** Every problem of a scenario, a record or a plan, with all that belongs to it; see {@link Scenarios#check(Path)}. */
    public List<Problem> check(Path file) {
        return ExperimentPlans.isPlan(file) ? ExperimentPlans.check(file, this) : checkScenario(file);
    }

    private List<Problem> checkScenario(Path file) {
        ProblemList problems = new ProblemList();
        Optional<SourceText> text = parser(file).source().open(file, problems);
        if (text.isPresent() && isKind("record", text.get())) {
            record(file, text.get(), problems);
        } else if (text.isPresent()) {
            return resolved(file).problems().inFileOrder();
        }
        return problems.inFileOrder();
    }

    /** Loads a scenario that has not been written yet; see {@link Scenarios#load(Path, String)}. */
    public LoadedScenario load(Path file, String text) {
        parser(file).source().put(file, text);
        return load(file, List.of());
    }

    List<Problem> check(Path file, String text) {
        parser(file).source().put(file, text);
        return checkScenario(file);
    }

    /** Whether the key 'kind' says so. */
    static boolean isKind(String kind, SourceText text) {
        return YamlReader.top(text, "kind").equals(Optional.of(kind));
    }

    /** Checks a record by itself; names of sessions and groups cannot be looked up then. */
    private void record(Path file, SourceText text, ProblemList problems) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        // A record lies one folder below its scenario and may share the scenario's tables.
        Path above = folder == null || folder.getParent() == null ? file.toAbsolutePath() : folder.getParent();
        new ScenarioFileParser(new ScenarioFileSource(above), sound)
                .map(file, text, "record", problems)
                .ifPresent(tree -> RecordChecks.check(tree, Optional.empty(), problems));
    }

    private ResolvedScenario resolved(Path file) {
        return resolved.computeIfAbsent(
                file.toAbsolutePath().normalize(), key -> new ResolvedScenario(file, parser(file), validator));
    }

    private ScenarioFileParser parser(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return parsers.computeIfAbsent(
                (folder == null ? Path.of("") : folder).normalize(),
                root -> new ScenarioFileParser(new ScenarioFileSource(root), sound));
    }
}
