package smolny.scenario;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import smolny.scenario.SourceNode.Fields;

/**
 * One scenario file, parsed, joined with its parents and validated. Its variants, with interventions applied, are made of it without
 * reading or checking anew what they share with it.
 */
final class ResolvedScenario {
    /** Codes that an intervention can earn by itself, whatever is wrong with the names in the scenario around it. */
    private static final String OWN_FAULTS = "KV";

    private final Path file;
    private final ScenarioFileParser parser;
    private final ScenarioValidator validator;
    private final ProblemList problems = new ProblemList();
    private final ProblemList ofRecord = new ProblemList();
    private final Map<String, ProblemList> tried = new HashMap<>();

    /** Everything with the interventions; null if that cannot be read or a part of it is missing. */
    private final @Nullable Fields whole;

    private final @Nullable ScenarioVocabulary vocabulary;
    private Optional<Fields> record = Optional.empty();
    private boolean recordWasRead;

    ResolvedScenario(Path file, ScenarioFileParser parser, ScenarioValidator validator) {
        this.file = file;
        this.parser = parser;
        this.validator = validator;
        Optional<Fields> tree = new ScenarioInheritance(parser, problems).tree(file);
        // Where a table or a parent is missing, every name in it would be complained about as well.
        boolean unreadable = problems.hasErrors(code -> code.startsWith("Y") || code.startsWith("E"));
        this.whole = unreadable ? null : tree.orElse(null);
        this.vocabulary = whole == null ? null : validator.check(base(), joined(whole), problems);
    }

    /** Everything that is wrong, every intervention tried; in file order. */
    ProblemList problems() {
        ProblemList all = new ProblemList();
        all.addAll(problems);
        if (whole != null) {
            boolean sound = !problems.hasErrors();
            for (String id : InterventionPatch.idsOf(whole)) {
                ProblemList found = tried(id);
                // An intervention that was inherited and no longer fits is not held against this file.
                if (!found.hasErrors() || !InterventionPatch.isInherited(whole, id)) {
                    found.inFileOrder().stream()
                            .filter(p -> sound || OWN_FAULTS.indexOf(p.code().charAt(0)) >= 0)
                            .forEach(all::add);
                }
            }
            record();
            all.addAll(ofRecord);
        }
        return all;
    }

    /**
     * The compiled scenario with some interventions applied.
     *
     * @throws InvalidInputException if anything that it needs is wrong
     */
    LoadedScenario variant(List<String> interventions) {
        ProblemList found = new ProblemList();
        Fields sound = sound(interventions, found);
        Fields tree = base();
        for (String id : interventions) {
            tree = InterventionPatch.applied(tree, sound, id, found);
        }
        ScenarioVocabulary words = interventions.isEmpty() ? vocabulary() : validator.check(tree, true, found);
        return loaded(tree, interventions, words, found);
    }

    /**
     * The compiled scenario with the ballots that targets of a file ask for, and these targets.
     *
     * @throws InvalidInputException if anything is wrong with the scenario or the file
     */
    OutsideTargets withTargets(Path targets) {
        ProblemList found = new ProblemList();
        sound(List.of(), found);
        OutsideTargetTable table = OutsideTargetTable.read(targets, base(), found);
        Fields tree = table.scenario();
        ScenarioVocabulary words = validator.check(tree, true, found);
        table.check(words, found);
        LoadedScenario loaded = loaded(tree, List.of(), words, found);
        return new OutsideTargets(loaded, table.targets());
    }

    private LoadedScenario loaded(
            Fields tree, List<String> interventions, ScenarioVocabulary words, ProblemList found) {
        InvalidInputException.throwIfErrors(found);
        return ScenarioAssembler.loaded(
                offered(interventions),
                InterventionPatch.standalone(tree, interventions),
                interventions,
                words,
                record(),
                found.inFileOrder());
    }

    /** The whole tree, if nothing is wrong with the scenario as it is and it has these interventions. */
    private Fields sound(List<String> interventions, ProblemList found) {
        found.addAll(problems);
        if (whole == null) {
            throw new InvalidInputException(found);
        }
        for (String id : interventions) {
            known(whole, id, found);
            if (Collections.frequency(interventions, id) > 1) {
                found.error(
                        "R309",
                        whole.keyAt("interventions"),
                        "intervention '" + id + "' is asked for twice",
                        "ask once");
            }
        }
        record();
        found.addAll(ofRecord);
        InvalidInputException.throwIfErrors(found);
        return whole;
    }

    private Fields base() {
        return whole().without("interventions");
    }

    private Fields whole() {
        return Objects.requireNonNull(whole);
    }

    private ScenarioVocabulary vocabulary() {
        return Objects.requireNonNull(vocabulary);
    }

    /** The tree with those interventions that are asked for, its own, or inherited and still fit. */
    private Fields offered(List<String> interventions) {
        return InterventionPatch.keepingOnly(
                whole(),
                id -> interventions.contains(id)
                        || !InterventionPatch.isInherited(whole(), id)
                        || !tried(id).hasErrors());
    }

    /** Applies an intervention to see what comes of it. */
    private ProblemList tried(String id) {
        ProblemList known = tried.get(id);
        if (known == null) {
            known = new ProblemList();
            validator.check(InterventionPatch.applied(base(), whole(), id, known), true, known);
            tried.put(id, known);
        }
        return known;
    }

    /** What one file says was held against the table of the format as it was read; what several say was not. */
    private static boolean joined(Fields whole) {
        return whole.fields().stream()
                .anyMatch(field -> field.keyAt().source() != whole.at().source());
    }

    private static void known(Fields whole, String id, ProblemList problems) {
        List<String> ids = InterventionPatch.idsOf(whole);
        if (!ids.contains(id)) {
            problems.unknown("R301", whole.keyAt("interventions"), "intervention", "interventions", id, ids);
        }
    }

    /** The record that the scenario names; one that was inherited may speak of sessions or groups that it has dropped. */
    private Optional<Fields> record() {
        if (!recordWasRead) {
            record = whole().scalar("record").flatMap(this::record);
            recordWasRead = true;
        }
        return record;
    }

    private Optional<Fields> record(SourceNode.Scalar name) {
        String relative = name.text();
        Path written = parser.source().fileOf(name.at().source()).orElse(file);
        Optional<Path> path = parser.source().locate(written, relative, name.at(), ofRecord);
        boolean copy = whole().field("resolved_from").isPresent();
        if (copy && path.isPresent() && !Files.isRegularFile(path.get())) {
            ofRecord.warning(
                    "E808",
                    name.at(),
                    "there is no file '" + relative + "' beside this copy, so its runs are not compared with a record",
                    "the runs themselves are the same");
            return Optional.empty();
        }
        Optional<SourceText> text = parser.source().open(written, relative, name.at(), ofRecord);
        if (path.isEmpty() || text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Fields> tree = parser.map(path.get(), text.get(), "record", ofRecord);
        boolean inherited = name.at().source() != whole().at().source();
        if (!inherited) {
            tree.ifPresent(map -> RecordChecks.check(map, Optional.of(vocabulary()), ofRecord));
        }
        return tree;
    }
}
