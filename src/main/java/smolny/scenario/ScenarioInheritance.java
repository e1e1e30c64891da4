package smolny.scenario;

import java.io.IOException;
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
    private static final List<String> OWN = List.of("id", "title", "about", "licence");
    private static final List<String> OF_THE_TURN =
            List.of("question", "diverges", "plausible", "cannot_show", "predict");

    private final ScenarioFileParser parser;
    private final ProblemList problems;

    /** Reads with this parser and complains here. */
    ScenarioInheritance(ScenarioFileParser parser, ProblemList problems) {
        this.parser = parser;
        this.problems = problems;
    }

    /** The whole tree of a scenario file: tables put in, parents joined; nothing when that cannot be done. */
    Optional<Fields> tree(Path file) {
        return parser.source()
                .open(file, problems)
                .flatMap(text -> member(file, text, List.of(ScenarioFileParser.stem(file))));
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
        Optional<Path> path = parser.source().locate(file, id + ".yaml", name.at(), problems);
        if (path.isEmpty()) {
            return Optional.empty();
        }
        if (!Files.isRegularFile(path.get())) {
            String hint = NearestName.hint(id, beside(path.get()), "scenarios").orElse("check the spelling");
            problems.error("E801", name.at(), "no scenario '" + id + "' beside this file", hint);
            return Optional.empty();
        }
        return parser.source().open(path.get(), problems).flatMap(text -> member(path.get(), text, longer));
    }

    private static List<String> beside(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        try (Stream<Path> files = Files.list(folder == null ? Path.of(".") : folder)) {
            return files.filter(f -> f.toString().endsWith(".yaml"))
                    .map(ScenarioFileParser::stem)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
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
