package smolny.history;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import smolny.history.check.ScenarioValidator;
import smolny.history.check.Vocabulary;
import smolny.history.resolve.FileParser;
import smolny.history.resolve.Inheritance;
import smolny.history.resolve.Levers;
import smolny.history.text.NearestName;
import smolny.history.text.Node;
import smolny.history.text.Node.Fields;
import smolny.history.text.Problems;
import smolny.history.text.SourceText;
import smolny.history.text.Spot;

/**
 * One scenario file, parsed, joined with its parents and validated. Its variants, with interventions applied, are made of it without
 * reading or checking anew what they share with it.
 */
final class ResolvedScenario {
    /** Codes that an intervention can earn by itself, whatever is wrong with the names in the scenario around it. */
    private static final String OWN_FAULTS = "KV";

    private final Path file;
    private final FileParser parser;
    private final ScenarioValidator validator;
    private final Problems problems = new Problems();
    private final Problems ofRecord = new Problems();
    private final Map<String, Problems> tried = new HashMap<>();

    /** Everything with the interventions; null if that cannot be read or a part of it is missing. */
    private final @Nullable Fields whole;

    private final @Nullable Vocabulary vocabulary;
    private @Nullable Optional<Fields> record;

    ResolvedScenario(Path file, FileParser parser, ScenarioValidator validator) {
        this.file = file;
        this.parser = parser;
        this.validator = validator;
        Optional<Fields> tree = new Inheritance(parser, problems).tree(file);
        // Where a table or a parent is missing, every name in it would be complained about as well.
        boolean unreadable = problems.hasErrors(code -> code.startsWith("Y") || code.startsWith("E"));
        this.whole = unreadable ? null : tree.orElse(null);
        this.vocabulary = whole == null ? null : validator.check(base(), joined(whole), problems);
    }

    /** Everything that is wrong, every intervention tried; in file order. */
    Problems problems() {
        Problems all = new Problems();
        all.addAll(problems);
        if (whole != null) {
            boolean sound = !problems.hasErrors();
            for (String id : Levers.of(whole)) {
                Problems found = tried(id);
                // An intervention that was inherited and no longer fits is not held against this file.
                if (!found.hasErrors() || !Levers.inherited(whole, id)) {
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
     * @throws RefusedInput if anything that it needs is wrong
     */
    LoadedScenario variant(List<String> interventions) {
        Problems found = new Problems();
        Fields sound = sound(interventions, found);
        Fields tree = base();
        for (String id : interventions) {
            tree = Levers.pulled(tree, sound, id, found);
        }
        Vocabulary words = interventions.isEmpty() ? vocabulary() : validator.check(tree, true, found);
        refuseIf(found.hasErrors(), found);
        return ScenarioAssembler.loaded(
                offered(interventions),
                Levers.standalone(tree, interventions),
                interventions,
                words,
                record(),
                found.inFileOrder());
    }

    /** The whole tree, if nothing is wrong with the scenario as it is and it has these interventions. */
    private Fields sound(List<String> interventions, Problems found) {
        found.addAll(problems);
        if (whole == null) {
            throw new RefusedInput(found);
        }
        for (String id : interventions) {
            known(whole, id, found);
        }
        record();
        found.addAll(ofRecord);
        refuseIf(found.hasErrors(), found);
        return whole;
    }

    /**
     * What the scenario is called and which interventions it offers.
     *
     * @throws RefusedInput if anything that it needs is wrong
     */
    Scenarios.Summary summary() {
        Fields sound = sound(List.of(), new Problems());
        return new Scenarios.Summary(
                ScenarioAssembler.titles(sound),
                ScenarioAssembler.turn(sound),
                ScenarioAssembler.levers(offered(List.of())));
    }

    private Fields base() {
        return whole().without("interventions");
    }

    private Fields whole() {
        return Objects.requireNonNull(whole);
    }

    private Vocabulary vocabulary() {
        return Objects.requireNonNull(vocabulary);
    }

    /** The tree with those interventions that are asked for, its own, or inherited and still fit. */
    private Fields offered(List<String> interventions) {
        return Levers.fitting(
                whole(),
                id -> interventions.contains(id)
                        || !Levers.inherited(whole(), id)
                        || !tried(id).hasErrors());
    }

    /** Applies an intervention to see what comes of it. */
    private Problems tried(String id) {
        Problems known = tried.get(id);
        if (known == null) {
            known = new Problems();
            validator.check(Levers.pulled(base(), whole(), id, known), true, known);
            tried.put(id, known);
        }
        return known;
    }

    /** What one file says was held against the table of the format as it was read; what several say was not. */
    private static boolean joined(Fields whole) {
        return whole.field("smolny")
                .map(field -> field.keyAt().source() != whole.at().source())
                .orElse(true);
    }

    private static void known(Fields whole, String id, Problems problems) {
        List<String> levers = Levers.of(whole);
        if (!levers.contains(id)) {
            Spot at = whole.field("interventions").map(Node.Field::keyAt).orElse(whole.at());
            String hint = NearestName.hint(id, levers, "interventions").orElse(null);
            problems.error("R301", at, "no intervention is called '" + id + "'", hint);
        }
    }

    private static void refuseIf(boolean wrong, Problems problems) {
        if (wrong) {
            throw new RefusedInput(problems);
        }
    }

    /** The record that the scenario names; one that was inherited may speak of sessions or groups that it has dropped. */
    private Optional<Fields> record() {
        Optional<Fields> known = record;
        if (known == null) {
            known = whole().scalar("record").flatMap(this::record);
            record = known;
        }
        return known;
    }

    private Optional<Fields> record(Node.Scalar name) {
        String relative = name.text();
        Optional<Path> path = parser.source().locate(file, relative, name.at(), ofRecord);
        boolean copy = whole().field("resolved_from").isPresent();
        if (copy && path.isPresent() && !Files.isRegularFile(path.get())) {
            ofRecord.warning(
                    "E808",
                    name.at(),
                    "there is no file '" + relative
                            + "' beside this copy, so nothing recorded will stand beside its runs",
                    "the runs themselves are the same");
            return Optional.empty();
        }
        Optional<SourceText> text = parser.source().open(file, relative, name.at(), ofRecord);
        if (path.isEmpty() || text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Fields> tree = parser.map(path.get(), text.get(), "record", ofRecord);
        boolean inherited = name.at().source() != whole().at().source();
        if (!inherited) {
            tree.ifPresent(map -> ScenarioValidator.checkRecord(map, Optional.of(vocabulary()), ofRecord));
        }
        return tree;
    }
}
