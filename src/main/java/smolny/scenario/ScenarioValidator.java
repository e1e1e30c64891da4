package smolny.scenario;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import smolny.kernel.parameter.Parameter;
import smolny.model.ModelParameters;
import smolny.scenario.NameIndex.Part;
import smolny.scenario.NameIndex.Ruled;
import smolny.scenario.NameIndex.Used;
import smolny.scenario.SourceNode.Fields;

/**
 * All checks of a resolved scenario or a record: names that must exist, days inside the clock, conditions, bodies that can act. A
 * validator remembers which parts are in order, so the variants of a scenario are cheap to check.
 */
final class ScenarioValidator {
    private final IdentityHashMap<Fields, MapKind> sound;
    private final IdentityHashMap<Fields, Part> indexed = new IdentityHashMap<>();

    /** Sections that had no fault together, known by identity: the variants of a scenario share most of them. */
    private final Map<List<String>, Set<Set<SourceNode>>> clean = new HashMap<>();

    /** A validator that shares what is known of shapes. */
    ScenarioValidator(IdentityHashMap<Fields, MapKind> sound) {
        this.sound = sound;
    }

    /**
     * Checks a resolved scenario without its interventions.
     *
     * @param tree the scenario
     * @param shapes whether keys and values must still be held against the table of the format
     * @param problems where complaints go
     * @return what its conditions may name
     */
    ScenarioVocabulary check(Fields tree, boolean shapes, ProblemList problems) {
        if (shapes) {
            ShapeChecker.check(ScenarioFormat.kind("scenario"), tree, sound, problems);
        }
        List<Part> parts = NameIndex.of("scenario", tree, indexed);
        ScenarioVocabulary vocabulary = ScenarioVocabulary.of(parts, tree, MeasureNames.of(tree), problems);
        parts.forEach(p -> p.used.forEach(used -> used(used, vocabulary, problems)));
        DayChecks.check(tree, problems);
        BodyChecks.check(tree, problems);
        VotingChecks.check(tree, problems);
        unlessClean(
                tree,
                List.of("variables", "covariates", "levels", "localities", "places"),
                CovariateTable::check,
                problems);
        Extensions.check(tree, problems);
        unlessClean(tree, List.of("places", "bodies"), PositionChecks::check, problems);
        GroupChecks.check(tree, parts, vocabulary.spoilt(NameSpace.GROUP), problems);
        parts.forEach(p -> p.ruled.forEach(map -> rules(map, problems)));
        tree.map("parameters").ifPresent(map -> parameters(map, problems));
        ofParameters(tree.rows("calibration"), "estimate", List.of("value"), problems);
        ofParameters(tree.rows("priors"), "prior", List.of("low", "high"), problems);
        sources(tree, problems);
        parts.forEach(p -> p.conditions.forEach(
                condition -> formula(condition, text -> ConditionParser.read(text, vocabulary), problems)));
        parts.forEach(p -> p.amounts.forEach(
                amount -> formula(amount, text -> ConditionParser.amount(text, vocabulary), problems)));
        PredictionChecks.check(tree, vocabulary, problems);
        return vocabulary;
    }

    /** Makes a slow check, unless the same sections have passed it before. */
    private void unlessClean(
            Fields tree, List<String> sections, BiConsumer<Fields, ProblemList> check, ProblemList problems) {
        Set<SourceNode> parts = Collections.newSetFromMap(new IdentityHashMap<>());
        sections.forEach(section -> tree.get(section).ifPresent(parts::add));
        Set<Set<SourceNode>> passed = clean.computeIfAbsent(sections, key -> new HashSet<>());
        int before = problems.complaints();
        if (!passed.contains(parts)) {
            check.accept(tree, problems);
        }
        if (problems.complaints() == before) {
            passed.add(parts);
        }
    }

    /** R301 for each name that nothing has, R303 for sources. */
    private static void used(Used used, ScenarioVocabulary names, ProblemList problems) {
        NameSpace space = used.space();
        boolean parameter = space == NameSpace.PARAMETER;
        boolean given = parameter ? ModelParameters.ALL.find(used.name()) != null : names.has(space, used.name());
        if (!given && !names.spoilt(space)) {
            unknown(used, parameter ? ModelParameters.ALL.ids() : names.namesIn(space), problems);
        }
    }

    static void unknown(Used used, List<String> known, ProblemList problems) {
        NameSpace space = used.space();
        String code = space == NameSpace.SOURCE ? "R303" : "R301";
        List<String> allowed =
                Stream.concat(known.stream(), used.words().stream()).toList();
        problems.unknown(code, used.at(), space.singular(), space.plural(), used.name(), allowed);
    }

    /** V201, V202, V203, V207 for values of parameters that an effect sets; K110 for half of a pair. */
    private static void rules(Ruled ruled, ProblemList problems) {
        for (MapKey key : ruled.kind().keys()) {
            if (key.type() instanceof WordTypes.OfParameter of) {
                Parameter parameter =
                        ModelParameters.ALL.find(ruled.map().text(of.named()).orElse(""));
                if (parameter != null) {
                    ruled.map()
                            .scalar(key.name())
                            .ifPresent(value ->
                                    value(parameter, value, parameter.unit().inFiles(), true, problems));
                }
            }
        }
        ruled.kind().pairs().forEach(pair -> pair(ruled.kind(), ruled.map(), pair.get(0), pair.get(1), problems));
    }

