package smolny.scenario;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import smolny.scenario.SourceNode.Fields;

/** Reads a scenario with the parents it extends, and joins them into one tree. */
final class ScenarioInheritance {
    private static final int DEEPEST = 8;
    private static final List<String> OWN = List.of("id", "title", "about", "licence", Extensions.KEY);
    private static final List<String> OF_THE_TURN =
            List.of("question", "diverges", "plausible", "cannot_show", "measured", "excludes", "predict");

    private final ScenarioFileParser parser;
    private final ProblemList problems;

    /** Reads with this parser and complains here. */
    ScenarioInheritance(ScenarioFileParser parser, ProblemList problems) {
        this.parser = parser;
        this.problems = problems;
    }

    /** The whole tree of a scenario file: tables put in, parents joined; nothing when that cannot be done. */
    Optional<Fields> tree(Path file) {
        return parser.source().open(file, problems).flatMap(text -> member(file, text, List.of(Scenarios.stem(file))));
    }

    private Optional<Fields> member(Path file, SourceText text, List<String> trail) {
        Optional<Fields> read = parser.map(file, text, "scenario", problems);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        Fields child = read.get();
        reason(child);
        Optional<SourceNode.Scalar> parent = child.scalar("extends");
        if (parent.isEmpty()) {
            return child.field("extends").isPresent() ? Optional.empty() : read;
        }
        return parent(file, parent.get(), trail).map(tree -> joined(tree, child));
    }

    private void reason(Fields map) {
        Optional<SourceNode.Field> diverges = map.field("diverges");
        if (diverges.isPresent()
                && map.field("plausible").isEmpty()
                && map.field("resolved_from").isEmpty()) {
            problems.error(
                    "H502",
                    diverges.get().keyAt(),
                    "a scenario with 'diverges' must say why it could have happened",
                    "add 'plausible: {because: ...}'");
        }
    }

    private Optional<Fields> parent(Path file, SourceNode.Scalar name, List<String> trail) {
        String id = name.text();
        List<String> longer = new ArrayList<>(trail);
        longer.add(id);
        if (trail.contains(id)) {
            String circle = String.join(" > ", longer);
            problems.error(
                    "E802", name.at(), "scenarios extend each other in a circle: " + circle, "remove one 'extends'");
            return Optional.empty();
        }
        if (longer.size() > DEEPEST) {
            problems.error("E807", name.at(), "more than " + DEEPEST + " levels of 'extends'", "extend an earlier one");
            return Optional.empty();
        }
        Optional<Path> beside = parser.source().locate(file, id + Scenarios.ENDING, name.at(), problems);
        if (beside.isEmpty()) {
            return Optional.empty();
        }
        Path path = Files.isRegularFile(beside.get())
                ? beside.get()
                : Scenarios.library().resolve(id + Scenarios.ENDING);
        if (!Files.isRegularFile(path)) {
            String hint = hint(id, List.of(beside.get().toAbsolutePath().resolveSibling("")))
                    .orElse("check the spelling");
            problems.error("E801", name.at(), "no scenario '" + id + "' beside this file or in the library", hint);
            return Optional.empty();
        }
        return parser.source().open(path, problems).flatMap(text -> member(path, text, longer));
    }

    /** The scenario that was probably meant, in these folders or the library, or else those in the folders if they are few. */
    static Optional<String> hint(String id, List<Path> folders) {
        List<String> near = names(folders);
        List<String> far = names(List.of(Scenarios.library()));
        return NearestName.question(id, near)
                .or(() -> NearestName.question(id, far))
                .or(() -> NearestName.hint(id, near, "scenarios"));
    }

    private static List<String> names(List<Path> folders) {
        return folders.stream()
                .flatMap(folder -> Scenarios.in(folder, 1).keySet().stream())
                .distinct()
                .toList();
    }

    private Fields joined(Fields parent, Fields child) {
        Fields tree = ScenarioPatch.applied(parent, child, problems);
        for (String key : OF_THE_TURN) {
            tree = tree.without(key);
        }
        for (String key : Stream.concat(OWN.stream(), OF_THE_TURN.stream()).toList()) {
            Optional<SourceNode.Field> own = child.field(key);
            tree = own.isPresent() ? tree.with(own.get()) : tree;
        }
        return new Fields(tree.fields(), null, child.at());
    }
}