    private static void pair(MapKind kind, Fields map, String one, String other, ProblemList problems) {
        if (map.field(one).isPresent() != map.field(other).isPresent()) {
            String there = map.field(one).isPresent() ? one : other;
            String missing = there.equals(one) ? other : one;
            boolean misspelt = map.fields().stream()
                    .anyMatch(f -> kind.key(f.key()).isEmpty()
                            && NearestName.find(f.key(), List.of(missing)).isPresent());
            if (misspelt) {
                return;
            }
            problems.error(
                    "K110",
                    map.field(there).orElseThrow().keyAt(),
                    "'" + there + "' needs '" + missing + "' beside it",
                    "add '" + missing + "'");
        }
    }

    /** R301 for an unknown parameter; V201, V202, V203 for its value. */
    private static void parameters(Fields parameters, ProblemList problems) {
        for (SourceNode.Field field : parameters.fields()) {
            Parameter parameter = ModelParameters.ALL.find(field.key());
            if (parameter == null) {
                unknown(
                        new Used(NameSpace.PARAMETER, field.key(), List.of(), field.keyAt()),
                        ModelParameters.ALL.ids(),
                        problems);
            } else if (field.value() instanceof Fields inner) {
                inner.scalar("value")
                        .ifPresent(value ->
                                value(parameter, value, parameter.unit().inFiles(), false, problems));
            }
        }
    }

    /** V201, V203 for values of parameters; R302 for two rows of one parameter; V210 for ends in the wrong order. */
    private static void ofParameters(List<Fields> rows, String noun, List<String> keys, ProblemList problems) {
        Set<Parameter> seen = new HashSet<>();
        for (Fields row : rows) {
            Parameter parameter = ModelParameters.ALL.find(row.text("parameter").orElse(""));
            if (parameter == null) {
                continue;
            }
            keys.forEach(key -> row.scalar(key).ifPresent(value -> value(parameter, value, "", false, problems)));
            Optional<Double> low = row.number("low");
            Optional<Double> high = row.number("high");
            if (low.isPresent() && high.isPresent() && !(low.get() < high.get())) {
                problems.error(
                        "V210",
                        row.at("high"),
                        "'high' of '" + parameter.id() + "' is not above 'low'",
                        "swap them or correct one");
            }
            if (!seen.add(parameter)) {
                problems.error(
                        "R302",
                        row.at("parameter"),
                        "a second " + noun + " of '" + parameter.id() + "'",
                        "keep one of them");
            }
        }
    }

    private static void value(
            Parameter parameter, SourceNode.Scalar value, String unit, boolean byEffect, ProblemList problems) {
        new NumberTypes.Measured(parameter.low(), parameter.high(), unit)
                .complain(parameter.id(), value.text())
                .ifPresent(c -> {
                    boolean range = byEffect && c.code().equals("V201");
                    String message =
                            range ? "this effect would set a value outside its range: " + c.message() : c.message();
                    problems.error(range ? "V207" : c.code(), value.at(), message, c.hint());
                });
    }

    /** Warns (C902) of events called facts that rest only on sources nobody has opened. */
    private static void sources(Fields tree, ProblemList problems) {
        Map<String, String> access = new HashMap<>();
        tree.rows("sources").forEach(row -> row.text("id")
                .ifPresent(id -> access.put(id, row.text("access").orElse(""))));
        for (String section : List.of("events", "conditional")) {
            tree.rows(section).forEach(row -> sources(row, access, problems));
        }
    }

    private static void sources(Fields row, Map<String, String> access, ProblemList problems) {
        List<SourceNode.Scalar> named = row.scalars("source");
        boolean all = row.items("source")
                .map(list -> list.items().size() == named.size())
                .orElse(true);
        boolean unread = all
                && !named.isEmpty()
                && named.stream().allMatch(name -> "not-opened".equals(access.get(name.text())));
        if (unread && row.text("certainty").equals(Optional.of("fact"))) {
            problems.warning(
                    "C902",
                    named.get(0).at(),
                    "event '" + row.text("id").orElse("?") + "' is marked fact, but nobody has opened its sources yet",
                    "open one, or write 'certainty: reconstructed'");
        }
    }

    /** X701 to X706. */
    private static void formula(SourceNode.Scalar value, Consumer<String> parser, ProblemList problems) {
        try {
            parser.accept(value.text());
        } catch (ConditionError e) {
            problems.error(spot(value, e.at), e.complaint);
        }
    }

    /** The place of the trouble; the whole value when it runs over several lines. */
    private static TextPosition spot(SourceNode.Scalar value, ConditionToken token) {
        TextPosition at = value.at();
        String line = at.source().line(at.line());
        int start = line.offsetByCodePoints(0, Math.min(at.column() - 1, line.codePointCount(0, line.length())));
        int quote = line.startsWith("\"", start) || line.startsWith("'", start) ? 1 : 0;
        boolean plain = line.startsWith(value.text(), start + quote);
        return plain ? at.right(token.offset() + quote, token.text().length()) : at;
    }
}
